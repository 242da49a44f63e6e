import type { Claim } from "../claim/index.js";
import type { Judgement } from "./judgement.js";

/** What judgements make of a claim. */
export interface Judged {
  readonly verdict: "accepted" | "rejected" | null;
  /** The claim with its corrected fields; null where nothing was corrected. */
  readonly corrected: Claim | null;
}

/** What holds of a claim after all judgements on it, in any order. */
export function judgedBy(_claim: Claim, _judgements: readonly Judgement[]): Judged {
  return { verdict: null, corrected: null };
}

/** The judgements that still hold: not withdrawn, and of those on the same thing the latest. In order of their ids. */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements;
}
