import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { later } from "./later.js";
/** A title in quotation marks: where it stands with its marks, and its words. */
export interface QuotedTitle {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Opening marks with those that may close them. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“”",
  "‘": "’",
  '"': '"',
  "'": "'",
  "‹": "›",
  "「": "」",
  "”": "”",
};
const LONGEST = 600;
/** Units after a title that tell whether it ends there. */
const REACH = 12;
/** What stands before a quoted title: nothing, a comma, a year, a bracket. */
const BEFORE = /(?:^|[,.:;)\]\uE000])\s?$/u;
const WITHIN = inEitherCase("within");
const AFTER = later(
  () =>
    `^(?:[,.;:)]|\\s[([–—\\uE000]|\\s(?:(?:${WITHIN}|${anyOf("dated")})(?!\\p{L})|\\p{Lu}|/)|\\s?$|\\s?\\uE000|\\s//)`,
);
const DELIMITER = later(() => `^(?:[,.;:)]|\\s[([–—\\uE000]|\\s?$|\\s${WITHIN}\\s|\\s?\\uE000)`);

/** The first stretch in quotation marks that stands where a title may. Quotation marks inside it are part of it. */
export function quotedTitle(open: string, text: string): QuotedTitle | null {
  for (let at = 0; at < open.length && at < LONGEST; at++) {
    const closing = CLOSING[open[at]!];
    if (closing === undefined || !BEFORE.test(open.slice(Math.max(0, at - 2), at))) continue;
    const end = closingAt(open, at, closing);
    if (end < 0) continue;
    const title = text.slice(at + 1, end);
    if (!/\p{L}/u.test(title) || title.length > LONGEST) continue;
    if (!AFTER().test(open.slice(end + 1, end + REACH)) && !/[,.?!]$/u.test(title)) continue;
    return { start: at, end: end + 1, title };
  }
  return null;
}

/** Where the mark that closes stands; an apostrophe closes nothing. */
function closingAt(open: string, start: number, closing: string): number {
  const opening = open[start]!;
  const single = opening === "‘" || opening === "'";
  let depth = 0;
  for (let i = start + 1; i < open.length && i <= start + LONGEST; i++) {
    const unit = open[i]!;
    if (unit === opening && !closing.includes(unit)) depth++;
    else if (closing.includes(unit)) {
      if (single && (/^\p{L}/u.test(open.slice(i + 1, i + 3)) || !endsTitle(open, i))) continue;
      if (opening === '"' && /^\p{L}/u.test(open.slice(i + 1, i + 3))) continue;
      if (depth-- === 0) return i;
    }
  }
  return -1;
}

/** After a single mark that closes comes a delimiter; a plural's apostrophe has a word after it. */
function endsTitle(open: string, at: number): boolean {
  return DELIMITER().test(open.slice(at + 1, at + REACH)) || /[,.?!]/u.test(open[at - 1] ?? "");
}
