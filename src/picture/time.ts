import { dayOf, extentOf } from "../text/index.js";
import { yearsKept } from "../words/index.js";
import { SMALL } from "./drawing.js";
import { widthOf } from "./lettering.js";

/** Time as pictures count it: months since the year 0, with parts of them; as in FactLine, year × 12 + month − 1. */
export interface Span {
  readonly from: number;
  /** The end, not within. */
  readonly to: number;
}

/** From when to when an EDTF value lasts: of a set ("[2013-10-02..2013-10-03]") its first; null where it is none. */
export function spanOf(edtf: string | null): Span | null {
  const extent = extentOf(edtf) ?? extentOf(/\d{4}(?:-\d\d){0,2}/u.exec(edtf ?? "")?.[0]);
  const [lo, hi] = [extent?.lo ?? extent?.hi ?? null, extent?.hi ?? extent?.lo ?? null];
  return lo === null || hi === null ? null : { from: momentOf(lo), to: momentOf(hi + 1) };
}

function momentOf(day: number): number {
  const date = dayOf(day);
  return date.year * 12 + date.month - 1 + (date.day - 1) / 31;
}

/** Months between two marks of an axis: from months over years to centuries. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Pixels between the words of two marks. */
const GAP = 10;

export interface TimeTick {
  /** Month that it stands at the beginning of. */
  readonly at: number;
  readonly text: string;
}

/**
 * Marks of an axis of time so many pixels long, as fine as their words have room, which stand right of the marks.
 * @param finest months between two marks, at least.
 */
export function timeTicks({ from, to }: Span, width: number, locale: string, finest = 1): TimeTick[] {
  for (const step of STEPS.filter((step) => step >= finest)) {
    if ((to - from) / step > width / 20) continue;
    const room = (width * step) / (to - from) - GAP;
    const ticks: TimeTick[] = [];
    for (let at = Math.ceil(from / step) * step; at < to; at += step)
      ticks.push({ at, text: tickText(at, ticks.length === 0, locale) });
    if (ticks.every(({ text }) => widthOf(text, SMALL) <= room)) return ticks;
  }
  return [];
}

/** The year alone at its beginning, else the month; the first mark says both. */
function tickText(at: number, first: boolean, locale: string): string {
  if (at % 12 === 0) return yearText(at / 12);
  return formatOf(locale, first ? "short month" : "month").format(dateOf(at));
}

const MANNERS = {
  month: { month: "short" },
  "short month": { month: "short", year: "numeric" },
  "long month": { month: "long", year: "numeric" },
  day: { day: "numeric", month: "short", year: "numeric" },
  "long day": { day: "numeric", month: "long", year: "numeric" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Makers of dates by their locale and manner, which are kept as in amount.ts. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, manner: keyof typeof MANNERS): Intl.DateTimeFormat {
  const key = `${locale} ${manner}`;
  const known = made.get(key) ?? Intl.DateTimeFormat(locale, { ...MANNERS[manner], timeZone: "UTC" });
  made.set(key, known);
  return known;
}

const yearText = (year: number) => String(Math.floor(year));

function dateOf(month: number): Date {
  const date = new Date(Date.UTC(2000, ((month % 12) + 12) % 12, 1));
  date.setUTCFullYear(Math.floor(month / 12));
  return date;
}

/**
 * An EDTF value in words: "2011", "March 2011", "3 Mar 2011", "2011 – 2014", "2011 –" for what has no end; one of another kind, such as a season, as
 * it is.
 */
export function whenText(edtf: string, locale: string): string {
  if (edtf.includes("/")) {
    const ends = edtf.split("/").map((end) => (end === ".." ? "" : whenText(end, locale)));
    return ends.join(" – ").trim();
  }
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  if (month === undefined) return yearText(Number(year));
  const date = dateOf(Number(year) * 12 + Number(month) - 1);
  if (day !== undefined) date.setUTCDate(Number(day));
  return yearsKept(formatOf(locale, day === undefined ? "long month" : "day").format(date));
}

/** The same in a sentence, where months stand in full: "3 March 2011". */
export function whenInFull(edtf: string, locale: string): string {
  const at = /^\d{4}-\d\d-\d\d$/u.test(edtf) ? Date.parse(edtf) : Number.NaN;
  return Number.isNaN(at) ? whenText(edtf, locale) : formatOf(locale, "long day").format(at);
}
