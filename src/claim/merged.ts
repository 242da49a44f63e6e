import type { Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";

/** How sure the second reader must be of what it alone reads in a sentence that the first has read. Found on publishers that neither was made for. */
const ALONE = 0.5;

/**
 * What two readers make of one document: where both tell the same (type, parties, overlapping words) the claim of the surer one, which is made surer by the other; all
 * else that the first reads; and what the second reads elsewhere, or is sure of. In text order.
 */
export function merged(first: readonly Derived<Claim>[], second: readonly Derived<Claim>[]): Derived<Claim>[] {
  const left = new Set(second);
  const all = first.map((claim) => {
    const twin = [...left].find((candidate) => same(claim.value, candidate.value));
    if (twin === undefined) return claim;
    left.delete(twin);
    return together(claim, twin);
  });
  const read = new Set(first.map(({ value }) => value.evidence.sentence[0]));
  const more = [...left].filter(
    ({ value: { confidence, evidence } }) => confidence >= ALONE || !read.has(evidence.sentence[0]),
  );
  return [...all, ...more].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.value.id < b.value.id ? -1 : 1),
  );
}

function same(a: Claim, b: Claim): boolean {
  const ids = (actors: Claim["source"]) =>
    actors
      .map(({ id }) => id)
      .sort()
      .join();
  return (
    a.type === b.type &&
    ids(a.source) === ids(b.source) &&
    ids(a.target) === ids(b.target) &&
    a.evidence.start < b.evidence.end &&
    b.evidence.start < a.evidence.end
  );
}

/** Two that agree, and know nothing of each other: what is wrong in both is wrong twice. */
function together(a: Derived<Claim>, b: Derived<Claim>): Derived<Claim> {
  const [first, second] = a.value.confidence >= b.value.confidence ? [a, b] : [b, a];
  const doubt = (1 - first.value.confidence) * (1 - 0.5 * second.value.confidence);
  const confidence = Math.round(Math.min(0.99, 1 - doubt) * 100) / 100;
  return { ...first, value: { ...first.value, confidence } };
}
