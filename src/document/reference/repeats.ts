import { alternation, anyOf, valuesOf, type WordField, wordsOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { fold } from "../fold.js";
import { later } from "./later.js";
import { PAGES, pages } from "./locators.js";

/** How a note repeats a work that was cited before. */
export interface Repeat {
  /** The work before; one of an author; one in the note of a mark; one that a short title names. */
  readonly kind: "before" | "author" | "note";
  /** Family names or other words before "op. cit." or "supra", folded. */
  readonly author: string;
  readonly mark?: string;
  /** What kind of work the words of repetition tell of: in Turkish notes "a.g.m." is an article, "a.g.t." a thesis. */
  readonly sort?: "book" | "article" | "thesis";
  /** The page it points to, with a hyphen for dashes. */
  readonly locator?: string;
  /** Units of the note that were read. */
  readonly length: number;
}

/** Words as `foldedAlike` makes them; expressions are written that way in their tables. */
const folded = (...fields: readonly WordField[]): string =>
  alternation(wordsOf(...fields).map((word) => (typeof word === "string" ? fold(word) : word)));

/** Words that alone repeat the work before; words that repeat a work of the author before them. */
const ALONE = later(() => `^${folded("ibid")}(?![\\p{L}\\p{N}])`);
const NOTE_WORDS = folded("noteWords");
const OF_AUTHOR = later(
  () =>
    `^([^\\d]{2,160}?)[,.:]?\\s+${folded("opCit")}(?![\\p{L}\\p{N}])\\.?(?:\\s?\\(${NOTE_WORDS}\\.?\\s?(\\d{1,4})\\))?`,
);
const ABOVE = folded("noteAbove");
const OF_NOTE = later(
  () =>
    `^([^\\d]{0,160}?)[,(\\s]*(?:(?:${folded("notePointers")}\\s)+,?\\s?${NOTE_WORDS}\\.?s?\\s?(\\d{1,4}|[*†‡]{1,3})` +
    `|\\((?:${ABOVE}\\s)?${NOTE_WORDS}\\.?\\s(\\d{1,4})\\)|${NOTE_WORDS}\\.?\\s(\\d{1,4}),?\\s${ABOVE})(?![\\p{L}\\p{N}])(?:\\s?${ABOVE})?`,
);
/** "note 1" after its signal was taken away. */
const NOTE_ALONE = later(
  () => `^(?:${ABOVE}\\s)?${NOTE_WORDS}\\.?\\s(\\d{1,4})(?=[.,;:]|$|\\s${ABOVE})(?:\\s${ABOVE})?`,
);
const LOCATOR = later(
  () =>
    `^[\\s.,:;)]*(?:${anyOf("atPage")}\\s)?(?:(?:${anyOf("pageAbbreviations")}|${anyOf("pageWords")})\\.?\\s?)?${PAGES}(?![\\p{L}])`,
  "iu",
);
/** "Ibid., para. 4" points to no page. */
const NO_PAGE = later(
  () =>
    `^[\\s.,:;]*${alternation(wordsOf("passages", "volume").map((word) => (typeof word === "string" ? word.replace(/\.$/u, "") : word)))}\\.?\\s?\\d`,
  "iu",
);
/** "a.g.e." without its stops is "age", which titles hold with a capital or before words: "The Age of Ferries". */
const NO_REPEAT = later(() => `(?<!\\p{L})${anyOf("notIbid")}`, "gu");
const SORTS = valuesOf("repeatedSorts")
  .flat()
  .map(([form, sort]) => [new RegExp(`(?:${form.source})\\.?$`, "u"), sort] as const);

/** Reads the beginning of a citation as a repetition; null when it is none. `citation` has no signal before it. */
export function repeatOf(citation: string): Repeat | null {
  const begun = citation.slice(0, 240).replace(NO_REPEAT(), (words) => "x".repeat(words.length));
  const folded = foldedAlike(begun);
  const note = OF_NOTE().exec(folded);
  if (note) return finished(citation, "note", note[0].length, note[1]!, note[2] ?? note[3] ?? note[4]!);
  const bare = NOTE_ALONE().exec(folded);
  if (bare) return finished(citation, "note", bare[0].length, "", bare[1]!);
  const alone = ALONE().exec(folded);
  if (alone) return finished(citation, "before", alone[0].length, "", undefined, alone[0]);
  const author = OF_AUTHOR().exec(folded);
  if (author) {
    const by = finished(
      citation,
      author[2] === undefined ? "author" : "note",
      author[0].length,
      author[1]!,
      author[2],
      author[0],
    );
    return by;
  }
  return null;
}

/** Folded without a change of length, so that offsets hold. */
function foldedAlike(words: string): string {
  return words
    .replace(/[\u0130I\u0131]/gu, "i")
    .replace(/\s/gu, " ")
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

function finished(
  citation: string,
  kind: Repeat["kind"],
  length: number,
  author: string,
  mark?: string,
  word = "",
): Repeat {
  const rest = citation.slice(length, length + 120);
  const locator = NO_PAGE().test(rest) ? null : LOCATOR().exec(rest);
  const sort = SORTS.find(([form]) => form.test(word))?.[1];
  return {
    kind,
    author: trimmed(fold(author), /[\s,.(]/u),
    ...(mark === undefined ? {} : { mark }),
    ...(sort === undefined ? {} : { sort }),
    ...(locator === null ? {} : { locator: pages(locator[1]!) }),
    length: length + (locator?.[0].length ?? 0),
  };
}
