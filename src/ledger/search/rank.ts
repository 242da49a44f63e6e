import type { Term } from "../../language/search/index.js";
import { closest, occurrencesOf, wordClauses } from "./occurrences.js";
import type { Query } from "./query.js";

/** What the order of results is computed from. */
export interface Candidate {
  readonly key: number;
  readonly terms: readonly Term[];
  /** The words of the document that carry the claim; a passage is all of it. */
  readonly evidence: readonly [start: number, end: number];
  /** Independent origins of its fact; 0 where it is part of none. */
  readonly support: number;
  readonly confidence: number;
  readonly accepted: boolean;
}

export interface Ranked {
  readonly key: number;
  /** Thousandths. */
  readonly score: number;
}

/** What a match is worth beside the sentence's: in the words that carry the claim, and where the party alone is what was asked for. */
const IN_EVIDENCE = 2;
const IN_SENTENCE = 1;
const AS_PARTY = 1;
const TOGETHER = 1.5;
const SUPPORT = 0.4;
const SURE = 1;
const ACCEPTED = 0.5;

/**
 * Candidates by how well they answer a query, best first, then newest first: words count by how rare they are among the candidates, double in the
 * evidence, more the closer they stand; then how many origins say so, how sure the claim is, and whether a reviewer accepted it. Nothing depends
 * on the database, so the order is the same on all.
 */
export function rank(query: Query, candidates: readonly Candidate[]): Ranked[] {
  const finders = wordClauses(query).map(occurrencesOf);
  const found = candidates.map(({ terms }) => finders.map((find) => find(terms)));
  const weights = finders.map((_, k) => {
    const holding = found.filter((lists) => lists[k]!.length > 0).length;
    return Math.log(1 + candidates.length / Math.max(1, holding));
  });
  const scored = candidates.map((candidate, i) => {
    const lists = found[i]!;
    let score = 0;
    for (const [k, list] of lists.entries()) {
      const within = list.some(([first, last]) => inEvidence(candidate, first, last));
      score += weights[k]! * (list.length === 0 ? AS_PARTY : within ? IN_EVIDENCE : IN_SENTENCE);
    }
    const held = lists.filter(({ length }) => length > 0);
    const row = held.length > 1 ? closest(held) : null;
    if (row !== null) score += (TOGETHER * held.length) / Math.max(held.length, row);
    score += SUPPORT * Math.log2(1 + candidate.support) + SURE * candidate.confidence;
    if (candidate.accepted) score += ACCEPTED;
    return { key: candidate.key, score: Math.round(score * 1000) };
  });
  return scored.sort((a, b) => b.score - a.score || b.key - a.key);
}

function inEvidence({ terms, evidence: [start, end] }: Candidate, first: number, last: number): boolean {
  return terms[first]!.start >= start && terms[last]!.end <= end;
}
