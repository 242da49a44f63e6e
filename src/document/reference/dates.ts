import { anyOf } from "../../language/documents/index.js";
import { fold } from "../fold.js";
import { MONTHS, SEASONS, signedDay } from "../months.js";
import { later } from "./later.js";

/** A date of a reference: its EDTF value and where it stands. */
export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The forms see a text in which the name of a month is one private character for its number and fillers for its further units, and so the
 * name of a season: they need no lists of names, which are slow to compile.
 */
const MARK = 0xe010;
const FILLER = "\uE003";

const YEAR = "(?<![\\d/.])((?:1[5-9]|20)\\d\\d)";
const MONTH = `([\uE011-\uE01C])${FILLER}*\\.?`;
const SEASON = `([\uE025-\uE028])${FILLER}*`;
const DASH = "\\s?[-–—/]\\s?";
const OF = `(?:\\s${anyOf("ofMonth")}|[./])?`;
const DAY = `(?<![\\d.])(\\d{1,2})(?:${anyOf("ordinalEndings")}|\\.)?`;

/** One way to write a date; `read` gets the groups. The longer forms stand first. */
interface DateForm {
  readonly name: string;
  readonly form: () => RegExp;
  read(groups: readonly (string | undefined)[]): string | null;
  /** Whether it holds the name of a month or season. */
  readonly names: boolean;
}

const forms = (name: string, form: string, read: DateForm["read"]): DateForm => ({
  name,
  form: later(() => form, "gu"),
  read,
  names: form.includes(FILLER),
});

const FORMS: readonly DateForm[] = [
  forms("a day in figures with signs", signedDay(YEAR, "(\\d{1,2})"), ([y, m, d]) => day(y, m, d)),
  forms("2024-07-01", `${YEAR}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`, ([y, m, d]) => day(y, m, d)),
  forms("01.07.2024", "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d|\\.\\d)", ([d, m, y]) =>
    day(y, m, d),
  ),
  forms("1/7/2024", "(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])", ([first, second, y]) =>
    slashed(first!, second!, y!),
  ),
  forms("12–14 May 2017", `${DAY}${DASH}(\\d{1,2})\\.?${OF} ?${MONTH}${OF},? ?${YEAR}(?!\\d)`, ([from, to, m, y]) =>
    range(day(y, m, from), day(y, m, to)),
  ),
  forms("3 May 2019", `${DAY}${OF}[ -]?${MONTH}${OF},?[ -]?${YEAR}(?!\\d)`, ([d, m, y]) => day(y, m, d)),
  forms("May 12–14, 2017", `${MONTH} (\\d{1,2})${DASH}(\\d{1,2}),? ${YEAR}(?!\\d)`, ([m, from, to, y]) =>
    range(day(y, m, from), day(y, m, to)),
  ),
  forms("May 3, 2019", `${MONTH} (\\d{1,2})${anyOf("ordinalEndings")}?,? ${YEAR}(?!\\d)`, ([m, d, y]) => day(y, m, d)),
  forms("2019, May 3", `${YEAR},? ${MONTH} (\\d{1,2})(?!\\d)`, ([y, m, d]) => day(y, m, d)),
  forms(
    "2019. – 3 May",
    `${YEAR}\\.?(?:\\s${anyOf("yearWords")})?(?: [–—-])? (\\d{1,2}) ${MONTH}(?!\\s?\\d{4})`,
    ([y, d, m]) => day(y, m, d),
  ),
  forms("May–June 2019", `${MONTH}${DASH}${MONTH}${OF},? ?${YEAR}(?!\\d)`, ([from, to, y]) =>
    range(month(y, from), month(y, to)),
  ),
  forms("May 2019", `${MONTH}${OF},? ?${YEAR}(?!\\d)`, ([m, y]) => month(y, m)),
  forms("2019, May", `${YEAR},? ${MONTH}(?!\\s?\\d)`, ([y, m]) => month(y, m)),
  forms("Spring 2019", `${SEASON},? ${YEAR}(?!\\d)`, ([name, y]) => season(y, name)),
  forms("2019, Spring", `${YEAR},? ${SEASON}`, ([y, name]) => season(y, name)),
  forms("c. 1898", `(?<![^\\s(\\[])${anyOf("circa")} ?${YEAR}(?!\\d)`, ([y]) => `${y}~`),
  forms("2018–19", `${YEAR}${DASH}(\\d{2}|(?:1[5-9]|20)\\d\\d)(?!\\d)`, ([y, to]) => years(y!, to!)),
  forms("2019", `${YEAR}(?![\\d:]|\\.\\d)`, ([y]) => y!),
];

/** The dates of a text, in reading order; none overlaps another. Cost is linear. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d{4}/u.test(text)) return found;
  let rest = marked(text);
  const named = rest !== text;
  for (const { names, form: made, read } of FORMS) {
    if (found.length > MOST) break;
    if (names && !named) continue;
    const form = made();
    let from = 0;
    const left: string[] = [];
    form.lastIndex = 0;
    for (let match = form.exec(rest); match; match = form.exec(rest)) {
      const { index } = match;
      const edtf = read(match.slice(1));
      if (edtf === null) continue;
      const end = index + match[0].length;
      found.push({ edtf, start: index, end });
      left.push(rest.slice(from, index), "¦".repeat(match[0].length));
      from = end;
    }
    if (from > 0) rest = left.join("") + rest.slice(from);
  }
  return found.sort((a, b) => a.start - b.start);
}

function marked(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])\p{L}{3,12}(?![\p{L}\p{M}])/gu, (name) => {
    const number = MONTHS.get(fold(name)) ?? SEASONS.get(fold(name));
    return number === undefined ? name : String.fromCharCode(MARK + number) + FILLER.repeat(name.length - 1);
  });
}

/** No work has more dates than this. */
const MOST = 200;

/** The date that a text begins with, and where it ends. */
export function dateAtStart(text: string): FoundDate | null {
  const first = datesIn(text.slice(0, 48))[0];
  return first?.start === 0 ? first : null;
}

/** The number of a month or season from its mark, or from its digits. */
function numberOf(month: string | undefined): number {
  const code = month!.charCodeAt(0);
  return code > MARK ? code - MARK : Number(month);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function day(year: string | undefined, monthName: string | undefined, dayNumber: string | undefined): string | null {
  const [m, d] = [numberOf(monthName), Number(dayNumber)];
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? `${year}-${two(m)}-${two(d)}` : null;
}

function month(year: string | undefined, name: string | undefined): string {
  return `${year}-${two(numberOf(name))}`;
}

function season(year: string | undefined, name: string | undefined): string {
  return `${year}-${numberOf(name)}`;
}

function range(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from}/${to}`;
}

/** "2018–19" and "2018–2019"; "2019-05" is a month of ISO 8601, "2019/3" the number of an issue. */
function years(from: string, to: string): string | null {
  const end = to.length === 4 ? to : from.slice(0, 2) + to;
  if (end > from) return `${from}/${end}`;
  return to >= "01" && to <= "12" ? `${from}-${to}` : null;
}

/** 14/05/2021 and 05/14/2021 can each be read one way only; of 04/05/2021 the year alone is sure. */
function slashed(first: string, second: string, year: string): string | null {
  if (Number(first) > 12) return day(year, second, first);
  if (Number(second) > 12 || Number(first) === Number(second)) return day(year, first, second);
  return year;
}
