import type { Party } from "./party.js";
import type { Role } from "./predication.js";
import type { Scene } from "./scene.js";

/**
 * A place in a construction where a participant stands: a role, or an oblique whose first case marker is of a concept of the lexicon
 * ("oblique:origin.marker").
 */
export type Slot = Exclude<Role, "oblique"> | `oblique:${string}`;

/** Each party once, the first mention kept. */
export function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.actor.id === p.actor.id) === i);
}

/** The first case marker of a nominal; a conjunct takes over its first conjunct's. -1 without one. */
export function firstCase(scene: Scene, token: number): number {
  const { tree } = scene;
  const own = tree.child(token, "case");
  if (own !== null) return own;
  return tree.isA(token, "conj") && tree.head(token) >= 0 ? firstCase(scene, tree.head(token)) : -1;
}

/** The tokens of parties named in the sentence of a token: what their evidence must hold. */
export function namedHere(scene: Scene, parties: readonly Party[], token: number): number[] {
  const { index } = scene.sentence(token);
  return parties
    .filter((p) => p.actor.text !== null && p.token >= 0 && scene.sentence(p.token).index === index)
    .map((p) => p.token);
}
