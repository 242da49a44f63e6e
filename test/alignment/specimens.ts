import { type AnnotatedText, type Outline, outlineOf } from "../../src/alignment/index.js";
import { type Slip, TEXTS, type Told } from "../../src/alignment/translations.corpus.js";
import { UNSEEN_TEXTS } from "../../src/alignment/unseen.corpus.js";
import { annotate, findNumbers, publisherOf } from "../../src/annotation/index.js";
import { readRecord } from "../../src/document/index.js";
import { languageOf } from "../../src/language/index.js";

/** A text of either corpus. */
export const told = (name: string): Told => ({ ...TEXTS, ...UNSEEN_TEXTS })[name]!;

/** A text of the corpus as a record that is read. */
export function recordOf({ paragraphs, ...rest }: Told) {
  return { ...rest, text: paragraphs.join("\n\n") };
}

/** A text of the corpus with what is found in it. */
export async function annotated(one: Told): Promise<AnnotatedText> {
  const { document } = await readRecord("told", recordOf(one), {});
  const language = languageOf(one.language)!;
  const annotation = annotate(document!, language);
  return { annotation, numbers: findNumbers(annotation, language) };
}

export async function outlined(one: Told): Promise<Outline> {
  const text = await annotated(one);
  return outlineOf(text, publisherOf(text.annotation.document, languageOf(one.language)!), []);
}

/** The two texts of a slip, one of them with it. Throws where its words do not stand there. */
export function withSlip({ texts, side, paragraph, words }: Slip): [Told, Told] {
  const both = texts.map(told) as [Told, Told];
  const text = both[side];
  if (words !== undefined && !text.paragraphs[paragraph]!.includes(words[0])) throw new Error(`no ${words[0]}`);
  const paragraphs =
    words === undefined
      ? text.paragraphs.filter((_, i) => i !== paragraph)
      : text.paragraphs.map((one, i) => (i === paragraph ? one.replace(words[0], words[1]) : one));
  both[side] = { ...text, paragraphs };
  return both;
}
