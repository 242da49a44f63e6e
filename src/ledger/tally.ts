import type { ClaimType } from "../vocabulary/index.js";
import type { Fact } from "./fact.js";
import type { FactLine } from "./fact-line.js";

/**
 * What facts of one type between two parties (or of one) about one month come to. All are sums of whole numbers, so that they can be kept up by
 * adding and taking away, and do not depend on the order.
 */
export interface Tally {
  readonly type: ClaimType;
  /** As in FactLine; null for facts without a date. */
  readonly month: number | null;
  readonly facts: number;
  readonly claims: number;
  /** Facts that two or more independent origins tell. */
  readonly corroborated: number;
  /** Facts whose claims give values that can't all be true. */
  readonly conflicting: number;
  /** Facts that are not denied and have an event code with a Goldstein weight. */
  readonly scored: number;
  /** Scored facts by quad class: verbal cooperation, material cooperation, verbal conflict, material conflict. */
  readonly quad1: number;
  readonly quad2: number;
  readonly quad3: number;
  readonly quad4: number;
  /** Sum of the Goldstein weights of scored facts, in tenths. */
  readonly goldstein: number;
  /** Sum of confidence × weight, in ten-thousandths. */
  readonly expected: number;
  /** Sum of confidence × (1 − confidence) × weight², in ten-thousandths. */
  readonly variance: number;
}

/** What is added up. */
export const SUMS = [
  "facts",
  "claims",
  "corroborated",
  "conflicting",
  "scored",
  "quad1",
  "quad2",
  "quad3",
  "quad4",
  "goldstein",
  "expected",
  "variance",
] as const satisfies readonly (keyof Tally)[];

export type Sums = Pick<Tally, (typeof SUMS)[number]>;

/** What one fact adds to a tally. */
export function sumsOf(fact: Fact): Sums {
  const { event, status, confidence } = fact;
  const told = event !== null && event.goldstein !== null && event.quad !== null && status !== "denied" ? event : null;
  const weight = told?.goldstein ?? 0;
  const quad = (of: number) => (told?.quad === of ? 1 : 0);
  return {
    facts: 1,
    claims: fact.claims.length,
    corroborated: fact.support >= 2 ? 1 : 0,
    conflicting: fact.conflicts.length > 0 ? 1 : 0,
    scored: told === null ? 0 : 1,
    quad1: quad(1),
    quad2: quad(2),
    quad3: quad(3),
    quad4: quad(4),
    goldstein: Math.round(weight * 10),
    expected: Math.round(confidence * weight * 1e4),
    variance: Math.round(confidence * (1 - confidence) * weight * weight * 1e4),
  };
}

/** Adds one to another, or takes it away (`times` −1). */
export function added(one: Sums, other: Sums, times = 1): Sums {
  const sum: Record<string, number> = {};
  for (const key of SUMS) sum[key] = one[key] + times * other[key];
  return sum as unknown as Sums;
}

/** The tallies of facts with their lines, by type and month; in order of these, undated ones first. */
export function talliesOf(facts: readonly { readonly fact: Fact; readonly line: FactLine }[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { fact, line } of facts) {
    const key = `${line.type} ${line.month}`;
    const known = tallies.get(key);
    const { type, month } = line;
    const sums = sumsOf(fact);
    tallies.set(key, { type, month, ...(known === undefined ? sums : added(known, sums)) });
  }
  return [...tallies.values()].sort(
    (one, other) =>
      (one.type < other.type ? -1 : one.type > other.type ? 1 : 0) || (one.month ?? -1) - (other.month ?? -1),
  );
}
