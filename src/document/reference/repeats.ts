import { fold } from "../phrases.js";
import { PAGES, pages } from "./locators.js";

/** How a note repeats a work that was cited before. */
export interface Repeat {
  /** The work before; one of an author; one in the note of a mark; one that a short title names. */
  readonly kind: "before" | "author" | "note";
  /** Family names or other words before "op. cit." or "supra", folded. */
  readonly author: string;
  readonly mark?: string;
  /** What kind of work a Turkish abbreviation tells of: a.g.e. a book, a.g.m. an article, a.g.t. a thesis. */
  readonly sort?: "book" | "article" | "thesis";
  /** The page it points to, with a hyphen for dashes. */
  readonly locator?: string;
  /** Units of the note that were read. */
  readonly length: number;
}

/** Folded words that alone repeat the work before. */
const BEFORE =
  "ibid(?:em)?|ib|idem|id|eadem|там же|то же|a\\.?\\s?g\\.?\\s?[emytkb]|adı geçen (?:eser|makale|tez)|aynı (?:yer|eser)|ayni (?:yer|eser)|a\\.\\s?y|ay|ebd|ebenda|loc\\.?\\s?cit|op\\.?\\s?cit|ivi";
/** Folded words that repeat a work of the author before them. */
const AFTER_AUTHOR =
  "op\\.?\\s?cit|opus cit(?:atum)?|loc\\.?\\s?cit|art\\.?\\s?cit|a\\.?\\s?g\\.?\\s?[emytkb]|adı geçen (?:eser|makale|tez)|указ\\.?\\s?(?:соч|раб|ст|произв)(?:\\.|инени[ея])?|указанное сочинение|цит\\.\\s?соч|a\\.\\s?a\\.\\s?o|ibid";
const ALONE = new RegExp(`^(?:${BEFORE})(?![\\p{L}\\p{N}])`, "u");
const OF_AUTHOR = new RegExp(
  `^([^\\d]{2,160}?)[,.:]?\\s+(?:${AFTER_AUTHOR})(?![\\p{L}\\p{N}])\\.?(?:\\s?\\((?:n|fn|note|dn|сн)\\.?\\s?(\\d{1,4})\\))?`,
  "u",
);
const NOTE_WORDS = "note|n|fn|footnote|endnote|dipnot|dn|сноск[аиу]|прим(?:ечани[ея])?|anm(?:erkung)?|nota";
const OF_NOTE = new RegExp(
  `^([^\\d]{0,160}?)[,(\\s]*(?:(?:see |above |supra |infra |yukarıda(?:ki)? |выше,? |bkz\\.? |см\\.? |op\\. cit\\.,? )+,?\\s?(?:${NOTE_WORDS})\\.?s?\\s?(\\d{1,4}|[*†‡]{1,3})|\\((?:above |supra )?(?:${NOTE_WORDS})\\.?\\s(\\d{1,4})\\)|(?:${NOTE_WORDS})\\.?\\s(\\d{1,4}),?\\s(?:above|supra|yukarıda))(?![\\p{L}\\p{N}])(?:\\s?(?:above|supra))?`,
  "u",
);
/** "dipnot 1" after its signal was taken away. */
const NOTE_ALONE = new RegExp(
  `^(?:supra |above )?(?:${NOTE_WORDS})\\.?\\s(\\d{1,4})(?=[.,;:]|$|\\s(?:above|supra))(?:\\s(?:above|supra))?`,
  "u",
);
const LOCATOR = new RegExp(
  `^[\\s.,:;)]*(?:at\\s|hier\\s)?(?:(?:pp?|pgs?|ss?|sf|стр|с|c|págs?|seiten?)\\.?\\s?)?${PAGES}(?![\\p{L}])`,
  "iu",
);
/** "Ibid., para. 4" points to no page. */
const NO_PAGE = /^[\s.,:;]*(?:paras?|art|article|chap|ch|fig|table|madde|гл|ст|vol|п)\.?\s?\d/iu;

/** Reads the beginning of a citation as a repetition; null when it is none. `citation` has no signal before it. */
export function repeatOf(citation: string): Repeat | null {
  // "a.g.e." without its stops is "age", which titles hold with a capital or before words: "The Age of Ferries".
  const begun = citation.slice(0, 240).replace(/(?<!\p{L})(?:Ag[emytkb](?!\p{L})|age(?=\s(?:of|in|and)\s))/gu, "xxx");
  const folded = foldedAlike(begun);
  const note = OF_NOTE.exec(folded);
  if (note) return finished(citation, "note", note[0].length, note[1]!, note[2] ?? note[3] ?? note[4]!);
  const bare = NOTE_ALONE.exec(folded);
  if (bare) return finished(citation, "note", bare[0].length, "", bare[1]!);
  const alone = ALONE.exec(folded);
  if (alone) return finished(citation, "before", alone[0].length, "", undefined, alone[0]);
  const author = OF_AUTHOR.exec(folded);
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
    .replace(/[İIı]/gu, "i")
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
  const locator = NO_PAGE.test(rest) ? null : LOCATOR.exec(rest);
  const sort = /a\.?\s?g\.?\s?([emytkb])\.?$/u.exec(word.replace(/\.$/u, ""))?.[1];
  return {
    kind,
    author: fold(author).replace(/^[\s,.(]+|[\s,.(]+$/gu, ""),
    ...(mark === undefined ? {} : { mark }),
    ...(sort === undefined
      ? {}
      : { sort: sort === "m" ? ("article" as const) : sort === "t" ? ("thesis" as const) : ("book" as const) }),
    ...(locator === null ? {} : { locator: pages(locator[1]!) }),
    length: length + (locator?.[0].length ?? 0),
  };
}
