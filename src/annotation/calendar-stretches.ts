import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  exists,
  format,
  isDay,
  type PlainDate,
  type PlainDay,
  weekday,
} from "../text/index.js";
import type { Moment } from "./moment.js";
import type { TimeUnit } from "./time-expression.js";

type Basis = Moment["basis"];

/** A time with its ends; `from` and `to` are the same date when it is no interval, null where it is open. */
export interface Resolved {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly single: boolean;
  readonly approximate?: boolean;
  readonly season?: number;
  /** Whether its year is told neither by the words nor by the text around. */
  readonly guessed?: boolean;
  readonly basis: Basis;
}

/** EDTF level 1 of a resolved time; null when its ends are no dates or the wrong way round. */
export function writeEdtf({ from, to, single, approximate, season }: Resolved): string | null {
  if ((from && !exists(from)) || (to && !exists(to))) return null;
  if (single && from)
    return (season ? `${format({ year: from.year })}-${season}` : format(from)) + (approximate ? "~" : "");
  if (!from && !to) return null;
  if (from && to && dayNumber(firstDay(from)) > dayNumber(lastDay(to))) return null;
  return `${from ? format(from) : ".."}/${to ? format(to) : ".."}`;
}

export function firstDay({ year, month, day }: PlainDate): PlainDay {
  return { year, month: month ?? 1, day: day ?? 1 };
}

export function lastDay({ year, month, day }: PlainDate): PlainDay {
  const m = month ?? 12;
  return { year, month: m, day: day ?? daysInMonth(year, m) };
}

export function one(date: PlainDate, basis: Basis, approximate = false): Resolved {
  return { from: date, to: date, single: true, basis, approximate };
}

export function between(from: PlainDate, to: PlainDate, basis: Basis): Resolved {
  return { from, to, single: false, basis };
}

export function earlier(x: PlainDay, y: PlainDay): PlainDay {
  return dayNumber(x) < dayNumber(y) ? x : y;
}

export function unitAt(anchor: PlainDate, unit: TimeUnit, offset: number, basis: Basis): Resolved | null {
  const { year, month } = anchor;
  switch (unit) {
    case "year":
      return one({ year: year + offset }, basis);
    case "decade": {
      const from = year - (((year % 10) + 10) % 10) + 10 * offset;
      return between({ year: from }, { year: from + 9 }, basis);
    }
    case "century": {
      const from = year - ((year - 1) % 100) + 100 * offset;
      return between({ year: from }, { year: from + 99 }, basis);
    }
    case "month":
      return month === undefined ? null : one(addMonths(year, month, offset), basis);
    case "quarter": {
      if (month === undefined) return null;
      const from = addMonths(year, month - ((month - 1) % 3), 3 * offset);
      return between(from, addMonths(from.year, from.month, 2), basis);
    }
    case "week": {
      if (!isDay(anchor)) return null;
      const monday = addDays(anchor, 1 - weekday(anchor) + 7 * offset);
      return between(monday, addDays(monday, 6), basis);
    }
    case "day":
      return isDay(anchor) ? one(addDays(anchor, offset), basis) : null;
  }
}

export function stretch(published: PlainDate, unit: TimeUnit, count: number, direction: -1 | 1): Resolved | null {
  const years = { year: 1, decade: 10, century: 100 }[unit as string];
  const scaled =
    years !== undefined ? count * years : unit === "quarter" ? count * 3 : unit === "week" ? count * 7 : count;
  // "The past year" are twelve months; "the past five years" are as many years.
  if (years === 1 && count === 1 && published.month !== undefined) return stretch(published, "month", 12, direction);
  const step: TimeUnit = years !== undefined ? "year" : unit === "quarter" ? "month" : unit === "week" ? "day" : unit;
  const here = unitAt(published, step, 0, "publication");
  const there = unitAt(published, step, scaled * direction, "publication");
  if (!here?.from || !there?.from) return null;
  return direction < 0 ? between(there.from, here.from, "publication") : between(here.from, there.from, "publication");
}

export function weekend(published: PlainDay, offset: -1 | 0 | 1 | 2 | null, ahead: boolean): Resolved {
  const today = weekday(published);
  const within = today >= 6;
  // Of a bare one that has begun a text speaks as of the last.
  const step = offset ?? (ahead ? 1 : within ? 0 : -1);
  const weeks = step === 1 ? (within ? 1 : 0) : step === 2 ? 1 : step;
  const from = addDays(published, 6 - today + 7 * weeks);
  return between(from, addDays(from, 1), "publication");
}
