import type { Party } from "../party.js";
import type { Scene } from "../scene.js";

/**
 * Whether a state only tells where or why, and no money goes to it: "a fence along its border with Belarus", "schools near Russia", "the energy shock caused
 * by Russia's war".
 */
export function isAside(scene: Scene, party: Party): boolean {
  const { tree } = scene;
  if (party.token < 0 || party.actor.text === null) return false;
  let at = party.token;
  // What stands near a capital stands in its country.
  const country = scene.name(at)?.value.naming !== "capital" && scene.name(at)?.value.kind === "state";
  if (country && tree.children(at, "case").some((mark) => scene.is(mark, "aside.marker"))) return true;
  for (let step = 0; step < REACH; step++) {
    const above = tree.head(at);
    if (above < 0 || !/^(?:NOUN|PROPN|ADJ)$/.test(tree.token(above).upos)) return false;
    if (scene.is(above, "edge.noun", "strife.noun")) return true;
    // "Nepal, a member of the Asian Development Bank, borrowed …": who has it for a member lends it nothing here.
    if (party.actor.kind === "organisation" && scene.is(above, "country.noun") && tree.isA(above, "appos")) return true;
    at = above;
  }
  return false;
}

/** Nominals above the name of a state that may turn it into a place or a cause. */
const REACH = 3;
