import { type ClaimType, contextsOf, EVENT_CONTEXTS, type EventContext } from "../vocabulary/index.js";
import type { Evidence } from "./claim.js";
import type { Draft } from "./draft.js";
import { once } from "./memo.js";
import type { Scene } from "./scene.js";

/**
 * What an event is about, in the order of vocabulary/contexts.ts: what its type and details tell, and what the words of its clause do, those of
 * the evidence and of all that hangs on its act ("talks | on the return of refugees"). Other clauses of the sentence tell of other events.
 */
export function eventContexts(scene: Scene, type: ClaimType, draft: Draft, evidence: Evidence): EventContext[] {
  const told = new Set<string>(contextsOf(type, draft.details));
  const clause = scene.tree.subtree(draft.anchor, (child) => scene.tree.isA(child, "conj", "parataxis", "advcl"));
  const words = topicWords(scene);
  for (const token of [...clause, ...scene.tokensIn(evidence)])
    for (const name of words.get(token) ?? NONE) told.add(name);
  return EVENT_CONTEXTS.filter((name) => told.has(name));
}

/** Of each token that tells what is spoken of, the contexts. */
const topicWords = once((scene: Scene): Map<number, string[]> => {
  const words = new Map<number, string[]>();
  for (const name of scene.family("context")) {
    for (const token of scene.all(`context.${name}`)) words.set(token, [...(words.get(token) ?? NONE), name]);
  }
  return words;
});

const NONE: readonly string[] = [];
