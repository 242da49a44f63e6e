import type { Rule, TimeExpression, View } from "../annotation/index.js";
import { MONTHS, SEASONS, WEEKDAYS } from "./calendar-words.js";
import {
  away,
  closed,
  countOf,
  DATE_RULES,
  fourDigits,
  interval,
  inUnit,
  none,
  one,
  outlookRule,
  time,
  timeRule,
  unit,
} from "./dates.js";
import { NUMBER_RULES, ordinal, size } from "./numbers.js";
import { a, atom, exactly, lexicon, maybe, words } from "./pattern.js";
import { PERIOD_RULES } from "./periods.js";

const approximately = words(
  "nearly|almost|about|around|roughly|approximately|some|over|more than|less than|well over|just over|just under|at least|under",
);
const shift = lexicon({
  last: -1,
  this: 0,
  next: 1,
  "this past": -1,
  "this coming": 1,
  current: 0,
  "the current": 0,
  "the coming": 1,
} as const);
const wholeUnit = lexicon({
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
} as const);
const smallUnit = lexicon({
  day: "day",
  month: "month",
  year: "year",
  days: "day",
  months: "month",
  years: "year",
} as const);

const notBefore = (pattern: RegExp) => (view: View, from: number) => !pattern.test(view.atoms[from - 1]?.lower ?? "");
const notAfter = (pattern: RegExp) => (view: View, _from: number, to: number) =>
  !pattern.test(view.atoms[to]?.lower ?? "");

/** "last year", "that same year". */
const yearSpoken = (of: TimeExpression): boolean => (of.kind === "unit" || of.kind === "running") && of.unit === "year";

/** Times counted from publication, or from the time spoken of last. */
const RELATIVE_RULES: readonly Rule[] = [
  timeRule(
    "this unit",
    [shift, wholeUnit],
    (offset, name) => inUnit(name, offset),
    // "the last decade" is the past ten years, not the one that ended in a nine.
    (view, from, to) =>
      !(view.atoms[from - 1]?.lower === "the" && view.atoms[from]!.lower === "last") &&
      !(view.atoms[to]?.glued && view.atoms[to]!.text === "-"),
  ),
  timeRule(
    "yesterday",
    [
      lexicon({
        yesterday: -1,
        today: 0,
        tomorrow: 1,
        tonight: 0,
        "last night": -1,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
      }),
    ],
    (offset) => inUnit("day", offset),
  ),
  timeRule(
    "ago",
    [countOf, unit, words("ago|back")],
    (n, name) => away(name, -size(n), false),
    notBefore(/^(?:few|several|than|nearly|almost|about|around|over|some|half)$/u),
  ),
  timeRule("a unit ago", [one, unit, words("ago")], (_a, name) => away(name, -1, false)),
  timeRule("some time ago", [approximately, countOf, unit, words("ago")], (_q, n, name) => away(name, -size(n), true)),
  timeRule("some unit ago", [approximately, one, unit, words("ago")], (_q, _a, name) => away(name, -1, true)),
  timeRule(
    "past stretch",
    [lexicon({ past: -1, last: -1, next: 1, coming: 1 } as const), countOf, unit],
    (direction, n, name) => ({ kind: "stretch", unit: name, count: size(n), direction }),
    notAfter(/^(?:of|ago)$/u),
  ),
  timeRule(
    "past unit",
    [
      lexicon({ "the past": -1, "the last": -1, "the coming": 1, "the next": 1, "this past": -1 } as const),
      lexicon({ month: "month", quarter: "quarter", year: "year", decade: "decade", century: "century" } as const),
    ],
    (direction, name) => ({ kind: "stretch", unit: name, count: 1, direction }),
    notAfter(/^(?:of|ago|s|')$/u),
  ),
  timeRule(
    "years since",
    [
      words("in|over|during|for|through"),
      words("the|the past|the last|the nearly|the almost|the more than|the over|the some"),
      countOf,
      lexicon({ year: 1, years: 1, decade: 10, decades: 10 }),
      words("since|after|that followed|following"),
    ],
    (_in, _the, n, by) => ({ kind: "years-before", count: size(n) * by }),
    notAfter(/^(?:then)$/u),
  ),
  timeRule(
    "years since a time",
    [
      words("in|over|during|for|through"),
      words("the"),
      countOf,
      lexicon({ year: 1, years: 1, decade: 10, decades: 10 }),
      words("since"),
      a(time, closed),
    ],
    (_in, _the, _n, _by, _s, of) => interval(of, null),
  ),
  timeRule("anniversary", [a(ordinal), maybe(words("-|year")), words("anniversary|birthday|jubilee")], (n) => ({
    kind: "years-before",
    count: n,
  })),
  timeRule("year anniversary", [countOf, maybe(words("-")), words("year anniversary|years anniversary")], (n) => ({
    kind: "years-before",
    count: size(n),
  })),

  timeRule(
    "named month",
    [lexicon({ last: -1, this: 0, next: 1, "this past": -1, "this coming": 1 } as const), exactly(MONTHS)],
    (offset, month) => ({ kind: "named", name: { month }, offset }),
  ),
  timeRule("month of a year", [exactly(MONTHS), maybe(words("of")), a(time, yearSpoken)], (month, _of, of) => ({
    kind: "month-of",
    month,
    of,
  })),
  timeRule(
    "day of a year",
    [
      a(time, (of) => of.kind === "date" && of.year === undefined && of.day !== undefined),
      maybe(words("of")),
      a(time, yearSpoken),
    ],
    (date, _of, of) =>
      date.kind === "date" && date.month !== undefined && date.day !== undefined
        ? { kind: "month-of", month: date.month, day: date.day, of }
        : null,
  ),
  timeRule(
    "named weekday",
    [lexicon({ last: -1, this: 0, next: 1, "this past": -1, "this coming": 1 } as const), exactly(WEEKDAYS)],
    (offset, weekday) => ({ kind: "named", name: { weekday }, offset }),
  ),
  timeRule(
    "named season",
    [lexicon({ last: -1, this: 0, next: 1, "this past": -1, "this coming": 1 } as const), lexicon(SEASONS)],
    (offset, season) => ({ kind: "named", name: { season }, offset }),
    // "this fall in prices"
    (view, _from, to) =>
      view.atoms[to - 1]!.lower !== "fall" || !/^(?:in|of|off|out)$/u.test(view.atoms[to]?.lower ?? ""),
  ),
  timeRule(
    "weekday",
    [exactly(WEEKDAYS)],
    (weekday) => ({ kind: "weekday", weekday }),
    (view, from, to) =>
      !/^(?:Black|Good|Bloody|Palm|Easter|Holy|Ash|Maundy|Cyber|Super|The)$/u.test(view.atoms[from - 1]?.text ?? "") &&
      !/^(?:Times|Mail|Telegraph|Post|Herald|Agreement)$/u.test(view.atoms[to]?.text ?? ""),
  ),

  timeRule(
    "the same unit",
    [words("the same|that same|that very|that|the very same"), smallUnit],
    (_s, name) => ({ kind: "running", unit: name, offset: 0 }),
    // "the same years", "in that years" are no one year; "that day" after a past subject is.
    (view, _from, to) => !view.atoms[to - 1]!.lower.endsWith("s"),
  ),
  timeRule(
    "the following unit",
    [
      lexicon({
        "the following": 1,
        "the previous": -1,
        "the preceding": -1,
        "the subsequent": 1,
        "the next": 1,
      } as const),
      lexicon({ day: "day", year: "year", month: "month" } as const),
    ],
    (offset, name) => ({ kind: "running", unit: name, offset }),
  ),
  timeRule(
    "the year before",
    [
      lexicon({ "the year": "year", "the month": "month", "the day": "day" } as const),
      lexicon({ before: -1, after: 1, earlier: -1 } as const),
    ],
    (name, offset) => ({ kind: "running", unit: name, offset }),
    notAfter(/^(?:the|a|an|its|their|his|it|they|he|she|that|\p{L}+ing)$/u),
  ),
  timeRule(
    "a unit later",
    [
      one,
      smallUnit,
      lexicon({ later: 1, afterwards: 1, thereafter: 1, earlier: -1, before: -1, previously: -1 } as const),
    ],
    (_a, name, offset) => ({ kind: "running", unit: name, offset }),
    notAfter(/^(?:the|a|an|its|their|his|it|they|he|she|than|in)$/u),
  ),
  timeRule(
    "units later",
    [countOf, smallUnit, lexicon({ later: 1, afterwards: 1, thereafter: 1, earlier: -1, previously: -1 } as const)],
    (n, name, offset) => ({ kind: "running", unit: name, offset: offset * size(n) }),
    notAfter(/^(?:than|in)$/u),
  ),

  timeRule(
    "now",
    [
      words(
        "now|currently|at present|at the moment|presently|nowadays|at the present time|these days|as of now|right now",
      ),
    ],
    () => ({ kind: "now" }),
    notBefore(/^(?:until|till|by|up|from|just|than)$/u),
  ),
  timeRule(
    "soon",
    [
      words(
        "soon|shortly|in the near future|in the nearest future|in the very near future|in the coming days|in the coming weeks|in the next few days|in the next few weeks|in the next days|in the days ahead|in the immediate future",
      ),
    ],
    () => ({ kind: "soon" }),
    (view, from, to) =>
      !/^(?:as|too|how|so|very)$/u.test(view.atoms[from - 1]?.lower ?? "") &&
      !/^(?:after|before|as|afterwards|thereafter|enough)$/u.test(view.atoms[to]?.lower ?? ""),
  ),
];

/** Words that look like a time and are none. */
const BLOCKING_RULES: readonly Rule[] = [
  timeRule(
    "number of a text",
    [
      words(
        "resolution|resolutions|article|articles|page|pages|pp|section|chapter|paragraph|law no|decree no|no|nos|№|flight|boeing|airbus|room|directive|regulation",
      ),
      maybe(words(".|(")),
      maybe(words("no|number|nos")),
      maybe(words(".")),
      atom("digits", (at) => at.text),
    ],
    () => none,
    (view, from) =>
      view.atoms[from]!.lower !== "no" ||
      /^(?:No|NO)$/u.test(view.atoms[from]!.text) ||
      view.atoms[from + 1]?.text === ".",
  ),
  timeRule(
    "programme with a year",
    [
      words("vision|agenda|horizon|strategy|concept|made in china|project|event|windows|apollo|area"),
      maybe(words("-|–")),
      fourDigits,
    ],
    () => none,
    (view, from) => /^\p{Lu}/u.test(view.atoms[from]!.text),
  ),
  timeRule(
    "year of a programme",
    [fourDigits, maybe(words("-")), words("agenda|vision|strategy|development agenda|sustainable development agenda")],
    () => none,
    (view, _from, to) => /^\p{Lu}/u.test(view.atoms[to - 1]!.text),
  ),
  timeRule(
    "telephone number",
    [
      words("+"),
      atom("digits", (at) => at.text),
      maybe(words("-|(")),
      atom("digits", (at) => at.text),
      maybe(words("-|)")),
      maybe(atom("digits", (at) => at.text)),
      maybe(words("-")),
      maybe(atom("digits", (at) => at.text)),
    ],
    () => none,
  ),
];

/** What tells whether a bare weekday or date lies ahead: the nearest such word before it. */
const OUTLOOK_RULES: readonly Rule[] = [
  outlookRule(
    "ahead",
    [
      words(
        "will|would|shall|scheduled|planned|expected|slated|due to|set to|set for|upcoming|forthcoming|plans to|plan to|intends to|going to|to be held|to visit|to arrive|to meet|to attend|to host|to sign|looks forward|look forward|looked forward|looking forward|ahead of|invited|invitation|hopes to|next",
      ),
    ],
    () => "ahead",
  ),
  outlookRule(
    "looking back",
    [
      words(
        "said|told|stated|announced|reported|added|noted|stressed|wrote|confirmed|declared|according to|was|were|had|met|visited|held|signed|arrived|attended|hosted",
      ),
    ],
    () => "past",
  ),
];

/** All rules that read times in English. */
export const TIME_RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...BLOCKING_RULES,
  ...DATE_RULES,
  ...PERIOD_RULES,
  ...RELATIVE_RULES,
  ...OUTLOOK_RULES,
];
