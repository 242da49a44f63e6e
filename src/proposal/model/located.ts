import { normalise, originalSpan, type Span, wordPattern } from "../../text/index.js";

/** Where quoted words stand, and in which sentence; or why they can't be told. */
export type Located =
  | { readonly words: Span; readonly sentence: Span; readonly cause: null }
  | { readonly cause: string };

/** Characters of a quotation, at most. */
const LONGEST = 1000;

/** Finds quoted words in the sentences of a passage, letter by letter in the normal form of the text, whatever white space parts the words. */
export function located(quoted: string, sentences: readonly Span[], text: string): Located {
  const words = normalise(quoted).text.trim();
  if (words === "" || words.length > LONGEST) return { cause: "no words quoted" };
  const pattern = wordPattern(words);
  const places = sentences.flatMap((sentence) => {
    const normal = normalise(text.slice(sentence.start, sentence.end));
    return [...normal.text.matchAll(pattern)].map(({ index, 0: found }) => {
      const { start, end } = originalSpan(normal, { start: index, end: index + found.length });
      return { words: { start: sentence.start + start, end: sentence.start + end }, sentence };
    });
  });
  if (places.length === 0) return { cause: "words that no sentence holds" };
  if (places.length > 1) return { cause: "words that stand in several places" };
  return { ...places[0]!, cause: null };
}
