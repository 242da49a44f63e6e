import type { Context, Draft } from "../draft.js";
import { firstCase } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partiesOf, understood } from "../party.js";
import { inRole, isPassive, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { type Host, hostsAt, isPlace, strangers, visitorsAt } from "./parties.js";
import { kindOf } from "./status.js";

/**
 * Visits to come by an invitation that was accepted: "extended an invitation to the president to visit Malta, which was accepted", "invited her to Quito;
 * the invitation was accepted", "gladly accepted the invitation of his host". An invitation that nobody is said to have taken up is no visit.
 */
export function invitedVisits(context: Context): Draft[] {
  const { scene } = context;
  return scene.all("invitation.word").flatMap((token) => {
    const act = governing(scene, token);
    const accepted = act === null ? null : acceptance(scene, token, act);
    if (act === null || accepted === null) return [];
    const { inviters, invitees } = sidesOf(context, token, act);
    const named = destinations(context, token, act);
    const hosts = named.length > 0 ? named : inviters.slice(0, 1).map((party): Host => ({ party, place: null, token }));
    const told = invitees.flatMap((t) => visitorsAt(context, t));
    const visitors =
      told.length > 0
        ? told
        : strangers(context, { rule: "", visitors: argumentsAt(invitees), hosts: hosts.map((h) => h.token), doubt: 0 });
    return hosts.slice(0, 1).flatMap((host) => {
      const visitor = visitors.find((v) => v.actor.id !== host.party.actor.id) ?? otherOf(context, host.party, token);
      if (visitor === null) return [];
      const person = visitor.agents.find((agent) => agent.actor.kind === "person")?.actor.id;
      return [
        {
          rule: "visit/invited",
          source: [visitor],
          target: [host.party],
          details: {
            kind: kindOf(scene, predication(scene, visitBelow(scene, token, act))),
            ...(person === undefined ? {} : { visitor: person }),
          },
          when: timeOf(scene, act, token),
          where: host.place,
          status: "planned" as const,
          anchor: token,
          words: [
            token,
            act,
            ...(scene.sentence(accepted).index === scene.sentence(token).index ? [accepted] : []),
            host.token,
          ],
          doubt: told.length > 0 ? 0.5 : 1,
        },
      ];
    });
  });
}

/** The verb that the invitation is the object of; the verb itself where somebody "invited" somebody. */
function governing(scene: Scene, token: number): number | null {
  const { tree } = scene;
  if (tree.token(token).upos === "VERB") return token;
  const verb = tree.head(token);
  return verb >= 0 && tree.token(verb).upos === "VERB" && tree.isA(token, "obj", "nsubj:pass") ? verb : null;
}

/** The verb that tells that the invitation was taken up: its own, a later one of the sentence, or one of the next sentence that speaks of it. */
function acceptance(scene: Scene, token: number, act: number): number | null {
  const taken = (t: number) =>
    scene.is(t, "take-up.verb") &&
    scene.tree.token(t).upos === "VERB" &&
    !modality(scene, predication(scene, t)).negated;
  if (scene.is(act, "take-up.verb")) return taken(act) && !isThanked(scene, act) ? act : null;
  const sentence = scene.sentence(token);
  for (let t = token + 1; t < sentence.to; t++) if (taken(t)) return t;
  const next = scene.annotated.sentences[sentence.index + 1];
  if (next === undefined || next.block !== sentence.block) return null;
  for (let t = next.from; t < next.to; t++) {
    const about = scene.tree
      .children(t, "obj", "nsubj:pass")
      .some((o) => scene.is(o, "invitation.word", "third-person.thing"));
    if (taken(t) && about) return t;
  }
  return null;
}

/** "Thank you for accepting my invitation": who is thanked for it is there already. */
function isThanked(scene: Scene, verb: number): boolean {
  return scene.tree.head(verb) >= 0 && scene.is(scene.tree.head(verb), "thank.verb");
}

interface Sides {
  readonly inviters: readonly Party[];
  readonly invitees: readonly number[];
}

function sidesOf(context: Context, token: number, act: number): Sides {
  const { scene, discourse } = context;
  const { tree } = scene;
  const parties = (tokens: readonly number[]) => tokens.flatMap((t) => partiesOf(scene, discourse, t));
  const told = predication(scene, act);
  const agents = inRole(told, "agent").map((a) => a.token);
  if (token === act) {
    const passive = isPassive(scene, act);
    const invitees = inRole(told, "patient").map((a) => a.token);
    return { inviters: parties(passive ? agents.filter((t) => tree.isA(t, "obl")) : agents), invitees };
  }
  const around = [...tree.children(token, "nmod"), ...tree.children(act, "obl")];
  const marked = (concept: string) => around.filter((t) => scene.is(firstCase(scene, t), concept));
  if (scene.is(act, "take-up.verb")) {
    const owners = [...tree.children(token, "nmod:poss"), ...marked("doer.marker"), ...marked("origin.marker")];
    return { inviters: parties(owners.filter((t) => !isPlace(scene, t))), invitees: agents };
  }
  return { inviters: parties(agents), invitees: marked("goal.marker").filter((t) => !isPlace(scene, t)) };
}

/** Where to: the place of the visit spoken of, or the one that the invitation names. */
function destinations(context: Context, token: number, act: number): Host[] {
  const { scene } = context;
  const { tree } = scene;
  const { to } = scene.sentence(token);
  for (let t = token + 1; t < to; t++) {
    if (!isPlace(scene, t) || scene.headOf(scene.name(t)!.span) !== t || !tree.isWithin(t, act)) continue;
    const visited = tree.isA(t, "obj") && scene.is(tree.head(t), "visit.verb");
    if (visited || scene.is(firstCase(scene, t), "goal.marker")) return hostsAt(context, t);
  }
  return [];
}

/** The visit that the invitation is to: "invited her to pay an official visit"; the invitation itself where none is named. */
function visitBelow(scene: Scene, token: number, act: number): number {
  const below = scene.tree.subtree(act).find((t) => t > token && scene.is(t, "visit.noun"));
  return below ?? token;
}

function argumentsAt(tokens: readonly number[]) {
  return tokens.map((token) => ({ role: "agent" as const, marker: "", token, distance: 0 }));
}

/** Whoever the host is not, of the two that the text is about. */
function otherOf({ discourse }: Context, host: Party, token: number): Party | null {
  const other = discourse.facing(token, host);
  return other === null ? null : { ...understood(other, token, 1), agents: [] };
}
