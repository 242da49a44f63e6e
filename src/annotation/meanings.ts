import type { Slots } from "./chart.js";
import type { TimeExpression, TimePart, TimeUnit } from "./time-expression.js";

/** What a row of a language's patterns means, made of the values in its slots; null where they make no sense together. docs/times.md tells of each. */
export type Meaning = (slots: Slots) => TimeExpression | null;

const count = (slots: Slots, name: string): number | undefined => slots[name] as number | undefined;
const expression = (slots: Slots, name: string): TimeExpression | undefined =>
  slots[name] as TimeExpression | undefined;
const unit = (slots: Slots): TimeUnit => slots.unit as TimeUnit;

const date = (year: number | undefined, month?: number, day?: number): TimeExpression => ({
  kind: "date",
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});
const interval = (from: TimeExpression | null, to: TimeExpression | null): TimeExpression => ({
  kind: "interval",
  from,
  to,
});
const inUnit = (name: TimeUnit, offset: number): TimeExpression => ({ kind: "unit", unit: name, offset });
const thisYear = inUnit("year", 0);

/** Two digits for a year are of the 1900s from here on. */
const TURN = 40;
const fullYear = (short: number): number => (short >= TURN ? 1900 : 2000) + short;

function year(slots: Slots): number | undefined {
  const short = count(slots, "year2");
  return count(slots, "year") ?? count(slots, "yearwords") ?? (short === undefined ? undefined : fullYear(short));
}

/** The time that a slot holds: one found by another row, or a plain year. */
function timeIn(slots: Slots, name: string): TimeExpression | undefined {
  const value = slots[name];
  return typeof value === "number" ? (value >= 1000 ? date(value) : date(undefined, value)) : (value as TimeExpression);
}

function ofYear(slots: Slots): TimeExpression {
  const told = year(slots);
  return told === undefined ? (expression(slots, "of") ?? thisYear) : date(told);
}

function plainDate(slots: Slots): TimeExpression | null {
  const [y, month, day] = [year(slots), count(slots, "month"), count(slots, "day")];
  if (y === undefined && month === undefined) return null;
  if (month !== undefined && !(month >= 1 && month <= 12)) return null;
  return day === undefined || (day >= 1 && day <= 31) ? date(y, month, day) : null;
}

/** "2006–09", "2013/14", "1999–2001": two years in order, the second in full or as its last two digits. */
function years(slots: Slots): TimeExpression | null {
  const [from = 0, to = 0] = [count(slots, "from"), count(slots, "to")];
  const first = from < 100 ? fullYear(from) : from;
  if (to < 100 && to <= first % 100 && !(first % 100 >= 90 && to <= 10)) return null;
  const last = to < 100 ? Math.floor(first / 100) * 100 + to + (to <= first % 100 ? 100 : 0) : to;
  return last > first && last - first <= 500 ? interval(date(first), date(last)) : null;
}

function days(slots: Slots): TimeExpression | null {
  const [month, from = 0, to = 0] = [count(slots, "month"), count(slots, "from"), count(slots, "to")];
  return from < to && to <= 31 ? interval(date(year(slots), month, from), date(year(slots), month, to)) : null;
}

function decade(slots: Slots): TimeExpression | null {
  const told = count(slots, "from") ?? 0;
  const n = count(slots, "century");
  const base = n === undefined ? (told >= 20 ? 1900 : 2000) : (n - 1) * 100;
  const from = told < 100 ? base + told : told;
  if (from % 10 !== 0) return null;
  // "The 1800s" are a hundred years; "the 1900s" and "the 2000s" are read as decades.
  const century = from % 100 === 0 && from !== 1900 && from !== 2000 && told >= 100;
  return parted({ kind: "years", from, to: from + (century ? 99 : 9) }, slots);
}

function parted(of: TimeExpression, slots: Slots): TimeExpression {
  const part = slots.part as TimePart | undefined;
  return part === undefined ? of : { kind: "part", part, of };
}

const fraction =
  (parts: 2 | 3 | 4): Meaning =>
  (slots) => {
    const index = count(slots, "index") ?? 0;
    if (index === 0 || Math.abs(index) > parts) return null;
    return { kind: "fraction", index: index < 0 ? parts + 1 + index : index, count: parts, of: ofYear(slots) };
  };

const months =
  (direction: 1 | -1): Meaning =>
  (slots) => {
    const n = count(slots, "n") ?? 0;
    return n >= 1 && n <= 12 ? { kind: "months", months: n * direction, of: ofYear(slots) } : null;
  };

const SCALED: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  week: ["day", 7],
  quarter: ["month", 3],
  decade: ["year", 10],
  century: ["year", 100],
};

/** The time so many units before or after publication. Weeks, decades and centuries are about so long ago. */
const away =
  (direction: 1 | -1): Meaning =>
  (slots) => {
    const [step, by] = SCALED[unit(slots)] ?? [unit(slots), 1];
    const approximate = slots.about !== undefined || step !== unit(slots);
    return {
      kind: "unit",
      unit: step,
      offset: (count(slots, "n") ?? 1) * by * direction,
      ...(approximate ? { approximate } : {}),
    };
  };

function counted(slots: Slots): TimeExpression | null {
  const of = timeIn(slots, "of");
  if (of === undefined) return null;
  const [step, by] = SCALED[unit(slots)] ?? [unit(slots), 1];
  const shift = count(slots, "shift") ?? 1;
  return { kind: "counted", unit: step, count: (count(slots, "n") ?? 1) * by * Math.sign(shift || 1), of };
}

function stretch(slots: Slots): TimeExpression | null {
  const shift = count(slots, "shift") ?? 0;
  if (shift === 0) return null;
  return { kind: "stretch", unit: unit(slots) ?? "year", count: count(slots, "n") ?? 1, direction: shift < 0 ? -1 : 1 };
}

function anniversary(slots: Slots): TimeExpression | null {
  const scale: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10, century: 100 };
  const by = scale[unit(slots) ?? "year"];
  return by === undefined ? null : { kind: "years-before", count: (count(slots, "n") ?? 1) * by };
}

function named(slots: Slots): TimeExpression | null {
  const shift = count(slots, "shift") ?? 0;
  if (Math.abs(shift) > 1) return null;
  const offset = shift as -1 | 0 | 1;
  const [month, weekday, season] = [count(slots, "month"), count(slots, "weekday"), count(slots, "season")];
  if (month !== undefined) return { kind: "named", name: { month }, offset };
  if (weekday !== undefined) return { kind: "named", name: { weekday }, offset };
  return season === undefined ? null : { kind: "named", name: { season: season as 21 | 22 | 23 | 24 }, offset };
}

function monthOf(slots: Slots): TimeExpression | null {
  const [month, day, of] = [count(slots, "month"), count(slots, "day"), expression(slots, "of")];
  if (month === undefined || of === undefined) return null;
  return { kind: "month-of", month, ...(day === undefined ? {} : { day }), of };
}

function dayOf(slots: Slots): TimeExpression | null {
  const [day, from, to] = [count(slots, "day"), count(slots, "from"), count(slots, "to")];
  const shift = count(slots, "shift");
  const of = expression(slots, "of") ?? (shift === undefined ? undefined : inUnit("month", shift));
  if (of === undefined) {
    if (day !== undefined) return { kind: "bare-day", day };
    return from !== undefined && to !== undefined && from < to ? { kind: "bare-day", day: from, to } : null;
  }
  if (day !== undefined) return { kind: "day-of", day, of };
  return from !== undefined && to !== undefined && from < to ? { kind: "day-of", day: from, to, of } : null;
}

function part(slots: Slots): TimeExpression | null {
  const name = slots.part as TimePart | undefined;
  if (name === undefined) return null;
  const of = slots.unit === undefined ? ofYear(slots) : inUnit(unit(slots), count(slots, "shift") ?? 0);
  return { kind: "part", part: name, of };
}

/** A stretch that is open on one side. "Until the 1990s"; a stretch in itself ("until 3–5 May") has no open side. */
function open(side: "from" | "to"): Meaning {
  return (slots) => {
    const of = timeIn(slots, "of") ?? (year(slots) === undefined ? undefined : date(year(slots)));
    if (of === undefined || of.kind === "interval") return null;
    return side === "from" ? interval(of, null) : interval(null, of);
  };
}

/** Every meaning by the name that rows call it. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  date: plainDate,
  // "2019-05" is a month; "2006-09" are years.
  "year-month": (slots) => {
    const [y = 0, month = 0] = [year(slots), count(slots, "month")];
    return month >= 1 && month <= y % 100 ? plainDate(slots) : null;
  },
  // Of 05/03/2001 only the year is sure.
  slashed: (slots) => {
    const [x, y] = [count(slots, "from"), count(slots, "to")];
    return x === y ? date(year(slots), x, y) : date(year(slots));
  },
  "slashed-days": (slots) => {
    const [y, last] = [year(slots), count(slots, "digits4")];
    const from = date(y, count(slots, "month"), count(slots, "from"));
    return y === undefined || last === undefined
      ? null
      : interval(from, date(last, count(slots, "index"), count(slots, "to")));
  },
  days,
  months: (slots) => {
    const [from, to] = [count(slots, "from"), count(slots, "to")];
    const of = expression(slots, "of");
    if (from === undefined || to === undefined || from === to) return null;
    if (of) return interval({ kind: "month-of", month: from, of }, { kind: "month-of", month: to, of });
    // "From December to February 2006": the year is that of the last.
    return interval(date(undefined, from), date(year(slots), to));
  },
  years,
  decade,
  century: (slots) => {
    const n = count(slots, "n") ?? 0;
    return n >= 1 && n <= 22 ? parted({ kind: "years", from: (n - 1) * 100 + 1, to: n * 100 }, slots) : null;
  },
  season: (slots) => ({
    kind: "season",
    season: slots.season as 21 | 22 | 23 | 24,
    of: year(slots) === undefined ? (expression(slots, "of") ?? null) : ofYear(slots),
  }),
  half: fraction(2),
  third: fraction(3),
  quarter: fraction(4),
  "first-months": months(1),
  "last-months": months(-1),
  week: (slots) => {
    const index = count(slots, "index") ?? 0;
    return index === 0 ? null : { kind: "week", index, of: ofYear(slots) };
  },
  part,
  interval: (slots) => {
    const [from, to] = [timeIn(slots, "from"), timeIn(slots, "to")];
    return from && to ? interval(from, to) : null;
  },
  since: open("from"),
  after: open("from"),
  until: open("to"),
  before: open("to"),
  "until-now": () => interval(null, { kind: "now" }),
  "now-until": (slots) => {
    const of = timeIn(slots, "of");
    return of === undefined || of.kind === "interval" ? null : interval({ kind: "now" }, of);
  },
  "from-now": () => interval({ kind: "now" }, null),
  unit: (slots) => inUnit(unit(slots), count(slots, "shift") ?? 0),
  ago: away(-1),
  ahead: away(1),
  in: (slots) => {
    const of = away(1)(slots);
    return of && { kind: "outlook", of };
  },
  // "They had come within a week" tells of no week that begins now.
  within: (slots) => ({
    kind: "outlook",
    of: { kind: "stretch", unit: unit(slots), count: count(slots, "n") ?? 1, direction: 1 },
  }),
  stretch,
  counted,
  anniversary,
  named,
  "month-of": monthOf,
  "day-of": dayOf,
  "days-of": dayOf,
  weekday: (slots) => ({ kind: "weekday", weekday: count(slots, "weekday") ?? 0 }),
  "weekday-of": (slots) => ({
    kind: "weekday-of",
    weekday: count(slots, "weekday") ?? 0,
    offset: count(slots, "shift") ?? 0,
  }),
  running: (slots) => {
    const [step, by] = SCALED[unit(slots)] ?? [unit(slots), 1];
    const shift = count(slots, "shift") ?? 0;
    return shift === 0
      ? { kind: "running", unit: unit(slots), offset: 0 }
      : { kind: "running", unit: step, offset: (count(slots, "n") ?? 1) * by * shift };
  },
  weekend: (slots) => {
    const shift = count(slots, "shift");
    if (shift === undefined) return { kind: "weekend", offset: null };
    return shift < -1 || shift > 2 ? null : { kind: "weekend", offset: shift as -1 | 0 | 1 | 2 };
  },
  relday: (slots) => inUnit("day", count(slots, "relday") ?? 0),
  now: () => ({ kind: "now" }),
  soon: () => ({ kind: "soon" }),
  recent: () => ({ kind: "soon" }),
  about: (slots) => {
    const of = expression(slots, "of") ?? plainDate(slots);
    return of && { kind: "approximate", of };
  },
  of: (slots) => expression(slots, "of") ?? null,
  none: () => ({ kind: "none" }),
};

/** Every name that a slot may have; patterns that name another are refused. */
export const SLOTS: ReadonlySet<string> = new Set(
  (
    "year year2 yearwords month day weekday season unit shift relday part from to of n index about century number ordinal " +
    "digits digits2 digits4 time"
  ).split(" "),
);
