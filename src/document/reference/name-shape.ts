import { alternation, anyOf, phrasesOf } from "../../language/documents/index.js";

/**
 * The shape of a text for the grammar of names: as long as the text, each word one letter for its kind and "a" for each unit after. The
 * grammar then needs no classes of Unicode, which are slow to compile, and no lists of words.
 *
 * C a capitalised word · K up to three capitals ("GH", "J") · J a capital and a small letter ("Yu") · p a particle ("van") · T a title
 * ("Dr") · & a conjunction · n any other word. What is no word stays; blanks are spaces, typographic quotation marks are `"`.
 */
export function shapeOf(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    parts.push(text.slice(from, match.index), kindOf(word), "a".repeat(word.length - 1));
    from = match.index + word.length;
  }
  parts.push(text.slice(from));
  return parts
    .join("")
    .replace(/[“”«»„‘’"]/gu, '"')
    .replace(/\s/gu, " ");
}

const TITLES: ReadonlySet<string> = new Set(phrasesOf("officeTitles"));
/** Titles of several words are one word of a name. */
const LONG_TITLES = phrasesOf("officeTitles").filter((title) => /[^\p{L}-]/u.test(title));
const WORD = new RegExp(`${alternation(LONG_TITLES)}|\\p{L}[\\p{L}\\p{M}]*(?:['’ʻ‘-]\\p{L}[\\p{L}\\p{M}]*)*`, "gu");
export const PARTICLES: ReadonlySet<string> = new Set(phrasesOf("nameParticles", "looseParticles"));
const CONJUNCTIONS: ReadonlySet<string> = new Set(phrasesOf("and", "andWithinNames", "with"));
/** "al-Hashimi" is one capitalised word. */
const ARTICLED = new RegExp(`^${anyOf("attachedArticles")}[-’']\\p{Lu}`, "u");
/** Abbreviations that look like initials. */
const NO_INITIALS: ReadonlySet<string> = new Set(phrasesOf("noInitials"));

function kindOf(word: string): string {
  if (CONJUNCTIONS.has(word)) return "&";
  if (PARTICLES.has(word)) return "p";
  if (TITLES.has(word)) return "T";
  if (!/^\p{Lu}/u.test(word)) return ARTICLED.test(word) ? "C" : "n";
  if (NO_INITIALS.has(word)) return "n";
  if (/^\p{Lu}{1,3}$/u.test(word)) return "K";
  return /^\p{Lu}\p{Ll}$/u.test(word) ? "J" : "C";
}
