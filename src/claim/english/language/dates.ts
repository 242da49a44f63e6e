import type { Atom, Numeral, Rule, TimeExpression, TimePart, TimeUnit, View } from "../annotation/index.js";
import {
  COUNTED,
  LABELS,
  MONTHS,
  PARTS,
  SHORT_MONTHS,
  STRONG_YEAR_PREPOSITIONS,
  TIME_UNITS,
  UNSURE_MONTHS,
  WEEKDAYS,
  YEAR_PREPOSITIONS,
} from "./calendar-words.js";
import { numeral, ordinal, size } from "./numbers.js";
import { a, atom, dimension, exactly, glued, lexicon, maybe, rulesFor, words } from "./pattern.js";

export const time = dimension<TimeExpression>("time");
export const outlook = dimension<"ahead" | "past">("outlook");
/** A number of four digits that nothing beside it makes something else. */
export const year = dimension<number>("year");
export const month = dimension<number>("month");
export const dayOfMonth = dimension<number>("day of month");

export const timeRule = rulesFor(time);
export const outlookRule = rulesFor(outlook);
const yearRule = rulesFor(year);
const monthRule = rulesFor(month);
const dayOfMonthRule = rulesFor(dayOfMonth);

const lower = (view: View, at: number): string => view.atoms[at]?.lower ?? "";
const isLetters = (atom: Atom | undefined) => atom?.kind === "letters";

/** Codes of the currencies that stand beside numbers most. */
const CODE = /^(?:USD|EUR|RMB|CNY|GBP|JPY|CHF|INR|RUB|Rs|[A-Z]{2}D)$/u;

/** Whether the digits are free of what makes them a sum, a measure, a label or a piece of a longer code. */
function plainYear(view: View, from: number, to: number): boolean {
  const { atoms } = view;
  const self = atoms[from]!;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (before && self.glued) {
    if (isLetters(before) && !/^(?:FY|CY)$/u.test(before.text)) return false;
    if (/^[\p{Sc}#+@=_.:*&]$/u.test(before.text)) return false;
    // "Kazakhstan-2050", "713-853-2011", "10.1080/2013": only a word of time or another year may be joined to a year.
    if (/^[-/]$/u.test(before.text) && before.glued) {
      const joined = atoms[from - 2];
      if (
        joined &&
        !/^(?:mid|early|late|end|pre|post|q[1-4]|h[12]|\d{1,2}|\d{4})$/u.test(joined.lower) &&
        !isMonth(joined)
      )
        return false;
    }
  }
  if (
    before &&
    !self.glued &&
    (/^[\p{Sc}#+]$/u.test(before.text) || LABELS.has(before.lower) || CODE.test(before.text))
  )
    return false;
  if (before?.text === "." && LABELS.has(lower(view, from - 2)) && lower(view, from - 2) !== "c") return false;
  if (!after) return true;
  if (after.glued && (after.kind !== "mark" || /^[%°@_=\p{Sc}]$/u.test(after.text))) return false;
  if (after.glued && after.text === "-" && atoms[to + 1]?.glued && COUNTED.has(lower(view, to + 1))) return false;
  if (COUNTED.has(after.lower) || /^[%\p{Sc}]$/u.test(after.text)) return false;
  return !(after.kind === "letters" && CODE.test(after.text));
}

function isMonth(atom: Atom): boolean {
  return MONTHS.has(atom.text) || SHORT_MONTHS.has(atom.text);
}

/** Whether a bare number of four digits is a year by the words around it. */
function bareYear(view: View, from: number, to: number): boolean {
  const value = Number(view.atoms[from]!.text);
  const before = lower(view, from - 1);
  const after = view.atoms[to];
  const afterText = after?.lower ?? "";
  if (value < 1900 || value > 2099) {
    if (!STRONG_YEAR_PREPOSITIONS.has(before)) return false;
    if (value < 1100 && before !== "in" && before !== "year") return false;
    return !(after && isLetters(after) && /^\p{Ll}{4,}$/u.test(after.text) && afterText.endsWith("s"));
  }
  // "from 1950 to 2011 tonnes"
  if (/^(?:to|-|–|and)$/u.test(afterText) && view.atoms[to + 1]?.kind === "digits" && COUNTED.has(lower(view, to + 2)))
    return false;
  if (before === "of" && /^(?:total|number|capacity|population|length|distance|height)$/u.test(lower(view, from - 2)))
    return false;
  // "sent 2015 students" but "the 2022 elections", "its 2011 protests" and "in 2022 relations".
  const counted =
    after &&
    /^\p{Ll}{3,}[^\P{Ll}s]s$/u.test(after.text) &&
    !/^(?:was|does|this|plus|onwards|afterwards|besides|across|towards|besides|versus|whereas|perhaps|sees|saw)$/u.test(
      afterText,
    );
  if (!counted) return true;
  if (
    /^(?:in|since|until|by|during|the|its|their|his|her|our|this|s|and|early|late|mid|after|before|-)$/u.test(before)
  ) {
    return !(value % 100 === 0 && before !== "the");
  }
  return false;
}

const day = atom("digits", (at) => (/^(?:0?[1-9]|[12]\d|3[01])$/u.test(at.text) ? Number(at.text) : undefined));
export const fourDigits = atom("digits", (at) => (/^(?:1\d|20|21)\d\d$/u.test(at.text) ? Number(at.text) : undefined));
export const twoDigits = atom("digits", (at) => (/^\d\d$/u.test(at.text) ? Number(at.text) : undefined));
export const dash = words("-|–|—|‑");
export const rangeWord = words("-|–|—|‑|to|and|&|through|until");

export const closed = (value: TimeExpression) =>
  !["interval", "none", "now", "soon", "approximate", "stretch"].includes(value.kind);
export const dated = (value: TimeExpression) => value.kind === "date";
export const undivided = (value: TimeExpression) =>
  (value.kind === "date" && value.day === undefined) ||
  value.kind === "years" ||
  value.kind === "named" ||
  value.kind === "running" ||
  (value.kind === "unit" && value.unit !== "day");
export const yearLong = (value: TimeExpression) =>
  (value.kind === "date" && value.month === undefined) ||
  value.kind === "years" ||
  ((value.kind === "unit" || value.kind === "running") && ["year", "decade", "century"].includes(value.unit));

export const unit = lexicon(TIME_UNITS);
export const countOf = a(
  numeral,
  (n: Numeral) => !n.vague && Number.isInteger(size(n)) && size(n) >= 1 && size(n) <= 1000,
);
export const one = lexicon({ a: 1, an: 1, one: 1 });

export const date = (y: number | undefined, m?: number, d?: number): TimeExpression => ({
  kind: "date",
  ...(y === undefined ? {} : { year: y }),
  ...(m === undefined ? {} : { month: m }),
  ...(d === undefined ? {} : { day: d }),
});
export const interval = (from: TimeExpression | null, to: TimeExpression | null): TimeExpression => ({
  kind: "interval",
  from,
  to,
});
export const partOf = (part: TimePart, of: TimeExpression): TimeExpression => ({ kind: "part", part, of });
export const inUnit = (name: TimeUnit, offset: number): TimeExpression => ({ kind: "unit", unit: name, offset });
export const thisYear = inUnit("year", 0);
export const none: TimeExpression = { kind: "none" };

/** "2006–09", "2013/14", "1999–2001": two years in order, the second in full or as its last two digits. */
export function yearsFrom(first: number, second: number, digits: 2 | 4): TimeExpression | null {
  let last = second;
  if (digits === 2) last = Math.floor(first / 100) * 100 + second + (second <= first % 100 ? 100 : 0);
  return last > first && last - first <= 500 ? interval(date(first), date(last)) : null;
}

/** The time so many units before (negative) or after publication. Weeks, decades and centuries are about so long ago. */
export function away(name: TimeUnit, count: number, approximate: boolean): TimeExpression {
  const scaled: Partial<Record<TimeUnit, [TimeUnit, number]>> = {
    week: ["day", 7],
    quarter: ["month", 3],
    decade: ["year", 10],
    century: ["year", 100],
  };
  const [step, by] = scaled[name] ?? [name, 1];
  return { kind: "unit", unit: step, offset: count * by, approximate: approximate || step !== name };
}

function dayMonthYear(d: number, m: number, y: number): TimeExpression | null {
  return m <= 12 && d <= 31 ? date(y, m, d) : null;
}

/** Not followed by what makes the last number longer or a measure: "July 1.5", "May 5 million", "June 40%". */
function endsClean(view: View, _from: number, to: number): boolean {
  const after = view.atoms[to];
  if (!after) return true;
  if (after.glued && (after.kind !== "mark" || /^[%:/]$/u.test(after.text))) return false;
  return !/^(?:%|percent|million|billion|trillion|thousand|hundred|bn|mn|km|mw|o'clock)$/u.test(after.lower);
}

export const DATE_RULES: readonly Rule[] = [
  yearRule("year", [fourDigits], (y) => y, plainYear),
  monthRule("month name", [exactly(MONTHS)], (m) => m),
  monthRule("month short", [exactly(SHORT_MONTHS)], (m) => m),
  dayOfMonthRule(
    "day",
    [day],
    (d) => d,
    (view, from) => !(view.atoms[from]!.glued && isLetters(view.atoms[from - 1])),
  ),
  dayOfMonthRule("day ordinal", [a(ordinal, (n) => n <= 31)], (d) => d),

  timeRule(
    "month day year",
    [a(month), maybe(words("the")), a(dayOfMonth), maybe(words(",|of")), a(year)],
    (m, _the, d, _c, y) => date(y, m, d),
  ),
  timeRule(
    "day month year",
    [a(dayOfMonth), maybe(words("of|-|day of")), a(month), maybe(words(",|of|-|in")), a(year)],
    (d, _of, m, _c, y) => date(y, m, d),
  ),
  timeRule(
    "month day",
    [a(month), maybe(words("the")), a(dayOfMonth)],
    (m, _the, d) => date(undefined, m, d),
    endsClean,
  ),
  timeRule("day month", [a(dayOfMonth), maybe(words("of|day of")), a(month)], (d, _of, m) => date(undefined, m, d)),
  timeRule("month year", [a(month), maybe(words(",|of|in|-")), a(year)], (m, _of, y) => date(y, m)),
  timeRule(
    "month day,year",
    [a(month), atom("digits", ({ text }) => /^(\d{1,2}),((?:19|20)\d\d)$/u.exec(text) ?? undefined)],
    (m, found) => dayMonthYear(Number(found[1]), m, Number(found[2])),
  ),
  timeRule("month", [exactly(MONTHS)], (m) => date(undefined, m), bareMonth),
  timeRule(
    "weekday and date",
    [exactly(WEEKDAYS), maybe(words(",|the|, the")), a(time, dated)],
    (_weekday, _comma, of) => (of.kind === "date" && of.day !== undefined ? of : null),
  ),
  timeRule(
    "ISO date",
    [fourDigits, glued(dash), glued(twoDigits), glued(dash), glued(twoDigits)],
    (y, _1, m, _2, d) => dayMonthYear(d, m, y),
    standsAlone,
  ),
  timeRule(
    "slashed ISO date",
    [fourDigits, glued(words("/")), glued(day), glued(words("/")), glued(day)],
    (y, _1, m, _2, d) => dayMonthYear(d, m, y),
    standsAlone,
  ),
  timeRule(
    "ISO month",
    [fourDigits, glued(words("-")), glued(twoDigits)],
    (y, _, m) => (m >= 1 && m <= 12 && m <= y % 100 ? date(y, m) : null),
    standsAlone,
  ),
  timeRule("dotted date", [atom("digits", dotted)], (of) => of, standsAlone),
  // Day or month first can't be told when both fit: then only the year is sure.
  timeRule(
    "slashed date",
    [day, glued(words("/")), glued(day), glued(words("/")), glued(fourDigits)],
    (x, _1, z, _2, y) =>
      x > 12 ? dayMonthYear(x, z, y) : z > 12 ? dayMonthYear(z, x, y) : x === z ? date(y, x, x) : date(y),
    standsAlone,
  ),
  timeRule(
    "year alone",
    [a(year)],
    (y) => date(y),
    (view, from, to) => bareYear(view, from, to),
  ),
  timeRule(
    "the year",
    [words("the year|year|the years|years"), fourDigits],
    (_, y) => date(y),
    (view, _from, to) => !view.atoms[to]?.glued || view.atoms[to]!.kind === "mark",
  ),
  timeRule(
    "circa",
    [words("around|circa|c.|ca.|approximately"), a(year)],
    (_, y) => ({ kind: "approximate", of: date(y) }),
    (view, _from, to) => bareYear(view, to - 1, to),
  ),
];

export function standsAlone(view: View, from: number, to: number): boolean {
  const before = view.atoms[from - 1];
  const after = view.atoms[to];
  if (before && view.atoms[from]!.glued && (before.kind !== "mark" || /^[-/._#+$€£]$/u.test(before.text))) return false;
  // A slash or hyphen that goes on makes it an address or a code; "2024-07-01T10:30" is a timestamp.
  return !(
    after?.glued &&
    (after.kind === "digits" || (after.kind === "letters" && after.text !== "T") || /^[-/_–]$/u.test(after.text))
  );
}

/** "01.07.2024" is day first, "2024.07.01" year first. */
function dotted({ text }: Atom): TimeExpression | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (found) return dayMonthYear(Number(found[1]), Number(found[2]), Number(found[3])) ?? undefined;
  const turned = /^(\d{4})\.(\d{2})\.(\d{2})$/u.exec(text);
  return turned ? (dayMonthYear(Number(turned[3]), Number(turned[2]), Number(turned[1])) ?? undefined) : undefined;
}

/** Months that are names or verbs as well ("Theresa May", "March on") stand alone only after a word of time. */
function bareMonth(view: View, from: number, to: number): boolean {
  const { atoms } = view;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (after?.glued && after.kind !== "mark") return false;
  const named =
    before &&
    isLetters(before) &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    from > 1 &&
    !YEAR_PREPOSITIONS.has(before.lower);
  if (named && !PARTS[before.lower] && !isMonth(before) && !/^(?:last|this|next|the)$/u.test(before.lower))
    return false;
  if (!UNSURE_MONTHS.has(MONTHS.get(atoms[from]!.text)!)) return true;
  if (
    /^(?:in|since|until|till|by|during|from|of|to|through|and|between|before|after|early|late|mid|last|this|next|the|-|–|following)$/u.test(
      before?.lower ?? "",
    )
  ) {
    return !(
      after &&
      isLetters(after) &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      !WEEKDAYS.has(after.text) &&
      before?.lower !== "in"
    );
  }
  return false;
}

export function rangeAlone(view: View, from: number, to: number): boolean {
  const before = view.atoms[from - 1];
  const after = view.atoms[to];
  if (
    before &&
    view.atoms[from]!.glued &&
    (isLetters(before) ? before.text !== "FY" : /^[-–/#+.\p{Sc}_=]$/u.test(before.text))
  )
    return false;
  if (before && (LABELS.has(before.lower) || /^[\p{Sc}#+]$/u.test(before.text))) return false;
  if (!after) return true;
  if (after.glued && (after.kind !== "mark" || /^[-–/%_]$/u.test(after.text))) return false;
  return !COUNTED.has(after.lower) || /^(?:strategy|agenda|vision)$/u.test(after.lower);
}
