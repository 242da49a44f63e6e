import { element, type Markup } from "./markup.js";

/** Numbers by year, as a cell of a table has them. */
export interface Spark {
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** First and last year, which the lines of one table share, so that they compare. */
  readonly from: number;
  readonly to: number;
  /** What it shows, for those who can't see it. */
  readonly text: string;
}

/** Points of a line at most; more years than that are taken together, so many to a point. */
const POINTS = 24;
/** Pixels from point to point, and from nothing to the most. */
const STEP = 3;
const HIGH = 14;

/**
 * A line of some 200 bytes for a cell of a table, each to its own height: it says when there was more, not how much more than elsewhere. Years without
 * anything are nought. Its colour and size are the page's, since hundreds may stand in one.
 */
export function sparkline({ years, from, to, text }: Spark): Markup {
  const taken = Math.ceil((to - from + 1) / POINTS);
  const sums = new Array<number>(Math.ceil((to - from + 1) / taken)).fill(0);
  for (const { year, count } of years)
    if (year >= from && year <= to) sums[Math.floor((year - from) / taken)]! += count;
  const most = Math.max(1, ...sums);
  const tops = sums.map((sum) => HIGH + 1 - (sum > 0 ? Math.max(1, Math.round((sum / most) * HIGH)) : 0));
  const steps = tops.slice(1).map((top, i) => `${STEP}${top < tops[i]! ? "" : " "}${top - tops[i]!}`);
  // A line of no length is a dot, since its ends are round.
  const d = `M1 ${tops[0]}l${steps.length === 0 ? "0 0" : steps.join(" ")}`;
  const viewBox = `0 0 ${(sums.length - 1) * STEP + 2} ${HIGH + 2}`;
  return element("svg", { viewBox, role: "img", "aria-label": text }, element("path", { d }));
}
