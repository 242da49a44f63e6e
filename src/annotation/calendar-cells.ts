import { type Cell, endsBefore, type Reader, type Strip } from "./chart.js";
import { type Numeral, numericValue } from "./numeral.js";
import type { NumeralReader } from "./numerals.js";
import type { PhraseMatch } from "./phrases.js";

/** Sets of phrases that tell a year from another number. */
export interface YearGuards {
  /** Right before: labels, currency signs. */
  readonly before: readonly number[];
  /** Right behind: things counted, measures, scale words. */
  readonly after: readonly number[];
  /** Currencies: behind, unless a number follows that they belong to. */
  readonly currencies: readonly number[];
  /** What a hyphen may join to a year: months, seasons, parts of a time. */
  readonly joined: readonly number[];
}

/** Years that are read from four digits. */
const YEARS = [1000, 2199] as const;

const isYear = (value: number) => value >= YEARS[0] && value <= YEARS[1];

/** Reads numbers, places in an order, days of the month and years. */
export function calendarReader(numerals: NumeralReader, guards: YearGuards, spaced: boolean): Reader {
  const beginning = new Set(numerals.beginning);
  return (strip, at, put, later) => {
    const { grains } = strip;
    const grain = grains[at]!;
    if (grain.kind !== "digits" && !begins(strip.phrases(at), beginning)) return;
    const cell = (dimension: string, value: unknown, to: number): void =>
      put({ dimension, value, from: at, to, rule: dimension, rank: -1, parts: [] });
    const isDigits = grain.kind === "digits";
    const found = numerals.read(strip, at);
    if (found) {
      cell("numeral", found.numeral, found.to);
      readCount(found.numeral, found.to, cell);
      if (!isDigits) readWords(found.numeral, found.to, later, spaced, cell);
    }
    const place = numerals.ordinal(strip, at);
    if (place) {
      cell("ordinal", place.value, place.to);
      if (place.value >= 1 && place.value <= 31) cell("day", place.value, place.to);
    }
    const text = grain.written.folded;
    if (!isDigits || !/^\d{1,4}$/u.test(text)) {
      if (isDigits) readDotted(text, at, cell);
      return;
    }
    const value = Number(text);
    cell("digits", value, at + 1);
    if (text.length === 2) cell("digits2", value, at + 1);
    if (text.length <= 2 && value >= 1 && value <= 31 && !behindLetter(strip, at)) cell("day", value, at + 1);
    if (text.length !== 4 || !isYear(value)) return;
    cell("digits4", value, at + 1);
    if (plainYear(strip, at, at + 1, guards)) cell("year", value, at + 1);
  };
}

function begins(phrases: readonly PhraseMatch[], sets: ReadonlySet<number>): boolean {
  for (const { set } of phrases) if (sets.has(set)) return true;
  return false;
}

type Put = (dimension: string, value: unknown, to: number) => void;

function readCount(numeral: Numeral, to: number, cell: Put): void {
  if (numeral.vague || numeral.letter || numeral.more) return;
  const value = numericValue(numeral);
  if (Number.isInteger(value) && value >= 1 && value <= 1000) cell("number", value, to);
}

/** Years in words: "nineteen seventy-two" in two numbers, "two thousand and five" and 二〇一九 in one. */
function readWords(
  numeral: Numeral,
  to: number,
  later: readonly (readonly Cell[])[],
  spaced: boolean,
  cell: Put,
): void {
  if (numeral.vague || !numeral.words) return;
  const value = numericValue(numeral);
  if (!spaced && /^\d{4}$/u.test(numeral.mantissa) && numeral.exponent === 0 && isYear(value)) cell("year", value, to);
  if (isYear(value)) cell("yearwords", value, to);
  if (value < 10 || value > 20) return;
  const next = later[to]?.find(({ dimension }) => dimension === "numeral");
  const rest = next && (next.value as Numeral);
  if (!next || !rest?.words || rest.vague) return;
  const years = numericValue(rest);
  if (years >= 10 && years < 100) cell("yearwords", value * 100 + years, next.to);
}

/** "01.07.2024" is day first, "2024.07.01" year first, "15.04.87" day first. */
function readDotted(text: string, at: number, cell: Put): void {
  const time = (year: number, month: number, day: number) => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) cell("time", { kind: "date", year, month, day }, at + 1);
  };
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (found) time(Number(found[3]), Number(found[2]), Number(found[1]));
  const turned = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(text);
  if (turned) time(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const short = /^(\d\d)\.(\d\d)\.(\d\d)$/u.exec(text);
  if (short) {
    const year = Number(short[3]);
    time((year >= 40 ? 1900 : 2000) + year, Number(short[2]), Number(short[1]));
  }
}

function behindLetter({ grains }: Strip, at: number): boolean {
  const before = grains[at - 1];
  return before?.kind === "letters" && grains[at]!.glued && !/\p{Script=Han}$/u.test(before.text);
}

/** Whether the digits are free of what makes them a sum, a measure, a label or a piece of a longer code. */
export function plainYear(strip: Strip, from: number, to: number, guards: YearGuards): boolean {
  const { grains } = strip;
  const self = grains[from]!;
  const before = grains[from - 1];
  const after = grains[to];
  if (before && self.glued) {
    if (behindLetter(strip, from)) return false;
    if (/^[\p{Sc}#+@=_.:*&\\]$/u.test(before.text)) return false;
    // "Kazakhstan-2050", "713-853-2011", "10.1080/2013": only a word of time or another year may be joined to a year.
    if (/^[-/]$/u.test(before.written.folded) && before.glued && !joinsYear(strip, from - 1, guards)) return false;
  }
  if (before && !self.glued && /^[\p{Sc}#+]$/u.test(before.text)) return false;
  if (guards.before.some((set) => endsBefore(strip, from, set))) return false;
  if (!after) return true;
  if (after.glued) {
    if (after.kind === "digits") return false;
    if (after.kind === "letters" && !belongs(strip, to)) return false;
    if (after.kind === "mark" && /^[%°@_=\p{Sc}]$/u.test(after.text)) return false;
    const joined = after.written.folded === "-" && grains[to + 1]?.glued;
    if (joined && strip.phrases(to + 1).some((phrase) => guards.after.includes(phrase.set))) return false;
  }
  if (/^[%‰]$/u.test(after.text)) return false;
  return !strip
    .phrases(to)
    .some(
      (phrase) =>
        guards.after.includes(phrase.set) ||
        (guards.currencies.includes(phrase.set) && grains[phrase.to]?.kind !== "digits"),
    );
}

/** Letters right behind digits: a character that is a word, or what a pattern can go on with ("2016г.", "1990s"). */
function belongs(strip: Strip, place: number): boolean {
  return /^\p{Script=Han}/u.test(strip.grains[place]!.text) || strip.phrases(place).length > 0;
}

function joinsYear(strip: Strip, mark: number, guards: YearGuards): boolean {
  const joined = strip.grains[mark - 1];
  if (!joined) return true;
  if (joined.kind === "digits") return /^(?:\d{1,2}|\d{4})$/u.test(joined.text);
  return guards.joined.some((set) => endsBefore(strip, mark, set) || endsBefore(strip, mark + 1, set));
}

/** A dash that joins nothing. */
const LONG = /^[—―]$/u;

/** Whether what begins or ends with digits stands free of what would make them longer, a code or a measure. */
export function standsAlone({ grains }: Strip, from: number, to: number): boolean {
  const first = grains[from]!;
  const last = grains[to - 1]!;
  const before = grains[from - 1];
  const after = grains[to];
  if (first.kind === "digits" && first.glued && before) {
    if (before.kind === "digits") return false;
    if (before.kind === "letters" && !/\p{Script=Han}$/u.test(before.text)) return false;
    if (/^[-–/._+#@=*&\\\p{Sc}]$/u.test(before.written.folded) && !LONG.test(before.text)) return false;
    if (before.text === ":" && grains[from - 2]?.kind === "digits" && before.glued) return false;
  }
  if (last.kind !== "digits" || last.suffix !== null || !after?.glued) return true;
  if (after.kind === "digits") return false;
  if (after.kind === "letters") return /^\p{Script=Han}/u.test(after.text) || after.text === "T";
  if (/^[%°@_/=\\\p{Sc}]$/u.test(after.text)) return false;
  const next = grains[to + 1];
  return !(/^[-–:]$/u.test(after.written.folded) && !LONG.test(after.text) && next?.glued && next.kind === "digits");
}
