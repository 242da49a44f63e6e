/** What a person decided about claims, and why. Never changed: a later judgement on the same thing takes the place of an earlier one. */
export interface Judgement {
  /** "j_" and 16 hex digits of the hash of all the rest. */
  readonly id: string;
  /** When, as an ISO 8601 instant in UTC, such as "2026-03-01T09:30:00Z". */
  readonly at: string;
  readonly reviewer: string;
  readonly verdict: Verdict;
  /** The claims that it is about, or the documents ("d_…"), or who is meant by ids ("person:…", "org:…", "firm:…"), never several of these. For "same" all are one fact; for "different" none of `claims` is in one fact with one of `others`. */
  readonly claims: readonly string[];
  readonly others: readonly string[];
  /** For "correct": the field as a path ("amount.value", "target", "when.edtf"; of a document "title", "publisher", "date", "url") and its right value as JSON. */
  readonly field: string | null;
  readonly value: unknown;
  readonly reason: string | null;
}

/**
 * accept, reject: whether the claim is what its words say. correct: a field of it is otherwise. same, different: which claims are about one
 * thing in the world. remove: that a document is no longer part of the ledger. place: what was said of a claim that is no longer told is about another one now. withdraw: what was said before about these claims no longer holds: of one kind where
 * `value` names it, of one judgement where `value` is its id. note: words for others.
 */
export type Verdict = "accept" | "reject" | "correct" | "same" | "different" | "place" | "remove" | "withdraw" | "note";
