/** What tells how much is gained by judging a claim. */
export interface Reviewable {
  /** 0 to 1, calibrated. */
  readonly confidence: number;
  /** Independent origins of its fact; 0 where it is part of none. */
  readonly support: number;
  /** Its sum in US dollars of the year. */
  readonly usd: number | null;
  /** Contradictions of its fact. */
  readonly conflicts: number;
  /** Facts of the pair that it is about. */
  readonly busy: number;
}

/**
 * What judging a claim is expected to gain: how uncertain it is, times what hangs on it.
 *
 * Uncertainty is the entropy of its calibrated confidence, in bits: the information that a yes or no gives on average. Consequence is 1 for any
 * claim, and more: 1 where nobody else says so, half where two do, since a fact of many origins stands without this one; the size of its sum, 1/3
 * for each power of ten above a hundred thousand dollars, since sums are added up and quoted; 1 for each contradiction that it may decide, up to
 * 2; and the business of its pair, 1/3 for each power of ten of its facts, since dossiers of such pairs are read most. The weights are a choice,
 * not a measurement: they make a single claim of a billion dollars count about as much as one that may decide a contradiction.
 */
export function expectedGain({ confidence, support, usd, conflicts, busy }: Reviewable): number {
  const alone = support <= 1 ? 1 : 1 / support;
  const sum = usd === null || usd <= 1e5 ? 0 : Math.log10(usd / 1e5) / 3;
  const consequence = 1 + alone + sum + Math.min(2, conflicts) + Math.log10(1 + busy) / 3;
  return entropy(confidence) * consequence;
}

/** Bits of information in the answer to a question that is answered yes with this probability. */
function entropy(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

/** Claims in the order in which they are best reviewed; of equals, by id. */
export function reviewOrder<T extends Reviewable & { readonly id: string }>(
  claims: readonly T[],
): (T & { gain: number })[] {
  return claims
    .map((claim) => ({ ...claim, gain: expectedGain(claim) }))
    .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1));
}
