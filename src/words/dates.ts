import type { SpeechWords } from "./english.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

type DateWord = Exclude<keyof SpeechWords["bounds"]["after"], "decade" | "year" | "date">;

/** Parts of a year by their number in EDTF (ISO 8601-2, 4.7). */
const PARTS: Readonly<Record<number, DateWord>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "quarter1",
  34: "quarter2",
  35: "quarter3",
  36: "quarter4",
  40: "half1",
  41: "half2",
};

/** How one language writes days, months and years. What is not said stays unsaid. */
interface Calendar {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly year: Intl.DateTimeFormat;
  /** The blank between a day and its month, also where that is cut short. */
  readonly afterDay: RegExp;
}

/** Letters by which months are told apart. */
const STEM = 3;

const calendars = new Map<string, Calendar>();

function calendarOf(locale: string): Calendar {
  const known = calendars.get(locale);
  if (known !== undefined) return known;
  const made = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const day = made({ day: "numeric", month: "long", year: "numeric" });
  const months = Array.from({ length: 12 }, (_, i) => {
    const parts = day.formatToParts(Date.UTC(2001, i, 1));
    return parts.find(({ type }) => type === "month")?.value.slice(0, STEM) ?? "";
  });
  const calendar: Calendar = {
    day,
    month: made({ month: "long", year: "numeric" }),
    year: made({ year: "numeric" }),
    afterDay: new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months.join("|")}))`, "gu"),
  };
  calendars.set(locale, calendar);
  return calendar;
}

/** Dates of a language whose words are kept: those of the pages that are made over and over. */
const KEPT = 5000;
const kept = new WeakMap<Speech, Map<string, string>>();

/** "30 November 2015", "July 2024", "the 2010s", "January – April 2011", "since 2019", "until 2023", "about July 2024". */
export function dateWords(edtf: string, said: Speech = ENGLISH_SPEECH): string {
  const known = kept.get(said) ?? new Map<string, string>();
  kept.set(said, known);
  const words = known.get(edtf) ?? wordsFor(edtf, said);
  if (known.size < KEPT) known.set(edtf, words);
  return words;
}

function wordsFor(edtf: string, said: Speech): string {
  const { dates } = said.words;
  const [, choice] = /^\[(.+)\]$/u.exec(edtf) ?? [];
  if (choice !== undefined) return oneOf(choice, said);
  const ends = edtf.split("/");
  if (ends.length === 1) return single(edtf, said);
  const [from, to] = [ends[0]!, ends[1]!];
  const about = (end: string) => ({ date: plainBound(end.slice(0, -1), said, "beside") });
  if (from === "" || from === "..")
    return ABOUT.test(to) ? dates.untilAbout(about(to)) : dates.until({ date: bound(to, said, "before") });
  if (to === "" || to === "..")
    return ABOUT.test(from) ? dates.sinceAbout(about(from)) : dates.since({ date: bound(from, said, "after") });
  return span(from, to, said);
}

/** One of a set (ISO 8601-2, 4.4): "2006 or 2007", "between 1951 and 1953", "2010 or earlier". */
function oneOf(choice: string, said: Speech): string {
  const { dates } = said.words;
  const [from, to] = choice.split("..");
  const one = (edtf: string) => single(edtf, said);
  if (to === undefined)
    return choice
      .split(/,\s*/u)
      .map(one)
      .reduce((from, to) => dates.or({ from, to }));
  if (from === "") return dates.orEarlier({ date: one(to) });
  return to === ""
    ? dates.orLater({ date: one(from!) })
    : dates.between({ from: bound(from!, said, "beside"), to: bound(to, said, "beside") });
}

/** Two ends, with what they share said once: "7–10 September 2013", "January – April 2011". */
function span(from: string, to: string, said: Speech): string {
  const [a, b] = [instantOf(from), instantOf(to)];
  const whole = () => said.words.span({ from: single(from, said), to: single(to, said) });
  if (a === null || b === null || from.length !== to.length || from.length === 4) return whole();
  const calendar = calendarOf(said.locale);
  const { month, day } = calendar;
  if (from.length === 7) {
    if (from.slice(0, 4) === to.slice(0, 4) && isShort(month, a, b)) return spaced(month.formatRange(a, b));
    return whole();
  }
  // Where a calendar writes a stretch in digits, its two ends are written in words.
  if (from.slice(0, 4) !== to.slice(0, 4) || !isShort(day, a, b)) return whole();
  const range = spaced(day.formatRange(a, b));
  return from.slice(0, 7) === to.slice(0, 7) ? range.replace(/^(\d{1,2}) – (\d{1,2})/u, "$1–$2") : range;
}

/** Whether a stretch is written with what its ends share said once, in words. */
function isShort(format: Intl.DateTimeFormat, a: Date, b: Date): boolean {
  return (
    /\p{L}{3}/u.test(format.formatRange(a, b)) &&
    format.formatRange(a, b).length < format.format(a).length + format.format(b).length
  );
}

/** Intl writes thin and unbroken blanks around dashes. */
const spaced = (words: string) => yearsKept(words.replace(/[\u2009\u202f]/gu, " "));

/** A date as Intl writes it, in which no line begins with what is abbreviated behind a year: "2032 г." in Russian. */
export const yearsKept = (date: string): string => date.replace(/(?<=\d) (?=\p{L}\.)/gu, "\u00a0");

/** EDTF of what is not exact: "2011~", "2011%". */
const ABOUT = /[~%]$/u;

/** A text whose dates keep each day on one line with its month, "30 November"; Chinese has no blank there, and breaks anywhere. @param locale BCP 47 */
export const daysKept = (text: string, { locale }: Pick<Speech, "locale">): string =>
  text.replace(calendarOf(locale).afterDay, "\u00a0");

function single(edtf: string, said: Speech, write: typeof plain = plain): string {
  const { dates } = said.words;
  const doubt = /[~?%]$/u.exec(edtf)?.[0];
  const bare = doubt ? edtf.slice(0, -1) : edtf;
  if (doubt === undefined) return write(bare, said);
  return doubt === "?"
    ? dates.doubtful({ date: write(bare, said) })
    : dates.about({ date: plainBound(bare, said, "beside") });
}

/** Which words a date stands with: of since, of until, of about and between. */
type Beside = keyof SpeechWords["bounds"];

/** A date behind or before a word such as "since": where dates have cases, in the one that it asks for. */
const bound = (edtf: string, said: Speech, beside: Beside): string =>
  single(edtf, said, (bare) => plainBound(bare, said, beside));

function plainBound(edtf: string, said: Speech, beside: Beside): string {
  const words = said.words.bounds[beside];
  if (isDecade(edtf)) return words.decade({ year: tens(edtf) });
  const [, year, part] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return plain(edtf, said);
  const named = part === undefined ? undefined : PARTS[Number(part)];
  if (named !== undefined) return words[named]({ year: yearOf(year, said) });
  return part === undefined
    ? words.year({ year: yearOf(year, said) })
    : words.date({ date: edtf.length === 7 ? monthBound(edtf, said) : plain(edtf, said) });
}

/** A month in the case that it has beside a day. */
function monthBound(edtf: string, said: Speech): string {
  const at = instantOf(edtf);
  if (at === null) return plain(edtf, said);
  const parts = calendarOf(said.locale).day.formatToParts(at);
  const day = parts.findIndex(({ type }) => type === "day");
  // Behind a day that stands last there is a sign of it: such languages have no cases.
  if (day > 0) return plain(edtf, said);
  const behind = parts.slice(day + 1).map(({ value }) => value);
  return yearsKept(behind.join("").trim());
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;
const isDecade = (edtf: string): boolean => /^\d{3}X$/u.test(edtf);
/** "2010" of "201X". */
const tens = (edtf: string): string => `${edtf.slice(0, 3)}0`;

function plain(edtf: string, said: Speech): string {
  const { dates } = said.words;
  if (isDecade(edtf)) return dates.decade({ year: tens(edtf) });
  const [, year, part] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const calendar = calendarOf(said.locale);
  const named = part === undefined ? undefined : PARTS[Number(part)];
  if (named !== undefined) return dates[named]({ year: yearOf(year, said) });
  if (part === undefined) return yearOf(year, said);
  const at = instantOf(edtf);
  if (at === null) return edtf;
  return yearsKept((edtf.length === 7 ? calendar.month : calendar.day).format(at));
}

const yearOf = (year: string, { locale }: Speech): string =>
  calendarOf(locale).year.format(new Date(Date.UTC(Number(year), 6)));

/** The first instant of a plain day, month or year; null for anything else. */
function instantOf(edtf: string): Date | null {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(edtf)) return null;
  const [year, month = "01", day = "01"] = edtf.split("-");
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return at;
}
