import type { Fact } from "../../src/ledger/index.js";
import type { Told } from "./telling.js";

export interface Score {
  readonly type: string;
  readonly claims: number;
  readonly precision: number;
  readonly recall: number;
}

/** Pairwise precision and recall: of the pairs of claims in one fact, how many are about one happening, and the other way round. */
export function score(told: readonly Told[], facts: readonly Fact[]): Score[] {
  const truth = new Map(told.map((one) => [one.testimony.claim.id, one.truth]));
  const type = new Map(told.map((one) => [one.testimony.claim.id, one.testimony.claim.type as string]));
  const types = ["all", ...new Set(type.values())];
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const tally = new Map(types.map((name) => [name, { hit: 0, made: 0, wanted: 0, claims: 0 }]));
  const add = (name: string, what: "hit" | "made" | "wanted" | "claims", count: number) => {
    for (const of of ["all", name]) tally.get(of)![what] += count;
  };
  for (const { claims } of facts) {
    const name = type.get(claims[0]!)!;
    add(name, "made", pairs(claims.length));
    for (const n of counts(claims.map((claim) => truth.get(claim)!))) add(name, "hit", pairs(n));
  }
  const events = counts(told.map((one) => one.truth));
  const eventTypes = [...new Map(told.map((one) => [one.truth, one.testimony.claim.type as string])).values()];
  events.forEach((n, i) => {
    add(eventTypes[i]!, "wanted", pairs(n));
    add(eventTypes[i]!, "claims", n);
  });
  return types.map((name) => {
    const { hit, made, wanted, claims } = tally.get(name)!;
    return { type: name, claims, precision: made === 0 ? 1 : hit / made, recall: wanted === 0 ? 1 : hit / wanted };
  });
}

/** How often each value occurs, in order of first occurrence. */
function counts(values: readonly string[]): number[] {
  const seen = new Map<string, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return [...seen.values()];
}
