import { anyOf, inEitherCase } from "../language/documents/index.js";
import { type Span, slice } from "../text/index.js";
import type { NoteMark } from "./document.js";
import { fold } from "./fold.js";
import type { NoteSpan } from "./notes.js";
import { parseReference } from "./reference/index.js";

/** Entries of a bibliography with the marks that the text has for them, and these marks. */
export interface AuthorDates {
  readonly notes: readonly NoteSpan[];
  readonly marks: readonly NoteMark[];
}

/** "(Smith 2019, 45)", "[Иванов, 2019, с. 45]", and the year of "Smith (2019, 45)". */
const BRACKETS = /[([]([^()[\]\n]{4,240})[)\]]/gu;
const YEAR = "((?:1[5-9]|20)\\d\\d[a-e]?)";
const PLACE = `(?:${inEitherCase("pageAbbreviations")}\\.?|${inEitherCase("passages")})`;
const PAGES = `(?:[,:]\\s?(?:${PLACE}\\s?)?[\\d–—-]{1,12}(?:,\\s?[\\d–—-]{1,12}){0,4})?`;
const AND = `(?:${anyOf("and")}|&)`;
const OTHERS = anyOf("andOthers");
const NAMED = new RegExp(
  `^\\s?(?:${anyOf("innerSignals", "citeSignals")}(?:,?\\s${anyOf("citeQualifiers")})?[,:]?\\s)?(\\p{L}[\\p{L}\\p{M}'’. -]{1,60}?)(?:,?\\s${AND}\\s[^,;]{2,60}|,?\\s${OTHERS}\\.?)?,?\\s${YEAR}${PAGES}\\s?$`,
  "u",
);
const YEARLY = new RegExp(`^${YEAR}${PAGES}$`, "u");
/** Words before the year of "Smith (2019)" among which the name is looked for. */
const BEFORE = 60;

/**
 * Leads notes in the text such as "(Smith 2019, 45)" to the entries of the bibliography that they name. An entry that is named gets the mark "Smith 2019",
 * the others keep none; what names no entry is a part of the text.
 */
export function authorDates(text: string, notes: readonly NoteSpan[], blocks: readonly Span[]): AuthorDates {
  if (!notes.some(({ mark }) => mark === "")) return { notes, marks: [] };
  const found = blocks.flatMap((span) => bracketsIn(text, span));
  if (found.length === 0) return { notes, marks: [] };
  const entries = entriesOf(text, notes);
  const used = new Map<NoteSpan, string>();
  const marks: NoteMark[] = [];
  for (const { words, start, before } of found) {
    for (const { part, span } of partsOf(words, start)) {
      const [, name, year] = NAMED.exec(part) ?? [];
      const alone = name === undefined ? YEARLY.exec(part)?.[1] : undefined;
      const key = name && year ? keyOf(name, year) : alone === undefined ? null : narrated(before, alone, entries);
      const entry = key === null ? undefined : entries.get(key);
      if (entry === undefined) continue;
      used.set(entry.note, entry.mark);
      marks.push({ mark: entry.mark, span });
    }
  }
  return { notes: notes.map((note) => ({ ...note, mark: used.get(note) ?? note.mark })), marks };
}

interface Bracketed {
  readonly words: string;
  readonly start: number;
  readonly before: string;
}

function bracketsIn(text: string, span: Span): Bracketed[] {
  const words = slice(text, span);
  if (!/[([][^()[\]\n]{0,236}(?:1[5-9]|20)\d\d/u.test(words)) return [];
  return [...words.matchAll(BRACKETS)]
    .filter(([, inner]) => /(?:1[5-9]|20)\d\d/u.test(inner!))
    .map(({ 0: whole, index }) => ({
      words: whole,
      start: span.start + index,
      before: words.slice(Math.max(0, index - BEFORE), index),
    }));
}

/** The works that brackets name, set apart by semicolons; each with its stretch of the text, the brackets and semicolons among them. */
function partsOf(words: string, start: number): { readonly part: string; readonly span: Span }[] {
  const parts: { part: string; span: Span }[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at++) {
    if (at < words.length - 1 && words[at] !== ";") continue;
    parts.push({
      part: words
        .slice(from, at)
        .replace(/^[([;]/u, "")
        .trim(),
      span: { start: start + from, end: start + at + 1 },
    });
    from = at + 1;
  }
  return parts;
}

type Entries = ReadonlyMap<string, { readonly note: NoteSpan; readonly mark: string }>;

/** The entries without a mark by their first author and year; of two that share them the first. */
function entriesOf(text: string, notes: readonly NoteSpan[]): Entries {
  const entries = new Map<string, { note: NoteSpan; mark: string }>();
  for (const note of notes) {
    if (note.mark !== "") continue;
    const words = slice(text, note.span);
    const item = parseReference(words, "");
    const who = item?.author?.[0] ?? item?.editor?.[0];
    const year = item?.issued?.["date-parts"][0]?.[0];
    const name = who?.family ?? who?.literal;
    if (name === undefined || year === undefined) continue;
    const lettered = new RegExp(`(?<!\\d)${year}[a-e](?!\\p{L})`, "u").exec(words)?.[0] ?? String(year);
    const key = keyOf(name, lettered);
    if (!entries.has(key)) entries.set(key, { note, mark: `${name} ${lettered}` });
  }
  return entries;
}

function keyOf(name: string, year: string): string {
  return `${fold(name)} ${year}`;
}

/** What stands between a name and the brackets after it: a second name, or that there are more. */
const COMPANY = new RegExp(`(?:\\s${AND}\\s\\p{Lu}[\\p{L}'’-]+|\\s${OTHERS}\\.?)?(?:['’]s)?\\s$`, "u");

/** "As Smith (2019) says": the longest name right before the brackets that an entry has. */
function narrated(before: string, year: string, entries: Entries): string | null {
  const words = before.replace(COMPANY, "").split(/\s+/u);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const key = keyOf(words.slice(-count).join(" "), year);
    if (entries.has(key)) return key;
  }
  return null;
}
