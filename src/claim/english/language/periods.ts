import type { Rule, TimeExpression, View } from "../annotation/index.js";
import { MONTHS, PARTS, SEASONS } from "./calendar-words.js";
import {
  closed,
  date,
  dated,
  dayOfMonth,
  fourDigits,
  interval,
  inUnit,
  month,
  partOf,
  rangeAlone,
  rangeWord,
  thisYear,
  time,
  timeRule,
  twoDigits,
  undivided,
  year,
  yearLong,
  yearsFrom,
} from "./dates.js";
import { numeral, ordinal, size } from "./numbers.js";
import { a, exactly, glued, lexicon, maybe, words } from "./pattern.js";

const yearDash = words("-|–|—|/|‑|--");
const apostrophe = words("'|’|‘");
const presence = words("present|the present|the present day|today|now|date|this day|the present time");

const decadeOf = (from: number, century: boolean): TimeExpression => ({
  kind: "years",
  from,
  to: from + (century ? 99 : 9),
});
/** "the 1990s" is ten years, "the 1800s" a hundred; "the 1900s" and "the 2000s" are read as decades. */
const decade = (from: number): TimeExpression | null =>
  from % 10 === 0 ? decadeOf(from, from % 100 === 0 && from !== 1900 && from !== 2000) : null;
const SPELLED_DECADES = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

const notGluedOn = (view: View, from: number, to: number): boolean => {
  const before = view.atoms[from - 1];
  const after = view.atoms[to];
  return (
    !(before && view.atoms[from]!.glued && /^[\p{Sc}#.]$/u.test(before.text)) &&
    !(after?.glued && (after.kind !== "mark" || after.text === "°"))
  );
};

const season = lexicon(SEASONS);
const half = lexicon({ first: 1, "1st": 1, second: 2, "2nd": 2, latter: 2, last: 2 });
const ofIn = words("of the|of|in|in the|of the year|of fiscal year");
const the = maybe(words("the"));
const bounded = a(time, (value) => closed(value));
const spokenYear = a(time, yearLong);

/** Decades, centuries, seasons, halves and quarters, parts ("early 2011"), fiscal years, ranges and open intervals. */
export const PERIOD_RULES: readonly Rule[] = [
  timeRule(
    "year range",
    [fourDigits, yearDash, maybe(apostrophe), fourDigits],
    (x, _1, _2, y) => yearsFrom(x, y, 4),
    rangeAlone,
  ),
  timeRule(
    "year range short",
    [fourDigits, glued(yearDash), maybe(apostrophe), glued(twoDigits)],
    (x, joint, _a, y) => shortRange(x, y, joint),
    rangeAlone,
  ),
  timeRule(
    "fiscal year",
    [words("fy|cy|fiscal year|financial year|budget year|fiscal"), maybe(words("-|'")), fourDigits],
    (_fy, _c, y) => date(y),
    rangeAlone,
  ),
  timeRule(
    "fiscal year short",
    [words("fy"), maybe(words("'|’|-")), twoDigits],
    (_fy, _c, y) => date(2000 + y),
    (view, from) => view.atoms[from]!.text === "FY",
  ),
  timeRule(
    "fiscal years",
    [
      words("fy|fiscal year|financial year|budget year|fiscal years|fiscal|the years|years|the period|period"),
      fourDigits,
      maybe(words("/")),
      maybe(yearDash),
      twoDigits,
    ],
    (_fy, x, _s, _d, y) => (y > x % 100 || x % 100 === 99 ? yearsFrom(x, y, 2) : null),
  ),
  timeRule(
    "fiscal years in full",
    [
      words("fy|fiscal year|financial year|budget year|fiscal years|the years|the period"),
      fourDigits,
      yearDash,
      fourDigits,
    ],
    (_fy, x, _d, y) => yearsFrom(x, y, 4),
  ),

  timeRule("decade", [fourDigits, maybe(apostrophe), glued(words("s"))], decade, notGluedOn),
  timeRule("decade short", [apostrophe, glued(twoDigits), maybe(apostrophe), glued(words("s"))], (_a, d) =>
    d % 10 === 0 && d >= 20 ? decadeOf(1900 + d, false) : null,
  ),
  timeRule(
    "decade spoken",
    [words("the|early|mid|late|mid-"), maybe(words("-")), twoDigits, maybe(apostrophe), glued(words("s"))],
    (part, _d, d) => {
      if (d % 10 !== 0 || d < 30) return null;
      const of = decadeOf(1900 + d, false);
      return part === "the" ? of : partOf(PARTS[part]!, of);
    },
    (view, from, to) =>
      notGluedOn(view, from, to) && !/^(?:his|her|their|my|your)$/u.test(view.atoms[from - 1]?.lower ?? ""),
  ),
  timeRule(
    "decade in words",
    [words("the|early|mid|late|mid-"), maybe(words("-")), maybe(words("nineteen")), lexicon(SPELLED_DECADES)],
    (part, _d, _n, from) => {
      const of = decadeOf(from, false);
      return part === "the" ? of : partOf(PARTS[part]!, of);
    },
  ),
  timeRule(
    "century",
    [a(ordinal, (n) => n <= 22), maybe(words("-")), words("century")],
    (n) => ({ kind: "years", from: (n - 1) * 100 + 1, to: n * 100 }),
    (view, _from, to) => view.atoms[to]?.lower !== "bc" && view.atoms[to]?.lower !== "bce",
  ),

  timeRule("season", [season, maybe(words("of|, ")), a(year)], (s, _of, y) => ({
    kind: "season",
    season: s,
    of: date(y),
  })),
  timeRule("season of a year", [season, words("of"), spokenYear], (s, _of, of) => ({
    kind: "season",
    season: s,
    of,
  })),
  timeRule("half", [half, maybe(words("-")), words("half"), ofIn, spokenYear], (index, _d, _h, _of, of) => ({
    kind: "fraction",
    index,
    count: 2,
    of,
  })),
  timeRule("half of the year", [half, words("half of the year|half of the current year")], (index) => ({
    kind: "fraction",
    index,
    count: 2,
    of: thisYear,
  })),
  timeRule(
    "half short",
    [lexicon({ h: 0 }), glued(lexicon({ 1: 1, 2: 2 })), maybe(words("of|,|/|-")), a(year)],
    (_h, index, _of, y) => ({ kind: "fraction", index, count: 2, of: date(y) }),
  ),
  timeRule(
    "quarter",
    [a(ordinal, (n) => n <= 4), maybe(words("-")), words("quarter"), maybe(ofIn), spokenYear],
    (index, _d, _q, _of, of) => ({ kind: "fraction", index, count: 4, of }),
  ),
  timeRule("last quarter", [words("last quarter|final quarter"), ofIn, spokenYear], (_q, _of, of) => ({
    kind: "fraction",
    index: -1,
    count: 4,
    of,
  })),
  timeRule(
    "quarter of the year",
    [a(ordinal, (n) => n <= 4), words("quarter of the year|quarter of the current year")],
    (index) => ({ kind: "fraction", index, count: 4, of: thisYear }),
  ),
  timeRule(
    "quarter short",
    [lexicon({ q: 0 }), glued(lexicon({ 1: 1, 2: 2, 3: 3, 4: 4 })), maybe(words("of|,|/|-")), a(year)],
    (_q, index, _of, y) => ({ kind: "fraction", index, count: 4, of: date(y) }),
  ),
  timeRule(
    "year and quarter",
    [a(year), maybe(words("-|,")), lexicon({ q: 4, h: 2 }), glued(lexicon({ 1: 1, 2: 2, 3: 3, 4: 4 }))],
    (y, _c, count, index) =>
      count === 4 || index <= 2 ? { kind: "fraction", index, count: count === 4 ? 4 : 2, of: date(y) } : null,
  ),
  timeRule(
    "first months",
    [words("first"), a(numeral, (n) => size(n) >= 2 && size(n) <= 11), words("months"), ofIn, spokenYear],
    (_f, n, _m, _of, of) => ({ kind: "months", months: size(n), of }),
  ),
  timeRule(
    "first months of the year",
    [
      words("first"),
      a(numeral, (n) => size(n) >= 2 && size(n) <= 11),
      words("months of the year|months of the current year"),
    ],
    (_f, n) => ({ kind: "months", months: size(n), of: thisYear }),
  ),

  timeRule("part", [lexicon(PARTS), maybe(words("-|of the|in the|of|in|the")), a(time, undivided)], (part, _of, of) =>
    partOf(part, of),
  ),
  timeRule("part of the year", [lexicon(PARTS), words("the year|the current year")], (part) => partOf(part, thisYear)),
  timeRule(
    "end of the unit",
    [
      lexicon({ "the end of": "end", "end of": "end", "the beginning of": "start", "the start of": "start" } as const),
      lexicon({ "the month": "month", "the decade": "decade", "the century": "century" } as const),
    ],
    (part, unit) => partOf(part, inUnit(unit, 0)),
  ),
  timeRule(
    "year's end",
    [words("the year's end|year's end|year-end|the year-end|end-year|the end-year|year end")],
    () => partOf("end", thisYear),
  ),
  timeRule("year's end of", [words("year-end|end-year|the year-end"), maybe(words("of")), a(year)], (_e, _of, y) =>
    partOf("end", date(y)),
  ),

  timeRule(
    "days of a month",
    [a(month), a(dayOfMonth), rangeWord, a(dayOfMonth), maybe(words(",|of")), a(year)],
    (m, x, _d, z, _c, y) => (x < z ? interval(date(y, m, x), date(y, m, z)) : null),
  ),
  timeRule(
    "days before a month",
    [a(dayOfMonth), rangeWord, a(dayOfMonth), maybe(words("of")), a(month), maybe(words(",|of")), a(year)],
    (x, _d, z, _of, m, _c, y) => (x < z ? interval(date(y, m, x), date(y, m, z)) : null),
  ),
  timeRule(
    "days of a month, no year",
    [a(month), a(dayOfMonth), rangeWord, a(dayOfMonth)],
    (m, x, _d, z) => (x < z ? interval(date(undefined, m, x), date(undefined, m, z)) : null),
    (view, _from, to) => !(view.atoms[to]?.glued && view.atoms[to]!.kind !== "mark"),
  ),
  timeRule(
    "days before a month, no year",
    [a(dayOfMonth), rangeWord, a(dayOfMonth), maybe(words("of")), a(month)],
    (x, _d, z, _of, m) => (x < z ? interval(date(undefined, m, x), date(undefined, m, z)) : null),
  ),
  timeRule(
    "from days of a month",
    [words("from|between"), a(time, (of) => of.kind === "interval" && dayRange(of))],
    (_from, of) => of,
  ),
  timeRule(
    "months of a year",
    [exactly(MONTHS), words("-|–|—|/|and|or|to|through"), a(time, (of) => dated(of) && hasMonthOnly(of))],
    (m, _d, to) => interval(date(undefined, m), to),
    (view, from, to) =>
      view.atoms[to - 1]!.kind === "digits" || view.atoms[from + 1]!.text === "–" || view.atoms[from + 1]!.text === "-",
  ),
  timeRule(
    "from to",
    [
      words("from|starting from|starting in|starting on"),
      bounded,
      words("to|until|till|through|up to|-|–|—"),
      maybe(words("in")),
      bounded,
    ],
    (_f, from, _to, _in, to) => interval(from, to),
  ),
  timeRule(
    "from month to",
    [words("from|between"), exactly(MONTHS), words("to|until|till|through|and|-|–"), bounded],
    (_f, from, _to, to) => interval(date(undefined, from), to),
  ),
  timeRule(
    "between",
    [words("between|in between"), bounded, words("and|to|-|–"), maybe(words("in")), bounded],
    (_b, from, _and, _in, to) => interval(from, to),
  ),
  timeRule(
    "time to time",
    [a(time, (of) => dated(of)), words("-|–|—|to|through|until|till"), a(time, dated)],
    (from, _to, to) => interval(from, to),
  ),
  timeRule(
    "to the present",
    [a(time, (of) => closed(of)), words("-|–|—|to|until|till|through|up to"), presence],
    (from) => interval(from, null),
  ),
  timeRule(
    "from to the present",
    [words("from|since"), bounded, words("-|–|—|to|until|till|through|up to|up until"), presence],
    (_f, from) => interval(from, null),
  ),
  timeRule(
    "year onwards",
    [
      words(
        "from|starting in|starting from|beginning in|beginning from|starting with|starting|beginning|effective|effective from",
      ),
      bounded,
      maybe(words("onwards|onward|on|forward")),
    ],
    (word, from, onwards) => (word === "from" && onwards === undefined ? null : interval(from, null)),
    (view, _from, to) => !/^(?:to|-|–)$/u.test(view.atoms[to]?.lower ?? ""),
  ),
  timeRule(
    "since",
    [
      words("since|ever since|dating back to|dating from|as of and since"),
      maybe(words("as early as|at least|about|around|the year|as far back as|the")),
      bounded,
    ],
    (_s, _q, of) => interval(of, null),
  ),
  timeRule(
    "until",
    [words("until|till|up until|up to|through|through to|up to and including"), the, bounded],
    (_u, article, of) => endingWith(article, of),
  ),
  timeRule(
    "by",
    [
      words("by|no later than|not later than|by no later than|by the year|by as early as|by around|by at least"),
      the,
      bounded,
    ],
    (_b, article, of) => endingWith(article, of),
  ),
  timeRule("before", [words("before|prior to|ahead of|in the run-up to"), the, bounded], (_b, _the, of) =>
    interval(null, of),
  ),
  timeRule(
    "after",
    [words("after|beyond|post-"), the, a(time, (of) => dated(of) || of.kind === "years")],
    (_a, _the, of) => interval(of, null),
  ),
  timeRule(
    "open year",
    [fourDigits, words("-|–|—"), words(")")],
    (y) => interval(date(y), null),
    (view, from) => view.atoms[from - 1]?.text === "(",
  ),
];

function dayRange(of: TimeExpression): boolean {
  return (
    of.kind === "interval" &&
    of.from?.kind === "date" &&
    of.from.day !== undefined &&
    of.to?.kind === "date" &&
    of.to.day !== undefined
  );
}

function hasMonthOnly(of: TimeExpression): boolean {
  return of.kind === "date" && of.month !== undefined && of.day === undefined;
}

/** "2006–09" and "1999–01"; with a hyphen "1999-01" is the ISO month. */
function shortRange(first: number, last: number, joint: string): TimeExpression | null {
  if (last > first % 100) return yearsFrom(first, last, 2);
  return joint !== "-" && first % 100 >= 90 && last <= 10 ? yearsFrom(first, last, 2) : null;
}

/** "Until the 1990s"; but in "by the 2005 earthquake" the year goes with the noun. */
function endingWith(article: string | undefined, of: TimeExpression): TimeExpression | null {
  return article !== undefined && of.kind === "date" && of.month === undefined ? null : interval(null, of);
}
