import { trimmed } from "../text/index.js";
import { fold } from "./fold.js";
import { labelOf } from "./notes.js";
import { personName } from "./person-name.js";
import { AUTHOR_SUBJECT, BIOGRAPHY_CUE, NOTES_HEADING } from "./phrases.js";
import type { Piece } from "./piece.js";

/**
 * What a paragraph says as the biography of an author: the name it begins with (null for "The author is…"), and how many things it
 * tells that such paragraphs tell. Null when it says none.
 */
export interface Biography {
  readonly name: string | null;
  readonly cues: number;
}

export function biographyIn(prose: string): Biography | null {
  if (prose.length < 30 || prose.length > 4000) return null;
  // Most paragraphs begin with nobody's name, which costs less to see than what they tell.
  const name = openingName(prose);
  const folded = fold(prose);
  if (name === null && !AUTHOR_SUBJECT.test(folded)) return null;
  const cues = folded.match(BIOGRAPHY_CUE)?.length ?? 0;
  return cues === 0 ? null : { name, cues };
}

/** Units of text that the biographies of a few authors have together. */
const LONGEST = 2500;

/**
 * The pieces under a heading such as "About the author" that are biographies whatever they tell: the first of them names somebody or goes on as "She …",
 * and no more follows to the next heading, note or line of the page than biographies have. Their number; 0 for other words.
 */
export function biographiesUnder(pieces: readonly Piece[], heading: number): number {
  let [count, length] = [0, 0];
  for (const { words, furniture, kind, note } of pieces.slice(heading + 1)) {
    if (furniture || note || (kind !== null && kind !== "paragraph" && kind !== "list-item")) break;
    if (labelOf(words)?.style === "bracket" || NOTES_HEADING.has(fold(words.slice(0, 60)).replace(/[:\uFF1A]$/u, "")))
      break;
    length += words.length;
    if (length > LONGEST) return 0;
    count++;
  }
  const opening = pieces[heading + 1]?.words.replace(/^[-–—*•]\s+/u, "") ?? "";
  const named = openingName(opening) !== null || AUTHOR_SUBJECT.test(fold(opening));
  return named ? count : 0;
}

/** The longest name of a person at the beginning of a paragraph, of two to four words. */
function openingName(prose: string): string | null {
  const words = prose.slice(0, 120).split(/\s+/u);
  let best: string | null = null;
  for (let count = 2; count <= 6 && count <= words.length; count++) {
    const part = words.slice(0, count).join(" ");
    best = personName(trimmed(part, null, /[,;:(–—]/u)) ?? best;
    if (/[,;:(–—]$/u.test(part) && best !== null) break;
  }
  return best;
}
