import type { Origin, Testimony } from "../ledger/index.js";

/** What an origin after the first adds counts so much: sources that look independent often are not altogether. */
const DAMPING = 0.5;
/** A claim that a reviewer has accepted is as good as certain to say what it says. */
const ACCEPTED = 0.99;

/**
 * That at least one origin is right: 1 − (1 − c₁) · Π (1 − ½ · cᵢ) over the other origins, where c is the greatest confidence of an origin's claims
 * and c₁ the greatest of all. A fact with one origin is as sure as its surest claim; a further copy of a text adds nothing. Claims that deny
 * the fact do not count, unless all do.
 */
export function confidenceOf(testimonies: readonly Testimony[], origins: readonly Origin[]): number {
  const asserted = testimonies.filter(({ claim }) => claim.status !== "denied");
  const known = new Map(
    (asserted.length > 0 ? asserted : testimonies).map(({ claim, verdict }) => [
      claim.id,
      verdict === "accepted" ? Math.max(ACCEPTED, claim.confidence) : claim.confidence,
    ]),
  );
  const best = origins
    .map(({ claims }) => Math.max(0, ...claims.flatMap((id) => known.get(id) ?? [])))
    .sort((a, b) => b - a);
  const doubt = best.reduce((rest, c, i) => rest * (1 - (i === 0 ? c : DAMPING * c)), 1);
  return Math.round((1 - doubt) * 1e4) / 1e4;
}
