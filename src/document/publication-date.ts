import {
  alternation,
  bounded,
  OTHER_OF_MONTH,
  OTHER_ORDINALS,
  type PhraseField,
  phrasesOf,
  wordsOf,
} from "../language/documents/index.js";
import { trimmed } from "../text/index.js";
import { fold } from "./fold.js";
import { MONTHS_ANYWHERE, signedDay } from "./months.js";
import { MODIFIED, PUBLISHED, READING_TIME } from "./phrases.js";

const MONTH = `(${alternation([...MONTHS_ANYWHERE.keys()])})\\.?`;
const ORDINAL = `${alternation([...phrasesOf("ordinalEndings"), ...OTHER_ORDINALS])}?`;
const OF_MONTH = `(?:\\s${alternation([...phrasesOf("ofMonth"), ...OTHER_OF_MONTH])})?`;
/** A year ends, or a clock is glued to it: "Nov 20 20194:29 AM". */
const ENDS = "(?!\\d(?!\\d?:\\d\\d))";
/** Each form with the groups of year, month and day. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`(?<!\\d)${signedDay("(\\d{4})", "(\\d{1,2})")}`, "u"), 1, 2, 3],
  [/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)(?:t\d\d:\d\d\S{0,12})?/u, 1, 2, 3],
  [/(?<!\d|\d\.)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d|[.:]\d)/u, 3, 2, 1],
  [new RegExp(`(?<!\\d)(\\d{1,2})${ORDINAL}${OF_MONTH}[ -]${MONTH}${OF_MONTH},?[ -](\\d{4})${ENDS}`, "u"), 3, 2, 1],
  [new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})${ORDINAL},? (\\d{4})${ENDS}`, "u"), 3, 1, 2],
];
/** Slashes: 14/05/2021 and 05/14/2021 can each be read one way only; 04/05/2021 can't, and is left alone. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u;

/** A day found in a text: its EDTF value and the folded text around it. */
export interface FoundDay {
  readonly edtf: string;
  readonly before: string;
  readonly after: string;
}

/** The first full date (day, month, year) of a short text. */
export function dayIn(text: string): FoundDay | null {
  // Every form has a year; most lines have none.
  if (!/\d{4}/u.test(text)) return null;
  const folded = fold(text);
  for (const [form, year, month, day] of FORMS) {
    const match = form.exec(folded);
    if (match) return found(folded, match, match[year]!, monthOf(match[month]!), Number(match[day]));
  }
  const match = SLASHED.exec(folded);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return found(folded, match, match[3]!, second, first);
  if (second > 12 || first === second) return found(folded, match, match[3]!, first, second);
  return null;
}

/**
 * The day that the name of a file or record tells: "2016-06-07 talks.pdf", "sputnik_20160607014240.txt". Only whole days from 1990 on count, written from
 * the year down, their digits apart from others but for the hours, minutes and seconds of a time stamp. Null where the name tells none.
 */
export function dayInName(name: string): string | null {
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).slice(-200);
  const match =
    /(?<!\d)((?:199|20\d)\d)([._-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/u.exec(last) ??
    /(?<!\d)((?:199|20\d)\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,3})?)?(?!\d)/u.exec(
      last,
    );
  if (!match) return null;
  const [, year, , month, day] = match;
  return dayIn(`${year}-${month}-${day}`)?.edtf ?? null;
}

/**
 * A date as metadata writes it ("2024-07-01T10:00:00+08:00", "2024/07/01", "July 1, 2024") as EDTF, to the day it states. EDTF stays as
 * it is. Null when it is no date.
 */
export function edtfOf(written: string): string | null {
  const bare = written.trim().slice(0, 80);
  const sides = bare.split("/");
  if (sides.length <= 2 && sides.every((side) => isEdtf(side) || (sides.length === 2 && side === ".."))) return bare;
  const compact = /^(\d{4})(\d\d)(\d\d)(?!\d)/u.exec(bare);
  return dayIn(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : bare)?.edtf ?? null;
}

/** A year, a month or a day, as far as EDTF level 1 marks them uncertain or approximate. */
function isEdtf(side: string): boolean {
  const match = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/u.exec(side);
  if (!match) return false;
  const [, month, day] = match;
  return day === undefined
    ? month === undefined || (month >= "01" && month <= "12")
    : dayIn(side.slice(0, 10)) !== null;
}

function monthOf(word: string): number {
  return MONTHS_ANYWHERE.get(word) ?? Number(word);
}

function found(text: string, match: RegExpExecArray, year: string, month: number, day: number): FoundDay | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  // The calendar has no 31 June: Date rolls it over, and then the parts no longer agree.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || !(Number(year) >= 1500)) return null;
  return {
    edtf: date.toISOString().slice(0, 10),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  };
}

/** A line that tells when the page was published or changed. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
  /** What stands on the line besides (an author, a place), folded. */
  readonly rest: string;
}

const folded = (...fields: readonly PhraseField[]): readonly string[] => phrasesOf(...fields).map(fold);
const CLOCK = new RegExp(
  `(?<![\\p{L}\\d])(?:${alternation(folded("beforeClock"))}\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?${alternation(folded("dayHalves"))}?(?![\\p{L}\\d])` +
    `|(?<!\\d)\\d{4}(?=\\s?${alternation(folded("timeZones"))}(?!\\p{L}))` +
    `|(?<!\\p{L})${alternation(folded("timeZones"))}(?:\\s?[+-]\\s?\\d{1,2}(?::\\d\\d)?)?(?!\\p{L})`,
  "gu",
);
const WEEKDAY = new RegExp(bounded(folded("weekdays")), "gu");
const YEAR_WORD = new RegExp(bounded(folded("yearWords")), "gu");

/** Reads a line as a line of dates. Null when it tells no day, or when too much stands on it besides. */
export function dateLine(line: string): DateLine | null {
  if (line.length > 160) return null;
  let published: string | null = null;
  let modified: string | null = null;
  let rest = fold(line);
  let isCalled = false;
  for (let i = 0; i < 3; i++) {
    const day = dayIn(rest);
    if (!day) break;
    const label = labelOf(day);
    const modifying = without(label, MODIFIED);
    const before = modifying ?? without(label, PUBLISHED);
    if (modifying !== null) modified ??= day.edtf;
    else published ??= day.edtf;
    isCalled ||= before !== null;
    rest = `${before ?? day.before} ${day.after}`;
  }
  if (published === null && modified === null) return null;
  // "Spain lent Morocco 40 million euros on 3 May 2026.": short news, and the day is its own.
  if (!isCalled && isSentence(line)) return null;
  for (const junk of [CLOCK, READING_TIME, WEEKDAY]) rest = rest.replace(junk, " ");
  rest = trimmed(rest.replace(YEAR_WORD, " ").replace(/[\s|·•/\\,;:\uFF1A()[\]–—-]+/gu, " "), /[\s.]/u);
  return lengthInWords(rest) <= MOST_BESIDES ? { published, modified, rest } : null;
}

/** The first day of a line that its words call the day of publication, and not that of a change; null where none is called so. */
export function publishedDay(line: string): string | null {
  let rest = line.slice(0, 160);
  for (let i = 0; i < 3; i++) {
    const day = dayIn(rest);
    if (day === null) return null;
    const label = labelOf(day);
    const before = without(label, MODIFIED) === null ? without(label, PUBLISHED) : null;
    if (before !== null && !/[\p{L}\p{N}]\s*$/u.test(before)) return day.edtf;
    rest = day.after;
  }
  return null;
}

/** What stands before a day without a weekday and a clock between: "Updated at 9:20 GMT, Monday 3 May 2021". */
function labelOf({ before }: FoundDay): string {
  return before.replace(CLOCK, " ").replace(WEEKDAY, " ");
}

/** Words in small letters, by which a sentence is told from names and places before a date; a full stop alone may end those too. */
const FEWEST_SMALL = 3;

function isSentence(line: string): boolean {
  if (!/[.!?。！？]["'’”»)\]」』）]{0,2}\s*$/u.test(line)) return false;
  const small = line.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu)?.length ?? 0;
  const signs = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return small + signs / SIGNS_OF_WORD > FEWEST_SMALL;
}

const DAY_AND_MONTH = new RegExp(
  `(?<!\\p{L})${MONTH} \\d{1,2}${ORDINAL}(?!\\d)|(?<!\\d)\\d{1,2}${ORDINAL}${OF_MONTH} ${MONTH}(?!\\p{L})`,
  "gu",
);
const AGO = new RegExp(alternation(wordsOf("agoForms")), "gu");
const LABELS = new RegExp(bounded([...PUBLISHED, ...MODIFIED]), "gu");

/**
 * Whether a line only says when a page was published or changed, though it names no whole day: "Updated Nov 19, 6:55 AM;Posted Nov 19", "2 hours ago",
 * "Publish date:". A day and its month alone may head what happened on it.
 */
export function isMomentLine(line: string): boolean {
  if (line.length > 120) return false;
  const said = fold(line);
  if (/[:\uFF1A]$/u.test(said) && [PUBLISHED, MODIFIED].some((labels) => labels.includes(said.slice(0, -1).trim())))
    return true;
  if (!/\d/u.test(said)) return false;
  const timed = said.replace(AGO, " ").replace(CLOCK, (clock) => (/[:\p{L}]/u.test(clock) ? " " : clock));
  const rest = timed.replace(DAY_AND_MONTH, " ").replace(WEEKDAY, " ");
  const bare = rest.replace(LABELS, " ");
  return (timed !== said || bare !== rest) && bare.replace(/[\s|·•/;:,.()–—-]+/gu, "") === "";
}

/** Words that may stand on a line of dates besides. */
const MOST_BESIDES = 8;
/** Signs of Chinese on average to what is one word elsewhere; it parts no words. */
const SIGNS_OF_WORD = 3;

function lengthInWords(text: string): number {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.split(" ").length + signs / SIGNS_OF_WORD;
}

/** The text without one of the phrases at its end, or null when it ends in none. */
function without(text: string, phrases: readonly string[]): string | null {
  const bare = trimmed(text, null, /[\s:\uFF1A–—,|()-]/u);
  let rest: string | null = null;
  for (const phrase of phrases) {
    const shorter = bare.slice(0, bare.length - phrase.length);
    if (bare.endsWith(phrase) && !/\p{L}$/u.test(shorter) && shorter.length < (rest?.length ?? text.length + 1))
      rest = shorter;
  }
  return rest;
}
