import type { Document, NoteMark } from "../document/index.js";
import type { Span } from "../text/index.js";

/** Units behind a sentence in which its note marks may stand. */
const BEHIND = 8;

/** The note marks that support words: the first of their sentence that stands behind where they begin, or directly behind it, and those that follow without words between. */
export function notesAt({ marks }: Pick<Document, "marks">, sentence: Span, words: Span): string[] {
  const own = marks.filter(({ span }) => span.start >= words.start && span.start < sentence.end + BEHIND);
  const found: NoteMark[] = own.slice(0, 1);
  for (const mark of own.slice(1)) if (mark.span.start - found.at(-1)!.span.end <= 2) found.push(mark);
  return found.map(({ mark }) => mark);
}
