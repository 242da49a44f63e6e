import type { Context } from "../draft.js";
import { distinct } from "../frame.js";
import { type Party, partyOfName, understood } from "../party.js";
import type { Predication } from "../predication.js";
import { markerOf } from "./arguments.js";
import { isPlural, isVerb, officialParties, partiesWithin, placeParty } from "./parties.js";

/** Doers that stand where no argument of the act does. */
export type DoerSlot = "launched" | "host" | "holder" | "apposed" | "left" | "kept" | "planted";

/** The parties of a doer that the act's own arguments do not name. */
export function doersAt(context: Context, act: Predication, slot: DoerSlot): Party[] {
  if (slot === "launched") return launchers(context, act);
  if (slot === "host") return hosts(context, act);
  if (slot === "planted") return planters(context, act);
  if (slot === "kept") return keepers(context, act);
  if (slot === "left") return leftBehind(context, act);
  return slot === "holder" ? holders(context, act) : apposed(context, act);
}

/**
 * Who sent what does harm: "a mortar bomb from Syria killed", "shells fired from Sudanese territory hit", "killed by a mine that South African commandos
 * had laid", "a rocket was fired from Lebanon".
 */
function launchers(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const things = act.arguments.filter(
    (a) => (a.role === "agent" || a.role === "patient") && scene.is(a.token, "launched.noun"),
  );
  return distinct(
    things.flatMap(({ token }) => {
      const clauses = tree.children(token, "acl");
      const origins = [token, ...clauses, act.verb]
        .flatMap((t) => tree.children(t, "nmod", "obl"))
        .filter((t) => scene.is(markerOf(scene, t), "origin.marker") || tree.isA(t, "obl:agent"));
      const layers = clauses.flatMap((t) => tree.children(t, "nsubj")).filter((t) => !scene.is(t, "relative.pronoun"));
      return [...layers, ...origins].flatMap((t) => standsFor(context, t));
    }),
  );
}

/** "were killed when a bomb planted by guerrillas exploded": who left what did the harm, anywhere below the act. */
function planters(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const things = tree.subtree(act.token).filter((t) => scene.is(t, "mine.noun", "launched.noun"));
  const layers = things
    .flatMap((t) => tree.children(t, "acl"))
    .filter((t) => scene.is(t, "plant.verb"))
    .flatMap((t) => tree.children(t, "obl", "obl:agent", "nsubj"))
    .filter((t) => tree.isA(t, "nsubj") || scene.is(markerOf(scene, t), "agent.marker", "origin.marker"));
  return distinct(layers.flatMap((t) => standsFor(context, t)));
}

/** Sentences that a repeated noun looks back over. */
const BACK = 3;

/** "Greek commandos landed … the commandos left": the parties that the same noun stood for before. */
export function again(context: Context, token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const { lemma, upos } = scene.tokens[token]!;
  if (upos !== "NOUN" || scene.name(token) !== null) return [];
  if (!tree.children(token).some((t) => scene.is(t, "definite.word"))) return [];
  const here = scene.sentence(token);
  for (let i = token - 1; i >= 0 && scene.sentence(i).index >= here.index - BACK; i--) {
    if (scene.tokens[i]!.lemma !== lemma || scene.sentence(i).block !== here.block) continue;
    const parties = officialParties(context, i);
    if (parties.length === 1) return [understood(parties[0]!, token, 1)];
  }
  return [];
}

/**
 * An office that nothing in the text gives a state: the publisher's where a government publishes ("The head of state thanked"), else the first official of
 * the title; as the one spoken to, the only other state of the title ("congratulated the Emir").
 */
export function officeHolder({ scene, speech }: Context, token: number, known: readonly Party[]): Party[] {
  const { tree } = scene;
  if (!scene.is(token, "office.noun") || scene.name(token) !== null || isPlural(scene, token)) return [];
  if (!tree.children(token).some((t) => scene.is(t, "definite.word"))) return [];
  const { title } = scene.document.metadata;
  const named = scene.annotated.titleNames.flatMap((name) => {
    const party = partyOfName(name, -1, title ?? "");
    return party !== null && party.actor.kind === "state" ? [party] : [];
  });
  const others = distinct(named.filter((p) => known.every((k) => k.actor.id !== p.actor.id)));
  if (known.length > 0) return others.length === 1 ? [understood(others[0]!, token, 2)] : [];
  const first = speech.publisher() ?? named.find((p) => p.agents.length > 0);
  return first === undefined || first === null ? [] : [understood(first, token, 2)];
}

/** Where a crowd gathers: "Crowds burned French flags in Karachi", "outside the Chinese embassy in Hanoi". */
function hosts(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const places = act.arguments
    .filter((a) => a.role === "oblique" || a.role === "patient")
    .flatMap((a) => [a.token, ...tree.children(a.token, "nmod")])
    .filter((t) => scene.is(markerOf(scene, t), "scene.marker"));
  return distinct(places.filter((t) => scene.name(t) !== null).flatMap((t) => standsFor(context, t)));
}

/** "a student detained in Pyongyang was freed", "sailors held by Libya were released": who kept them. */
function keepers(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const held = act.arguments
    .filter((a) => a.role === "patient")
    .flatMap((a) => tree.children(a.token, "acl"))
    .filter((t) => scene.is(t, "arrest.verb", "convict.verb", "seize.verb", "abduct-only.verb"));
  const found = held.map((t) => ({
    by: tree.children(t, "obl:agent", "obl").filter((c) => scene.is(markerOf(scene, c), "agent.marker")),
    at: tree.children(t, "obl").filter((c) => scene.is(markerOf(scene, c), "place.marker")),
  }));
  return distinct(found.flatMap(({ by, at }) => (by.length > 0 ? by : at)).flatMap((t) => standsFor(context, t)));
}

/** "were given 48 hours to leave Prague": the state that people must leave. */
function leftBehind(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const leaving = tree.subtree(act.token).filter((t) => scene.is(t, "leave.word", "return.verb") && isVerb(scene, t));
  const places = leaving.flatMap((t) => [
    ...tree.children(t, "obj"),
    ...tree.children(t, "obl").filter((c) => scene.is(markerOf(scene, c), "out-of.marker")),
  ]);
  return distinct(places.flatMap((t) => standsFor(context, t)));
}

/** "gunmen linked to Iran", "agents working for Israel", "Rwandan-backed rebels": who stands behind a doer whose own state no word tells. */
export function backers(context: Context, token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const clauses = tree.children(token, "acl", "amod").filter((t) => scene.is(t, "backing.word"));
  return distinct(
    clauses.flatMap((t) => [
      ...tree.children(t, "obl", "obl:agent", "nmod").flatMap((c) => officialParties(context, c)),
      ...tree
        .children(t, "compound", "amod")
        .filter((c) => scene.name(c) !== null)
        .flatMap((c) => officialParties(context, c)),
    ]),
  );
}

/** "a court in Miami", "police in Milan": those who uphold the law of a place act for its state. */
export function seatOf(context: Context, token: number): Party[] {
  const { scene } = context;
  if (!scene.is(token, "judge.noun")) return [];
  const places = scene.tree.children(token, "nmod").filter((t) => scene.is(markerOf(scene, t), "belonging.marker"));
  return distinct(places.flatMap((t) => placeParty(scene, t)));
}

/** The states of a nominal, or that of a named place. */
function standsFor(context: Context, token: number): Party[] {
  const parties = officialParties(context, token);
  return parties.length > 0 ? parties : placeParty(context.scene, token);
}

/** Where people are kept or let in by nobody that the words name: "Syrians are sheltered in Turkey", "closed its ports to": the place, or whose the object is. */
function holders(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const places = act.arguments.filter(
    (a) => a.role === "oblique" && scene.is(markerOf(scene, a.token), "place.marker", "origin.marker"),
  );
  return distinct(places.flatMap((a) => partiesWithin(context, a.token, [], 2)));
}

/** "Tanzania, host to 110,000 Burundians": whom a noun is an apposition or predicate of. */
function apposed(context: Context, { token }: Predication): Party[] {
  const { tree } = context.scene;
  if (tree.isA(token, "appos") && tree.head(token) >= 0) return officialParties(context, tree.head(token));
  return tree.child(token, "cop") === null
    ? []
    : tree.children(token, "nsubj").flatMap((t) => officialParties(context, t));
}
