import { modelOf, READERS, type ReaderName } from "../sources.js";
import { filled, type UsageWords, usageWords } from "./help/index.js";

/** A command line that cannot be carried out as written: shown as one sentence (without its full stop), exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a check of an option complains of, in the language of the run. */
function unfit(check: keyof UsageWords["checks"], values: Readonly<Record<string, string | number>> = {}): UsageError {
  return new UsageError(filled(usageWords().checks[check], values));
}

export const FORMATS = ["table", "jsonl", "json"] as const;
export type Format = (typeof FORMATS)[number];
/** Those of a reading: brief is one line a claim. */
export const READ_FORMATS = ["table", "brief", "jsonl", "json"] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** More threads than this gain nothing on any machine that this is run on. */
const MAX_JOBS = 64;

const LONGEST_NAME = 500;

/** A date of publication as the EDTF that `read` takes: a year, a month or a day that exists. Throws UsageError. */
export function publicationDate(given: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given) ?? [];
  if (year && exists(Number(year), Number(month ?? 1), Number(day ?? 1))) return given;
  throw unfit("date");
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A name, on one line. Throws UsageError for one that is empty or longer than any. */
export function nameOf(given: string): string {
  const name = given.replace(/\s+/gu, " ").trim();
  if (name !== "" && name.length <= LONGEST_NAME) return name;
  throw unfit("name", { most: LONGEST_NAME });
}

/** A number of threads. Throws UsageError. */
export function jobCount(given: string): number {
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw unfit("jobs", { most: MAX_JOBS });
}

/** A whole number between two. Throws UsageError. */
export function wholeNumber(given: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw unfit("wholeNumber", { least, most });
}

/** One of the words that an option knows. Throws UsageError that lists them. */
export function oneOf<T extends string>(known: readonly T[], given: string): T {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  throw unfit("oneOf", { known: known.join(", ") });
}

/** The code of a language that can be read, without its region. Throws UsageError that lists them. */
export function languageCode(known: readonly string[], given: string): string {
  const code = given.split("-")[0]!.toLowerCase();
  if (known.includes(code)) return code;
  throw unfit("language", { given, known: known.join(", ") });
}

/** An instant in UTC, to the second: "2026-03-01T09:30:00Z"; a day is its first second. Throws UsageError. */
export function instant(given: string): string {
  const [, day, time = "00:00:00"] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z)?$/.exec(given) ?? [];
  if (day && !Number.isNaN(Date.parse(`${day}T${time}Z`)) && exists(...numbers(day))) return `${day}T${time}Z`;
  throw unfit("instant");
}

function numbers(day: string): [number, number, number] {
  const [year, month, of] = day.split("-").map(Number);
  return [year!, month!, of!];
}

/** A reader by its name: one of those that there are, or a language model. Throws UsageError. */
export function readerName(given: string): ReaderName {
  const known = READERS.find((name) => name === given);
  if (known !== undefined) return known;
  if (modelOf(given) !== null) return given as ReaderName;
  if (given.startsWith("llm:")) throw unfit("model");
  throw unfit("reader", { known: READERS.join(", ") });
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A length of time in seconds: "90s", "10m", "1h", "2d"; from a second to a year. Throws UsageError. */
export function seconds(given: string): number {
  const [, number = "", unit = ""] = /^(\d{1,8})([smhd])$/u.exec(given) ?? [];
  const length = Number(number) * (UNITS[unit] ?? 0);
  if (length >= 1 && length <= 366 * 86_400) return length;
  throw unfit("seconds");
}

/** The address of a site, without a query. Throws UsageError. */
export function siteAddress(given: string): string {
  if (/^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/u.test(given) && URL.canParse(given)) return given;
  throw unfit("site");
}
