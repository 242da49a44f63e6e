import type { Tally } from "../../ledger/index.js";

/**
 * Events of a time. A fact counts when it is dated, is not denied and has an event code with a Goldstein weight (docs/claims.md), from -10, conflict,
 * to 10, cooperation.
 */
export interface TrendPoint {
  /** EDTF: a year, or a quarter as ISO 8601-2 writes it: "2011-33" is the first of 2011. */
  readonly when: string;
  /** Events that the point is made of. Few make it uncertain whatever the interval says. */
  readonly events: number;
  /** Sum of their weights, as they are told. */
  readonly goldstein: number;
  /** The sum that is to be expected if each is so with its confidence, independently of the others. */
  readonly expected: number;
  /** Where the sum then lies in 95 of 100 cases: expected ± 1.96 standard deviations (normal approximation). */
  readonly interval: readonly [number, number];
  /** Events by quad class: verbal cooperation, material cooperation, verbal conflict, material conflict. */
  readonly quads: readonly [number, number, number, number];
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Events behind all points, and facts that are in none: without a date, or without a weight. */
  readonly events: number;
  readonly undated: number;
  readonly unscored: number;
}

/** Half the width of an interval that holds 95 of 100 cases of a normal distribution, in standard deviations. */
const Z95 = 1.96;

/** The trend by quarter (`months` 3) or year (12). What the interval leaves open is whether the facts are so, not whether others were missed. */
export function trendOf(tallies: readonly Tally[], months: 3 | 12 = 3): Trend {
  const sums = new Map<
    number,
    { events: number; tenths: number; expected: number; variance: number; quads: number[] }
  >();
  let [undated, unscored] = [0, 0];
  for (const tally of tallies) {
    unscored += tally.facts - tally.scored;
    if (tally.month === null) {
      undated += tally.scored;
      continue;
    }
    if (tally.scored === 0) continue;
    const start = Math.floor(tally.month / months) * months;
    const sum = sums.get(start) ?? { events: 0, tenths: 0, expected: 0, variance: 0, quads: [0, 0, 0, 0] };
    sum.events += tally.scored;
    sum.tenths += tally.goldstein;
    sum.expected += tally.expected;
    sum.variance += tally.variance;
    for (const [i, count] of [tally.quad1, tally.quad2, tally.quad3, tally.quad4].entries()) sum.quads[i]! += count;
    sums.set(start, sum);
  }
  const points = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([start, { events, tenths, expected, variance, quads }]): TrendPoint => {
      const centre = expected / 1e4;
      const reach = Z95 * Math.sqrt(variance / 1e4);
      return {
        when: quarterOf(start, months),
        events,
        goldstein: tenths / 10,
        expected: centre,
        interval: [centre - reach, centre + reach],
        quads: quads as unknown as TrendPoint["quads"],
      };
    });
  return { points, events: points.reduce((sum, { events }) => sum + events, 0), undated, unscored };
}

/** The first of the four quarters among the seasons of ISO 8601-2. */
const FIRST_QUARTER = 33;

function quarterOf(month: number, months: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return months === 12 ? year : `${year}-${FIRST_QUARTER + (month % 12) / 3}`;
}
