import type { Claim } from "../claim/index.js";

/**
 * Which living claim takes the place of each claim that is no longer found in a document: of the same type, with the evidence that overlaps most,
 * the smallest id among equals; null where there is none.
 */
export function heirsOf(retired: readonly Claim[], living: readonly Claim[]): Map<string, string | null> {
  const heirs = new Map<string, string | null>();
  for (const claim of retired) {
    let heir: string | null = null;
    let most = 0;
    for (const candidate of living) {
      if (candidate.type !== claim.type) continue;
      const overlap =
        Math.min(candidate.evidence.end, claim.evidence.end) - Math.max(candidate.evidence.start, claim.evidence.start);
      if (overlap < most || (overlap === most && (heir === null || candidate.id > heir))) continue;
      if (overlap > 0) {
        most = overlap;
        heir = candidate.id;
      }
    }
    heirs.set(claim.id, heir);
  }
  return heirs;
}
