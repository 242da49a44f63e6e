import { dayNumber, daysInMonth, exists } from "./calendar.js";

/** The days that an EDTF value may mean, as numbers of calendar.ts, both included; null where the value leaves that end open. */
export interface Extent {
  readonly lo: number | null;
  readonly hi: number | null;
  /** Whether the value says "about" or "perhaps". */
  readonly vague: boolean;
}

/** First month and number of months of the seasons and parts of a year (EDTF level 1 and 2). Winter begins in the December of its year. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/**
 * The extent of an EDTF value: a year, decade ("201X"), season, month or day, one of them to another, or open at an end. Null for what is none of
 * these or does not exist.
 */
export function extentOf(edtf: string | null | undefined): Extent | null {
  if (edtf === null || edtf === undefined) return null;
  const there = known.get(edtf);
  if (there !== undefined) return there;
  const extent = taken(edtf);
  if (known.size >= MOST) known.clear();
  known.set(edtf, extent);
  return extent;
}

/** The same dates come again and again where many claims are compared. */
const known = new Map<string, Extent | null>();
const MOST = 10_000;

function taken(edtf: string): Extent | null {
  const vague = /[~?%]/u.test(edtf);
  const ends = edtf.replaceAll(/[~?%]/gu, "").split("/");
  if (ends.length > 2) return null;
  const [first, last] = [ends[0]!, ends[1] ?? ends[0]!];
  const from = first === ".." || first === "" ? null : single(first);
  const to = last === ".." || last === "" ? null : single(last);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  const [lo, hi] = [from?.[0] ?? null, to?.[1] ?? null];
  return lo !== null && hi !== null && lo > hi ? null : { lo, hi, vague };
}

/** First and last day of a value that is no interval; undefined where it is none. */
function single(value: string): readonly [number, number] | undefined {
  const decade = /^(\d{3})X$/u.exec(value);
  if (decade) return [start(Number(decade[1]) * 10, 1), end(Number(decade[1]) * 10 + 9, 12)];
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(value);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (found[2] === undefined) return year >= 1 ? [start(year, 1), end(year, 12)] : undefined;
  if (found[3] !== undefined) {
    const number = exists({ year, month, day }) ? dayNumber({ year, month, day }) : undefined;
    return number === undefined ? undefined : [number, number];
  }
  if (month >= 1 && month <= 12) return [start(year, month), end(year, month)];
  const part = PARTS[month];
  if (!part) return undefined;
  const close = part[0] + part[1] - 1;
  return [start(year, part[0]), close > 12 ? end(year + 1, close - 12) : end(year, close)];
}

const start = (year: number, month: number) => dayNumber({ year, month, day: 1 });
const end = (year: number, month: number) => dayNumber({ year, month, day: daysInMonth(year, month) });
