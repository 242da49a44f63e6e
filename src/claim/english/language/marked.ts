// Reading of the corpora: sentences with the expected stretches in brackets, and a plain tokenizer, so that the rules are
// tested without the trained one.

import type { Span } from "../../../text/index.js";
import type { WordToken } from "../annotation/index.js";

/** The sentence without its brackets, and what stood between them. A bracket that belongs to the sentence is doubled. */
export function marked(line: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const piece of line.split(/(\[\[|\]\]|\[|\])/u)) {
    if (piece === "[") start = text.length;
    else if (piece === "]") spans.push({ start, end: text.length });
    else text += piece === "[[" ? "[" : piece === "]]" ? "]" : piece;
  }
  return { text, spans };
}

const COARSE = /\d+(?:[.,:]\d+)*\p{L}*|\p{L}[\p{L}\p{M}]*(?:\d+(?![.,]?\d))?(?:-[\p{L}\d]+)*|\p{Sc}|[^\s]/gu;
const FINE = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}]*|\p{Sc}|[^\s]/gu;

/** Words of a sentence: hyphens and letters glued to digits kept in the word, or (fine) all apart. */
export function words(text: string, fine: boolean): WordToken[] {
  return [...text.matchAll(fine ? FINE : COARSE)].map((found) => ({
    form: found[0],
    span: { start: found.index, end: found.index + found[0].length },
  }));
}
