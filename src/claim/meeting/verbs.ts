import type { Context } from "../draft.js";
import { countedParties, sharedPair, titlePair } from "../focus.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, understood } from "../party.js";
import { inRole, isPassive, type Predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { dyad, stateNamed } from "../stretch.js";
import { ring, speak } from "./calls.js";
import { delegates, isDelegate, isPerson } from "./company.js";
import { agentsOf, companions, type Encounter, isGreeting, phoneWords } from "./encounter.js";
import { metAt } from "./hosts.js";
import { reception } from "./receptions.js";

/** The encounter that a verb tells, or null. */
export function verbEncounter(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  if (scene.tree.token(act.token).upos !== "VERB") return null;
  if (scene.is(act.token, "reception.verb")) return reception(context, act);
  if (scene.is(act.token, "ring.verb")) return ring(context, act) ?? meet(context, act);
  if (scene.is(act.token, "speak.verb")) return speak(context, act);
  if (scene.is(act.token, "encounter.verb", "see.verb")) return meet(context, act);
  return scene.is(act.token, "go-over.verb") ? discuss(context, act) : null;
}

/** "X met (with) Y", "X and Y met", "X saw Y", "the joint commission convened", "X conferred with Y". */
function meet(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  if (scene.is(act.token, "ring.verb")) return null;
  const agents = agentsOf(scene, act);
  // "meet every spring" names no one who is met.
  // Nor does the object that only a later verb has: "met and held an exchange of views".
  const patients = inRole(act, "patient")
    .filter((a) => a.distance === 0 || isDelegate(scene, a.token))
    .map((a) => a.token);
  const met = [...patients.filter((t) => !isOften(scene, t)), ...companions(scene, act)];
  if (
    scene.is(act.token, "see.verb") &&
    !(agents.every((t) => isPerson(scene, t)) && met.every((t) => isPerson(scene, t)))
  )
    return null;
  if (isPassive(scene, act.token) && companions(scene, act).length === 0) return null;
  if (isGreeting(scene, act)) return null;
  const hosts = [...agents.flatMap((t) => delegates(context, t)), ...commission(context, agents)];
  const guests = met.flatMap((t) => metAt(context, t));
  // "Exports met expectations": what is met must be somebody.
  if (met.length > 0 && guests.length === 0) return null;
  const joint = agents.some((t) => [t, ...scene.tree.children(t, "appos")].some((i) => scene.is(i, "commission.noun")));
  const kind = scene.is(act.token, "negotiate.verb") || joint ? "talks" : "meeting";
  const shared = hosts.length < 2 && met.length === 0 ? together(context, agents, act.token) : [];
  return {
    rule: "meeting/verb",
    kind: remote(scene, act) ? "call" : kind,
    hosts: shared.length > 0 ? shared : hosts,
    guests,
    words: [act.token],
    doubt: scene.is(act.token, "see.verb") || shared.length > 0 ? 0.5 : 0,
  };
}

/** "X discussed the dam with Y", "the ministers of X and Y exchanged views": who goes over something together has met. */
function discuss(context: Context, act: Predication): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  const patients = inRole(act, "patient").map((a) => a.token);
  if (scene.is(act.token, "exchange.verb") && !patients.some((t) => scene.is(t, "view.noun"))) return null;
  const agents = agentsOf(scene, act);
  const withs = [
    ...companions(scene, act),
    ...patients.flatMap((t) =>
      tree
        .subtree(t)
        .filter((i) => tree.isA(i, "nmod") && scene.is(firstCase(scene, i), "partner.marker") && isDelegate(scene, i)),
    ),
  ];
  const guests = withs.filter((t) => isDelegate(scene, t)).flatMap((t) => metAt(context, t));
  const counted =
    guests.length === 0
      ? agents.flatMap((t) => [t, ...tree.children(t, "nmod")]).map((t) => countedParties(context, t))
      : [];
  const hosts = counted.find((list) => list.length > 0) ?? agents.flatMap((t) => delegates(context, t));
  const phone = phoneWords(scene, act);
  // Without a partner both must be named: "the two leaders also discussed" belongs to a meeting told before.
  const named = hosts.filter((p) => (p.actor.text !== null || counted.length > 0) && agents.length > 0);
  if (guests.length === 0 && (named.length < 2 || !scene.is(act.token, "discuss.verb"))) return null;
  if (patients.length === 0) return null;
  return {
    rule: "meeting/discussed",
    kind: phone.length > 0 ? "call" : "talks",
    hosts,
    guests,
    words: [act.token, ...phone],
    doubt: guests.length > 0 ? 0.5 : 1,
  };
}

/** "every spring", "each year" as an object. */
function isOften(scene: Scene, token: number): boolean {
  return (
    scene.tree.children(token, "det").some((t) => scene.is(t, "habit.word", "each.word")) && !isDelegate(scene, token)
  );
}

/** "The Polish–Lithuanian commission convened": a joint body is both sides. */
function commission(context: Context, agents: readonly number[]): Party[] {
  const { scene } = context;
  return agents
    .flatMap((t) => [t, ...scene.tree.children(t, "appos")])
    .filter((t) => scene.is(t, "commission.noun"))
    .flatMap((t) => bodyMembers(context, t));
}

/** The states of a joint body: "the Serbian–Libyan joint committee", "the Joint Commission between X and Y". */
export function bodyMembers(context: Context, token: number): Party[] {
  const { scene } = context;
  const inside = scene.tree
    .subtree(token, (t) => scene.tree.isA(t, "acl", "advcl", "parataxis"))
    .filter((t) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming !== "capital");
  const named = distinct([...dyad(context, token), ...inside.flatMap((t) => stateNamed(context, t))]);
  const joint = scene.tree.children(token, "amod", "compound").some((t) => scene.is(t, "mutual.word"));
  return named.length === 0 && joint && scene.name(token) === null ? bothOf(context, token) : named;
}

/** "a joint committee of the two governments": the pair of the paragraph or of the title. */
function bothOf(context: Context, token: number): Party[] {
  const shared = sharedPair(context, token);
  return shared.length === 2 ? shared : titlePair(context).map((p) => understood(p, token, 2));
}

/** "We met", "they met", "the leaders met": the pair that the text is about. */
export function together(context: Context, agents: readonly number[], token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const plural = agents.some(
    (t) =>
      scene.is(t, "first-person.plural", "third-person.plural") ||
      (scene.is(t, "gathering-pair.noun") &&
        scene.name(t) === null &&
        tree.token(t).form.toLowerCase() !== tree.token(t).lemma.toLowerCase() &&
        tree.children(t).every((c) => scene.name(c) === null) &&
        tree.children(t, "det", "nummod").some((c) => scene.is(c, "definite.word", "both.word"))),
  );
  const both = agents.some(
    (t) => scene.is(t, "both.word") && scene.name(t) === null && tree.children(t, "nmod", "amod").length === 0,
  );
  const counted = agents
    .flatMap((t) => [t, ...tree.children(t, "nmod")])
    .map((t) => countedParties(context, t))
    .find((list) => list.length > 0);
  if (counted !== undefined) return counted;
  return plural || both || agents.some((t) => ofBoth(scene, t)) ? sharedPair(context, token) : [];
}

/** "our defence and foreign ministers": those of both sides. */
function ofBoth(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const all = tree.coordinated(token);
  const owned = all.some((t) =>
    tree.children(t, "nmod:poss").some((p) => scene.is(p, "first-person.plural", "third-person.plural")),
  );
  return (
    owned &&
    all.some(
      (t) =>
        scene.is(t, "gathering-pair.noun") && tree.token(t).form.toLowerCase() !== tree.token(t).lemma.toLowerCase(),
    )
  );
}

function remote(scene: Scene, act: Predication): boolean {
  return phoneWords(scene, act).length > 0;
}
