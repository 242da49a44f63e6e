import type { Claim } from "../claim/index.js";

/**
 * A claim as a fold sees it: as corrected by judgement, with the circumstances in which it was made. Everything that facts, support,
 * contradictions and sums are computed from; no clock and no order of adding is in it.
 */
export interface Testimony {
  readonly claim: Claim;
  /** EDTF date of publication of its document; null where nothing tells it. */
  readonly published: string | null;
  /** The publisher, as the document names it. */
  readonly publisher: string | null;
  /** The group of documents that copy or translate one another: the smallest id among them. */
  readonly strain: string;
  /**
   * What the claim goes back to, besides its document: "says:org:IMF" for who is said to say so, "cites:10.1000/xyz" for a work that it
   * cites, "words:3f2a…" for the words of its sentence. Claims that share one count as one origin.
   */
  readonly roots: readonly string[];
  /** The reviewer's word on it, if there is one. Rejected claims take part in no fact. */
  readonly verdict: "accepted" | "rejected" | null;
}
