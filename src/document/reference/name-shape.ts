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

const WORD = /(?:Prime|Foreign) Minister|H\.E|\p{L}[\p{L}\p{M}]*(?:['’ʻ‘-]\p{L}[\p{L}\p{M}]*)*/gu;
const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));
export const PARTICLES = words(
  "de|del|della|dei|der|den|di|da|dos|das|do|du|des|la|le|les|van|von|vom|zu|zur|ter|ten|bin|ibn|bint|al|el|af|av|оглы|кызы|уулу|фон|де|ван",
);
const TITLES = words(
  "Dr|Prof|Doç|Yrd|Arş|Gör|Öğr|Üyesi|Amb|Gen|Col|Mr|Mrs|Ms|Sir|Lord|Dame|President|Prime Minister|Foreign Minister|Ambassador|Professor|Minister|H.E|Проф|Д-р|Президент|Посол",
);
const CONJUNCTIONS = words("and|ve|и|et|und|y|e|ile|with");
/** "al-Hashimi" is one capitalised word. */
const ARTICLED = /^(?:al|el|ul|ad|as|ash|at|d|l|аль|эль|ад)[-’']\p{Lu}/u;
/** Abbreviations that look like initials. */
const NO_INITIALS = words("No|Nr|St");

function kindOf(word: string): string {
  if (CONJUNCTIONS.has(word)) return "&";
  if (PARTICLES.has(word)) return "p";
  if (TITLES.has(word)) return "T";
  if (!/^\p{Lu}/u.test(word)) return ARTICLED.test(word) ? "C" : "n";
  if (NO_INITIALS.has(word)) return "n";
  if (/^\p{Lu}{1,3}$/u.test(word)) return "K";
  return /^\p{Lu}\p{Ll}$/u.test(word) ? "J" : "C";
}
