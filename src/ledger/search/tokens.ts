import type { Claim } from "../../claim/index.js";
import type { IndexedWord } from "../entry.js";

/** The tokens that a claim is found by, in the order of their positions (1, 2, …): letters, digits and "_" only. */
export function tokensOf(_claim: Claim, words: readonly IndexedWord[]): readonly string[] {
  return words.map(({ lemma }) => lemma);
}
