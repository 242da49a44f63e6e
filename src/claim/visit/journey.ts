import type { Status } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { type Argument, antecedent, inRole, isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { misreadVisit, visitNoun } from "./noun.js";
import { isPlace } from "./parties.js";

/** Who goes where, as one construction tells it. */
export interface Journey {
  readonly rule: string;
  /** Nominals that name who goes. */
  readonly visitors: readonly Argument[];
  /** Nominals that name where to. */
  readonly hosts: readonly number[];
  readonly doubt: number;
  /** What the construction itself says of how far it has come. */
  readonly status?: Status;
  /** Whether the time of the clause is that of something else: of the way back, of the sending. */
  readonly timeless?: boolean;
}

/** The journeys of an act. */
export function journeysOf(context: Context, act: Predication): Journey[] {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const { upos } = tree.token(token);
  const isVerb = upos === "VERB";
  const isNoun = /NOUN|PROPN/.test(upos);
  const one = (journey: Journey | null) => (journey === null ? [] : [journey]);
  if (isVerb && scene.is(token, "visit.verb")) return one(misreadVisit(scene, token) ?? visiting(scene, act));
  if (isNoun && scene.is(token, "visit.noun")) return one(visitNoun(scene, act));
  if (scene.is(token, "travel.verb")) return isVerb ? travelling(scene, act) : one(headline(scene, token));
  if (isNoun && scene.is(token, "way.noun")) return one(underWay(scene, act));
  if (isVerb && scene.is(token, "host.verb", "stay.verb")) return [received(scene, act)];
  if (scene.is(token, "off-to.word")) return one(departing(scene, token));
  return tree.child(token, "cop") === null ? [] : one(presence(scene, token));
}

/** "visited Senegal", "has toured Latvia". */
function visiting(scene: Scene, act: Predication): Journey {
  // "transits Honolulu en route": the tree may take the place for a receiver.
  const hosts = [...inRole(act, "patient"), ...inRole(act, "recipient")].map((a) => a.token);
  return { rule: "visit/verb", visitors: travellers(scene, goers(scene, act)), hosts, doubt: 0 };
}

/** "flew to Beijing", "arrived in Baku", "left for Seoul", "returned from Berlin". */
function travelling(scene: Scene, act: Predication): Journey[] {
  const { tree } = scene;
  const { token } = act;
  // "landed troops in", "moved its staff to": what is moved is no visitor.
  const moved = tree
    .children(token, "obj")
    .some(
      (t) => !isPlace(scene, t) && scene.times(scene.sentence(t)).every((w) => !scene.tokensIn(w.span).includes(t)),
    );
  if (moved || isPassive(scene, token)) return [];
  const visitors = travellers(scene, goers(scene, act));
  const aims = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "goal.marker"));
  // "came to Auckland for APEC": where somebody goes before what for.
  const places = aims.filter((a) => !scene.is(firstCase(scene, a.token), "purpose.marker"));
  const goals = places.length > 0 ? places : aims;
  const others = scene.is(token, "arrive.verb") ? inRole(act, "oblique", "in", "at") : [];
  const hosts = [...goals, ...others].map((a) => a.token);
  if (hosts.length === 0) hosts.push(...elsewhere(scene, token));
  const journeys: Journey[] = [{ rule: "visit/travel", visitors, hosts, doubt: 0.5 }];
  const origins = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "origin.marker"));
  if (scene.is(token, "go-back.verb") && origins.length > 0)
    journeys.push({
      rule: "visit/returned-from",
      visitors,
      hosts: origins.map((a) => a.token),
      doubt: 0.5,
      status: "completed",
      timeless: true,
    });
  return journeys;
}

/** "having first travelled there": the last place named before; "and I shall return": the place of the clause before. */
function elsewhere(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const pointed = tree.children(token, "advmod").some((t) => scene.is(t, "there.word"));
  const { from, index } = scene.sentence(token);
  if (pointed) {
    const start = index > 0 ? scene.annotated.sentences[index - 1]!.from : from;
    for (let t = token - 1; t >= start; t--)
      if (isPlace(scene, t) && scene.headOf(scene.name(t)!.span) === t) return [t];
  }
  const before = tree.head(token);
  return scene.is(token, "go-back.verb") &&
    tree.isA(token, "conj") &&
    tree.child(before, "cop") !== null &&
    isPlace(scene, before)
    ? [before]
    : [];
}

/** The subject; "after the minister left for Canberra" has one, though the tree took "after" for its preposition. */
function goers(scene: Scene, act: Predication): Argument[] {
  const { tree } = scene;
  const dated = tree
    .children(act.token, "nsubj")
    .filter((t) => scene.is(tree.child(t, "case") ?? -1, "visit-time.marker"))
    .map((token): Argument => ({ role: "agent", marker: "", token, distance: 0 }));
  return dated.length > 0 ? dated : inRole(act, "agent");
}

/** A state that goes somewhere by its bare name is a team or a metaphor. */
function travellers(scene: Scene, visitors: readonly Argument[]): Argument[] {
  return visitors.filter(({ token }) => {
    const name = scene.name(token)?.value;
    return name?.kind !== "state";
  });
}

/** "Canada's foreign minister heads to Nairobi": a verb of a headline that the tagger took for a noun. */
function headline(scene: Scene, token: number): Journey | null {
  const { tree } = scene;
  const { form, lemma } = tree.token(token);
  if (
    form.toLowerCase() === lemma.toLowerCase() ||
    !tree.isA(token, "root") ||
    tree.child(token, "det", "cop") !== null
  )
    return null;
  const hosts = tree
    .children(token, "nmod", "obl")
    .filter((t) => isPlace(scene, t) && scene.is(firstCase(scene, t), "goal.marker"));
  const officials = tree.children(token, "compound", "nsubj").filter((t) => t < token && scene.is(t, "office.noun"));
  const owner = tree.child(token, "nmod:poss");
  return hosts.length === 0 || officials.length === 0 || owner === null
    ? null
    : {
        rule: "visit/headline",
        visitors: [{ role: "agent", marker: "", token: owner, distance: 0 }],
        hosts,
        doubt: 0.5,
      };
}

/** "on his way to Moscow", "en route to the Marshall Islands". */
function underWay(scene: Scene, act: Predication): Journey | null {
  const { tree } = scene;
  const { token } = act;
  const nearby = [
    ...tree.children(token, "nmod", "obl"),
    ...(tree.head(token) < 0 ? [] : tree.children(tree.head(token), "obl", "nmod")),
  ];
  const hosts = nearby.filter(
    (t) => t > token && t - token <= 4 && isPlace(scene, t) && scene.is(firstCase(scene, t), "goal.marker"),
  );
  const verb = act.verb === token ? tree.head(token) : act.verb;
  if (hosts.length === 0 || verb < 0) return null;
  const owners = inRole(act, "possessor");
  const subjects = inRole(predication(scene, verb), "agent");
  // "his way": the one who is under way is mostly the subject.
  const visitors = subjects.length > 0 ? subjects : owners;
  return { rule: "visit/on-the-way", visitors: travellers(scene, visitors), hosts, doubt: 0.5 };
}

/** "was welcomed in Bamako", "is expected in Paris", "spent two days in Kigali". */
function received(scene: Scene, act: Predication): Journey {
  const places = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "place.marker"));
  const passive = isPassive(scene, act.token) ? inRole(act, "patient") : [];
  const guests = scene.is(act.token, "host.verb") ? passive : inRole(act, "agent");
  const hosts = places.map((a) => a.token);
  return { rule: "visit/received", visitors: travellers(scene, guests), hosts, doubt: 1 };
}

/** "was in Delhi", "is scheduled to be in Mexico City". */
function presence(scene: Scene, token: number): Journey | null {
  const { tree } = scene;
  const clause = tree.child(token, "nsubj") === null ? tree.head(token) : token;
  // "In Rabat." is where nobody is.
  if (clause < 0) return null;
  const visitors = tree
    .children(clause, "nsubj")
    .map((t): Argument => ({ role: "agent", marker: "", token: antecedent(scene, token, t), distance: 1 }));
  return { rule: "visit/presence", visitors: travellers(scene, visitors), hosts: [token], doubt: 1 };
}

/** "is off to Beijing on Sunday": where somebody is about to go. */
export function departures(scene: Scene): number[] {
  return scene
    .all("off-to.word")
    .filter((t) => scene.tree.child(t, "cop") !== null && scene.tree.child(t, "nsubj") !== null);
}

function departing(scene: Scene, token: number): Journey | null {
  const { tree } = scene;
  const hosts = tree
    .children(token, "obl", "nmod")
    .filter((t) => isPlace(scene, t) && scene.is(firstCase(scene, t), "goal.marker"));
  const visitors = tree
    .children(token, "nsubj")
    .map((t): Argument => ({ role: "agent", marker: "", token: t, distance: 0 }));
  return hosts.length === 0
    ? null
    : { rule: "visit/off-to", visitors: travellers(scene, visitors), hosts, doubt: 0.5, status: "planned" };
}

/** Places that somebody "is in" or "was in": a presence. */
export function presences(scene: Scene): number[] {
  return scene.named.flatMap((name) => {
    if (name.value.kind !== "state" && name.value.kind !== "place") return [];
    const token = scene.headOf(name.span);
    if (token === null || scene.tree.child(token, "cop") === null) return [];
    const arranged = scene.tree.isA(token, "xcomp", "advcl") && scene.is(scene.tree.head(token), "intend.verb");
    if (scene.tree.child(token, "nsubj") === null && !arranged) return [];
    if (scene.tree.children(token, "nmod", "obl").some((child) => scene.is(child, "visit.noun"))) return [];
    const marks = scene.tree.children(token, "case");
    return marks.some((mark) => scene.is(mark, "place.marker")) ? [token] : [];
  });
}
