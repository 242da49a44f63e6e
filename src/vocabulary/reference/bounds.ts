import { dayOf, extentOf, format } from "../../text/index.js";

/** The days between which a time lies, both in full and included; OPEN_START and OPEN_END where an end is open or unknown. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

export const OPEN_START = "0000-01-01";
export const OPEN_END = "9999-12-31";

/** Months above 12 are seasons and quarters of ISO 8601-2: which months those are depends on the place, so the year it is. */
const SEASON = /^(\d{4})-(?:1[3-9]|[2-9]\d)$/u;
const DOUBT = /[~?%]$/u;

/** A year, decade, month, season or day; null where it is none. What is approximate ("1992~") may lie a year to either side. */
function dateBounds(text: string): Bounds | null {
  const extent = text.includes("/") ? null : extentOf(text.replace(DOUBT, "").replace(SEASON, "$1"));
  if (extent === null || extent.lo === null || extent.hi === null) return null;
  const [first, last] = [dayOf(extent.lo), dayOf(extent.hi)];
  if (!DOUBT.test(text)) return { first: format(first), last: format(last) };
  return {
    first: format({ year: first.year - 1, month: 1, day: 1 }),
    last: format({ year: last.year + 1, month: 12, day: 31 }),
  };
}

/**
 * The days that an EDTF value may mean, as the tables mean it: a date of any precision, an interval ("2011-01/2011-04", "2019/..", "../2023"), or
 * one of several dates ("[1949-08-09..1950-04-13]", "[..1999]").
 * @returns null for what is no such value.
 */
export function bounds(edtf: string): Bounds | null {
  const set = /^[[{](.*)[\]}]$/u.exec(edtf)?.[1];
  const parts = (set ?? edtf).split(set === undefined ? "/" : /,|\.\./u);
  if (parts.length > 2 || (set === undefined && parts.length === 2 && edtf === "/")) return null;
  const [from = "", to] = parts.map((part) => part.trim());
  const isOpen = (part: string) => part === "" || part === "..";
  if (to === undefined) return dateBounds(from);
  const start = isOpen(from) ? { first: OPEN_START } : dateBounds(from);
  const end = isOpen(to) ? { last: OPEN_END } : dateBounds(to);
  if (start === null || end === null || start.first > end.last) return null;
  return { first: start.first, last: end.last };
}
