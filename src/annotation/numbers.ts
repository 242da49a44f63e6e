import type { Language } from "../language/index.js";
import { overlaps, type Span } from "../text/index.js";
import type { Annotation } from "./annotate.js";
import { cellSpan, chosen } from "./chart.js";
import { foldText } from "./folding.js";
import { type Numeral, numericValue } from "./numeral.js";
import { valueTables } from "./values.js";
import { wordsOf } from "./words.js";

/** A number that is neither of a sum nor of a time. */
export interface PlainNumber {
  readonly value: number;
  readonly span: Span;
}

/** The plain numbers in the sentences of a document, in text order, whether in digits or in words; those that tell no value are left out. */
export function findNumbers(
  { document, sentences, times, sums, unread }: Annotation,
  language: Language,
): PlainNumber[] {
  const { text } = document;
  const { letters } = language;
  const folded = foldText(text, letters);
  const tables = valueTables(language);
  const taken = [...times, ...sums, ...unread].map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.flatMap((sentence) => {
    const words = wordsOf(text, folded, sentence, letters);
    const { strip, cells } = tables.read(words);
    const numerals = cells.filter(({ dimension }) => dimension === "numeral");
    while (next < taken.length && taken[next]!.end <= sentence.start) next++;
    const here = taken.slice(next, taken.findLastIndex(({ start }) => start < sentence.end) + 1);
    return chosen(numerals, strip.grains.length).flatMap((cell): PlainNumber[] => {
      const numeral = cell.value as Numeral;
      const span = cellSpan(strip, cell);
      if (numeral.vague || numeral.lost || numeral.letter || here.some((one) => overlaps(one, span))) return [];
      return [{ value: numericValue(numeral), span }];
    });
  });
}
