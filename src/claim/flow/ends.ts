import type { Context } from "../draft.js";
import { distinct, firstCase } from "../frame.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { statesIn } from "./named.js";

/**
 * "a loan for the power line between Kenya and Tanzania": the states between which a work runs. They are no sides of a deal between two: who lends stands
 * elsewhere, and what is lent for the work goes to both. Empty where a sentence tells of no such work.
 */
export function endsOf(context: Context, token: number): Party[] {
  const { scene } = context;
  const named = statesIn(context, token).filter((party) => party.actor.kind === "state");
  return distinct(named.filter((party) => isEnd(scene, party.token)));
}

/** Whether a token is one of those that "between" stands before, behind the noun of a work. */
export function isEnd(scene: Scene, token: number): boolean {
  if (token < 0) return false;
  const { tree } = scene;
  const first = tree.isA(token, "conj", "appos") && tree.head(token) >= 0 ? tree.head(token) : token;
  const marker = firstCase(scene, first);
  if (marker < 1 || !scene.is(marker, "between.marker") || !tree.coordinated(first).includes(token)) return false;
  return scene.is(marker - 1, "project.noun", "project-line.noun", "project-track.noun");
}
