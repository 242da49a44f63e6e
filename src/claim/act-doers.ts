import { markerOf } from "./act-arguments.js";
import { officialParties, partiesWithin, placeParty } from "./act-parties.js";
import type { Context } from "./draft.js";
import { distinct } from "./frame.js";
import type { Party } from "./party.js";
import type { Predication } from "./predication.js";

/** Doers that stand where no argument of the act does. */
export type DoerSlot = "launched" | "host" | "holder" | "apposed";

/** The parties of a doer that the act's own arguments do not name. */
export function doersAt(context: Context, act: Predication, slot: DoerSlot): Party[] {
  if (slot === "launched") return launchers(context, act);
  if (slot === "host") return hosts(context, act);
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
  return distinct(places.flatMap((a) => partiesWithin(context, a.token, [], 1)));
}

/** "Tanzania, host to 110,000 Burundians": whom a noun is an apposition or predicate of. */
function apposed(context: Context, { token }: Predication): Party[] {
  const { tree } = context.scene;
  if (tree.isA(token, "appos") && tree.head(token) >= 0) return officialParties(context, tree.head(token));
  return tree.child(token, "cop") === null
    ? []
    : tree.children(token, "nsubj").flatMap((t) => officialParties(context, t));
}
