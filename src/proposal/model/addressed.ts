import { type Annotation, Forms, foldText, wordsOf } from "../../annotation/index.js";
import { type Language, languageOf } from "../../language/index.js";
import { normalise, overlaps, type Span } from "../../text/index.js";

/** Signs of answers and of markup that a program may take for the end of its text: `"}]`, `{"`, `<!--`, `</passage>`, `###`, `<|`. */
const SIGNS =
  /[{[]\s{0,9}"\w{1,64}"\s{0,9}:|"\s{0,9}[}\]]\s{0,9}[}\],]|<!--|<\/?[a-z_]{1,64}>|(?:^|\s)#{3}|```|<\||\w\((?:\w{1,64}, ?)?"/iu;

const made = new WeakMap<readonly string[], Forms<true>>();

function formsOf({ addressed, letters }: Language): Forms<true> {
  const known = made.get(addressed) ?? new Forms<true>(letters);
  if (!made.has(addressed)) for (const phrase of addressed) known.add(phrase, true, true);
  made.set(addressed, known);
  return known;
}

/**
 * The sentences of a document that stand in no paragraph which speaks to a program that reads: in its own language, in English, or by signs of an answer. A person has no
 * use for such paragraphs, and a model none that is good.
 */
export function unaddressed({ document: { text, blocks }, sentences, language: code }: Annotation): readonly Span[] {
  const languages = [...new Set([code, "en"])].flatMap((one) => languageOf(one) ?? []);
  const speaks = (span: Span): boolean => {
    const { text: said } = normalise(text.slice(span.start, span.end));
    if (SIGNS.test(said)) return true;
    return languages.some((language) => {
      const { letters } = language;
      const words = wordsOf(said, foldText(said, letters), { start: 0, end: said.length }, letters);
      const forms = formsOf(language);
      return words.some((_, i) => forms.at(words, i).length > 0);
    });
  };
  const paragraphs = blocks.map(({ span }) => span);
  const tainted = paragraphs.filter((span) => sentences.some((one) => overlaps(one, span)) && speaks(span));
  return sentences.filter((one) => !tainted.some((span) => overlaps(one, span)));
}
