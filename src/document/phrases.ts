/**
 * The fixed words of pages in all languages, as what lines are compared with. All but BYLINE are matched against text folded by `fold`.
 * A table is a Set where the whole line must match, and a list where the line begins with the words.
 */
import {
  alternation,
  anyOf,
  bounded,
  OTHER_MODIFIED,
  OTHER_PUBLISHED,
  type PhraseField,
  phrasesOf,
  type WordField,
  wordsOf,
} from "../language/documents/index.js";
import { fold } from "./fold.js";

const lines = (field: PhraseField): ReadonlySet<string> => new Set(phrasesOf(field).map(fold));
const beginnings = (field: PhraseField): readonly string[] => phrasesOf(field).map(fold);
/** The words of fields as folded text has them; expressions are written that way in their tables. */
const folded = (...fields: readonly WordField[]) =>
  wordsOf(...fields).map((word) => (typeof word === "string" ? fold(word) : word));

/** An expression for a folded line that is nothing but one of the words of a field. */
function wholeLine(field: WordField): RegExp {
  return new RegExp(`^${alternation(folded(field))}$`, "u");
}

/** A line of nothing but these is a row of share buttons; one of the strong ones must be among them. */
export const SHARE_STRONG = lines("shareButtons");
export const SHARE_WEAK: ReadonlySet<string> = new Set([...lines("shareFillers"), ..."·|+|&|#|/".split("|"), ":"]);

/** Headings of what is no part of the article: other articles. */
export const RELATED = lines("relatedHeadings");
/** The same as the beginning of a line that names the other article itself; a colon follows. */
export const RELATED_LINE = beginnings("relatedOpenings");

/** The same with the name of something in them. */
export const RELATED_FORM = wholeLine("relatedForms");

/** Menus, buttons and other furniture, each a line by itself. */
export const FURNITURE = lines("menuLines");

/** Beginnings of calls, notices and lists of tags. They are boilerplate when the line is short. */
export const NOTICE = [...beginnings("noticeOpenings"), "(c) 20", "©"];
/** A notice anywhere in a short line. */
export const NOTICE_INSIDE = beginnings("noticePhrases");

/** Calls and notices with a name in them, each a line by itself. */
export const NOTICE_FORM = wholeLine("noticeForms");

/** Names of sections that stand over a title; a kicker may join two of these. */
export const KICKER = lines("sections");

/** Before the names of languages in which a page is also to be had. */
export const TRANSLATIONS = beginnings("translationOpenings");

/** Headings over notes and bibliographies. */
export const NOTES_HEADING = lines("notesHeadings");

/** Before the names of authors. */
export const BYLINE = new RegExp(
  `^(?:${anyOf("bylines")}(?![\\p{L}\\p{N}_]):?|${anyOf("bylineLabels")}\\s*[:\uFF1A])\\s*`,
  "iu",
);

/** Before or around a date of publication, and of a change. */
export const PUBLISHED = [...beginnings("publishedLabels"), ...OTHER_PUBLISHED.map(fold)];
export const MODIFIED = [...beginnings("modifiedLabels"), ...OTHER_MODIFIED.map(fold)];

const READING_LABEL = alternation(folded("readingTimeLabels"));
const MINUTES = alternation(folded("minutes"));
/** How long a page takes to read, and how often it was seen. */
export const READING_TIME = new RegExp(
  `(?:${READING_LABEL}:?\\s*)?~?\\d{1,3}\\s?[-–]?\\s?${MINUTES}\\.?\\s?${alternation(folded("reading"))}?` +
    `|${READING_LABEL}:?\\s*~?\\d{0,3}\\s*(?:${MINUTES})?\\.?|\\d+\\s?${alternation(folded("views"))}`,
  "giu",
);

/** Before what a picture shows or who took it. */
export const CAPTION = new RegExp(
  `^${alternation(folded("captionLabels"))}(?:\\s+${alternation(folded("captionCredits"))})?(?:\\s?\\d{1,3})?\\s?[:\uFF1A.©/|—–]`,
  "iu",
);

/** Headings over what is told of the author. */
export const ABOUT_AUTHOR = lines("aboutAuthor");
/** What such a text calls the author. */
export const AUTHOR_SUBJECT = new RegExp(`^${bounded(folded("authorSubjects"))}`, "u");
/** What biographies of authors say; counted within one paragraph. */
export const BIOGRAPHY_CUE = new RegExp(alternation(folded("biographyCues")), "giu");

/** News agencies as they stand in datelines, with the name to record. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  phrasesOf("agencies").map((agency) => [fold(agency), agency] as const),
);
