import { anyOf, inEitherCase, type WordField, wholeWord } from "../../language/documents/index.js";
import type { CslType } from "./csl.js";
import { later } from "./later.js";
import { HOLE, type PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

/** What kind of thing a work is, by the words for it. The type is CSL's; the words themselves are its `genre`. */
const GENRES = [
  { type: "thesis", words: "thesisGenres" },
  { type: "report", words: "reportGenres" },
  { type: "speech", words: "speechGenres" },
  { type: "document", words: "releaseGenres" },
] as const satisfies readonly { readonly type: CslType; readonly words: WordField }[];
const ALL = GENRES.map(({ words }) => anyOf(words)).join("|");
const NUMBER = `(?:${anyOf("issue")}|#)`;
const NUMBERED = later(
  () =>
    `(?<=[.,;:([–—${HOLE}]["”’»]?\\s?|\\s[–—]\\s)[([]?((?:[^\\s,.;:()${HOLE}]{2,16}\\s){0,2}(?:${ALL}))(?=[\\s,:#])(?:,?\\s${anyOf("seriesAfterGenre")})?,?\\s${NUMBER}?\\s?:?((?:[A-Z]{1,6}[ /-])?\\d[\\d/A-Z.–-]{0,14}(?<![.,]))[)\\]]?`,
  "giu",
);
const BRACKETED = later(() => `[([]((?:${ALL}))(?:\\)|\\]|(?=,))`, "giu");
const BARE = later(() => `(?<=[.,;:(–—[\\uE000]\\s?)((?:${ALL}))(?=\\s?(?:[.,;:)\\]–—${HOLE}]|\\.?$))`, "giu");

const FORMS = GENRES.map(({ type, words }) => ({ type, form: later(() => wholeWord(words), "iu") }));

const isGenreWord = wordTable("genreHints");

/** The kind of a work where its words stand by themselves: with a number, in brackets, between commas. */
export const GENRE_RULES: readonly PartRule[] = [
  {
    name: "numbered genre",
    form: NUMBERED,
    when: isGenreWord,
    // "Annual Report 2012" has a year, not a number.
    read: (match) =>
      /^(?:1[5-9]|20)\d\d$|^\p{Ll}/u.test(match[2]!) ? null : { parts: { genre: match[1]!, number: match[2]! } },
  },
  {
    name: "genre in brackets",
    form: BRACKETED,
    when: isGenreWord,
    read: (match) => ({ parts: { genre: match[1]! } }),
  },
  { name: "genre", form: BARE, when: isGenreWord, read: (match) => ({ parts: { genre: match[1]! } }) },
];

/** The type that the words of a genre tell of. */
export function typeOfGenre(genre: string): CslType | null {
  return FORMS.find(({ form }) => form().test(genre))?.type ?? null;
}

/** Titles that only reports have, and those that reports often have. */
const REPORT_NAMED = later(() => wholeWord("reportTitles"), "iu");
const REPORT_TITLE = later(() => wholeWord("reportTitles", "reportLike"), "iu");

/** Whether a title reads as that of a report; `named` asks for a word that leaves no doubt. */
export function isReportTitle(title: string, named = false): boolean {
  return (named ? REPORT_NAMED() : REPORT_TITLE()).test(title.slice(0, 400));
}

const REPORT_OPENING = later(() => `^${inEitherCase("reportTitles")}\\s`);

/** Whether a title begins as that of a report: "Report of the Secretary-General". */
export function isReportOpening(title: string): boolean {
  return REPORT_OPENING().test(title.slice(0, 400));
}
