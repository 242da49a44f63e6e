// English words of the calendar and words that tell a year from another number.
import type { TimePart, TimeUnit } from "../annotation/index.js";

const FULL = "January February March April May June July August September October November December".split(" ");
const SHORT: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};

/** Month names as written with a capital, in full. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  FULL.flatMap((name, i) => [
    [name, i + 1],
    [name.toUpperCase(), i + 1],
  ]),
);
/** Months short of letters, with the point or without. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(SHORT).flatMap(([name, month]) => [
    [name, month],
    [`${name}.`, month],
    [name.toUpperCase(), month],
  ]),
);
/** Months that are also verbs: alone they are months only after certain words. */
export const UNSURE_MONTHS: ReadonlySet<number> = new Set([3, 5]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ").map((name, i) => [name, i + 1]),
);

export const SEASONS: Readonly<Record<string, 21 | 22 | 23 | 24>> = {
  spring: 21,
  springtime: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
};

export const PARTS: Readonly<Record<string, TimePart>> = {
  early: "early",
  "early in": "early",
  "the early part of": "early",
  "the early months of": "early",
  mid: "mid",
  "mid-": "mid",
  "the middle of": "mid",
  "middle of": "mid",
  "midway through": "mid",
  late: "late",
  "late in": "late",
  "the latter part of": "late",
  "the later part of": "late",
  "the beginning of": "start",
  "beginning of": "start",
  "the start of": "start",
  "start of": "start",
  "the outset of": "start",
  "the end of": "end",
  "end of": "end",
  "the close of": "end",
  "end-": "end",
  "year-end": "end",
};

/** Words after which a bare number of four digits is a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    "in since by until till during from to through before after between for of early late mid year circa around and or " +
    "spring summer autumn fall winter fiscal as"
  ).split(" "),
);
/** Those that allow years outside 1900 to 2099 as well. */
export const STRONG_YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till before after during early late mid year circa".split(" "),
);

/** Words before a number that make it a label or a count. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "resolution resolutions vision agenda boeing airbus article articles page pages pp room flight no nos nr number numbers " +
    "law decree order route highway model chapter section paragraph para protocol form type unit building block box horizon " +
    "strategy concept version volume vol issue doc document regulation directive telephone tel phone fax ext code id " +
    "than over nearly almost approximately roughly about least most some exactly only total under exceeding m k c"
  ).split(" "),
);

/** Words after a number of four digits that make it a count or a label: people, things, measures. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons students troops soldiers workers employees families households villages houses homes jobs schools teachers " +
    "doctors nurses engineers experts specialists scholarships places beds units companies firms enterprises delegates " +
    "participants guests refugees migrants civilians casualties deaths victims fighters militants policemen officers personnel " +
    "peacekeepers tourists visitors vehicles cars trucks buses tractors computers tanks aircraft missiles drones ships tons ton " +
    "tonnes tonne kilometers kilometres kilometer kilometre km kms mw megawatts megawatt gw gigawatts kw kilowatts kwh gwh twh mwh " +
    "meters metres miles feet hectares acres barrels litres liters kilograms kg grams cubic square bcm percent per-cent dollars " +
    "dollar euros euro yuan rubles roubles pounds yen rupees rmb usd eur hours minutes days weeks months years times points " +
    "copies pages words items pieces sets boxes bags sheep cattle heads members seats votes nautical degrees volts kv mt " +
    "agenda vision strategy hundred thousand million billion trillion mn bn mln crore lakh bc bce"
  ).split(" "),
);
