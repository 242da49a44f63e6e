import type { Testimony } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import type { Status } from "../vocabulary/index.js";

/** When a claim says it was, in days; and when it was written, which bounds it where it says nothing. */
export interface Moment {
  /** EDTF, null where the claim has no date. */
  readonly edtf: string | null;
  /** First and last day it may mean, with allowance for "about"; infinite where open. */
  readonly lo: number;
  readonly hi: number;
  /** Days from the first to the last without allowance; infinite where open or undated. */
  readonly width: number;
  readonly published: number | null;
}

/** Days by which "about" widens a value of up to so many days: a day by three days, a month by a third, a year by half of it. */
const ABOUT = [
  [1, 3],
  [31, 10],
  [366, 183],
] as const;
/** A text dated to its publication tells of a day shortly before: reports come out up to three days later. */
const REPORTED_WITHIN = 3;

export function momentOf({ claim, published }: Testimony): Moment {
  // A figure of trade is dated by its period, wherever that stands.
  const { period } = claim.details;
  const edtf = claim.when?.edtf ?? (typeof period === "string" ? period : null);
  const written = extentOf(published);
  const out = written?.lo ?? null;
  const extent = extentOf(edtf);
  if (edtf === null || !extent)
    return {
      edtf: null,
      lo: Number.NEGATIVE_INFINITY,
      hi: Number.POSITIVE_INFINITY,
      width: Number.POSITIVE_INFINITY,
      published: out,
    };
  const lo = extent.lo ?? Number.NEGATIVE_INFINITY;
  const hi = extent.hi ?? Number.POSITIVE_INFINITY;
  const width = hi - lo;
  const about = extent.vague ? (ABOUT.find(([days]) => width < days)?.[1] ?? 183) : 0;
  const late = claim.when?.basis === "publication" && width === 0 ? REPORTED_WITHIN : 0;
  return { edtf, lo: lo - about - late, hi: hi + about, width: width + late, published: out };
}

/** How two moments go together. */
export interface Meeting {
  /**
   * same: on one day or the same stretch. close: both to within some days. within: the vaguer holds the other. apart: they can't be one time.
   * reported: the vaguer holds the other, and was written just after it. hinted: one has no date, but was written when the other was news. open: nothing tells. impossible: it was written before the other was.
   */
  readonly kind: "same" | "close" | "within" | "reported" | "apart" | "hinted" | "open" | "impossible";
  /** Days between them when apart, width of the vaguer when within. */
  readonly days: number;
}

const FORTNIGHT = 14;
/** What is news is written about within so many days. */
const FRESH = 5;
/** What has happened is told within so many days, what will happen is announced so many days before. */
const NEWS = 45;
const AHEAD = 150;
/** Nothing is still announced so many days after it was. */
const LATE = 30;

/** Compares times: `slack` is by how many days two dates of one thing may differ. */
export function meet(a: Moment, aStatus: Status, b: Moment, bStatus: Status, slack: number): Meeting {
  if (a.edtf === null && b.edtf === null) return bothUndated(a, b);
  if (a.edtf === null) return undated(a, aStatus, b);
  if (b.edtf === null) return undated(b, bStatus, a);
  const gap = Math.max(a.lo, b.lo) - Math.min(a.hi, b.hi);
  // Only days may be off by some: 2019 is not 2020.
  if (gap > (Math.max(a.width, b.width) <= 10 ? slack : 0)) return { kind: "apart", days: gap };
  if (a.lo === b.lo && a.hi === b.hi)
    return a.width <= 31 ? { kind: "same", days: a.width } : { kind: "within", days: a.width };
  const wide = Math.max(a.width, b.width);
  const [vague, exact] = a.width > b.width ? [a, b] : [b, a];
  const ahead = (a.width > b.width ? aStatus : bStatus) === "planned";
  // "In April", written on the 13th, is about a day before the 13th, and most likely one of the last.
  if (vague.width > 10 && exact.width <= 10 && vague.published !== null && !ahead) {
    const since = vague.published - exact.lo;
    if (since < -1) return { kind: "impossible", days: -since };
    if (since <= FRESH) return { kind: "reported", days: wide };
  }
  return wide <= 10 ? { kind: "close", days: Math.max(gap, 0) } : { kind: "within", days: wide };
}

function bothUndated(a: Moment, b: Moment): Meeting {
  if (a.published === null || b.published === null) return { kind: "open", days: Number.POSITIVE_INFINITY };
  const days = Math.abs(a.published - b.published);
  return { kind: days <= FORTNIGHT ? "hinted" : "open", days };
}

function undated(bare: Moment, status: Status, dated: Moment): Meeting {
  if (bare.published === null) return { kind: "open", days: Number.POSITIVE_INFINITY };
  const ahead = status === "planned" || status === "pledged";
  if (!ahead && dated.lo > bare.published + 1) return { kind: "impossible", days: dated.lo - bare.published };
  if (ahead && dated.hi < bare.published - LATE) return { kind: "impossible", days: bare.published - dated.hi };
  const [from, to] = ahead ? [bare.published - 2, bare.published + AHEAD] : [bare.published - NEWS, bare.published + 1];
  const hinted = dated.hi >= from && dated.lo <= to && dated.width <= 62;
  // What is vague may lie on any of its days: the nearest counts.
  const days = Math.max(dated.lo - bare.published, bare.published - dated.hi, 0);
  return { kind: hinted ? "hinted" : "open", days };
}
