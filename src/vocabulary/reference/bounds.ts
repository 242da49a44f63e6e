/** The days between which a time lies, both in full and included; OPEN_START and OPEN_END where an end is open or unknown. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

export const OPEN_START = "0000-01-01";
export const OPEN_END = "9999-12-31";

const DATE = /^(\d[\dX]{3})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 31) + (leap ? 1 : 0);
}

const digits = (value: number, length: number) => String(Math.max(0, value)).padStart(length, "0");

/** A year, month, season or day; null where it is none. What is approximate ("1992~") may lie a year to either side. */
function dateBounds(text: string): Bounds | null {
  const [, year, month, day, qualifier] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const slack = qualifier === undefined ? 0 : 1;
  const early = Number(year.replaceAll("X", "0"));
  const late = Number(year.replaceAll("X", "9"));
  // Months above 12 are seasons and quarters of ISO 8601-2: which months those are depends on the place, so the year it is.
  if (month === undefined || Number(month) > 12 || slack === 1 || early !== late) {
    return { first: `${digits(early - slack, 4)}-01-01`, last: `${digits(late + slack, 4)}-12-31` };
  }
  const end = lastDay(early, Number(month));
  if (Number(month) < 1 || (day !== undefined && (Number(day) < 1 || Number(day) > end))) return null;
  return {
    first: `${year}-${month}-${day ?? "01"}`,
    last: `${year}-${month}-${day ?? digits(end, 2)}`,
  };
}

/**
 * The days that an EDTF value may mean: a date of any precision, an interval ("2011-01/2011-04", "2019/..", "../2023"), or one of
 * several dates ("[1949-08-09..1950-04-13]", "[..1999]").
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
