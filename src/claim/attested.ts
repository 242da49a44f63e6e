import type { Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";
import { tellSame } from "./merged.js";

/**
 * What readers whose certainty is known made of a document, beside what a reader tells whose certainty is not, in text order. Where both tell the same (type, parties, overlapping
 * words) the claim stays what it is, as sure as the surer of the two: one claim, of one document, and so of one origin. What the second alone tells stands beside it under its own name.
 */
export function attested(known: readonly Derived<Claim>[], more: readonly Derived<Claim>[]): Derived<Claim>[] {
  const left = new Set(more);
  const all = known.map((claim) => {
    const twins = [...left].filter((other) => tellSame(claim.value, other.value));
    if (twins.length === 0) return claim;
    for (const twin of twins) left.delete(twin);
    const confidence = Math.max(claim.value.confidence, ...twins.map(({ value }) => value.confidence));
    return { ...claim, value: { ...claim.value, confidence }, parts: [...claim.parts, ...twins] };
  });
  const ids = new Set(all.map(({ value }) => value.id));
  return [...all, ...[...left].filter(({ value }) => !ids.has(value.id))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.value.id < b.value.id ? -1 : 1),
  );
}
