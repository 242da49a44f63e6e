import { type Annotation, Forms, foldText, wordsOf } from "../../annotation/index.js";
import { type Language, languageOf } from "../../language/index.js";
import type { Span } from "../../text/index.js";
import type { Words } from "./kind.js";

/** Details that a language has words for: see Language. */
type Worded = "accords" | "acts" | "levels" | "fields" | "steps" | "easings" | "visits" | "projects";

const made = new WeakMap<Language[Worded], Forms<string>>();

function formsOf(language: Language, detail: Worded): Forms<string> {
  const table = language[detail];
  const known = made.get(table);
  if (known !== undefined) return known;
  const forms = new Forms<string>(language.letters);
  for (const [slug, phrases] of Object.entries(table)) for (const phrase of phrases) forms.add(phrase, slug);
  made.set(table, forms);
  return forms;
}

/** What words tell of a detail, by its slugs in the order of the text, each once; of one phrase inside another the longer alone. */
export function slugsIn(
  { document: { text }, language: code }: Pick<Annotation, "document" | "language">,
  span: Span,
  detail: Worded,
): string[] {
  const language = languageOf(code);
  if (language === undefined) return [];
  const told = text.slice(span.start, span.end);
  const words = wordsOf(told, foldText(told, language.letters), { start: 0, end: told.length }, language.letters);
  const forms = formsOf(language, detail);
  const found = new Set<string>();
  for (let i = 0; i < words.length; ) {
    const matches = forms.at(words, i);
    // A word may tell two: "торгово-экономический".
    for (const { form, to } of matches) if (to === matches[0]!.to) found.add(form.value);
    i = matches[0]?.next ?? i + 1;
  }
  return [...found];
}

/** What the words of a claim tell of a detail, or else its sentence; without what only looks like it. */
export function slugsNear(
  { annotation, words, sentence }: Pick<Words, "annotation" | "words" | "sentence">,
  detail: Worded,
) {
  const told = (span: Span) => slugsIn(annotation, span, detail).filter((slug) => slug !== "");
  const near = told(words);
  return near.length > 0 ? near : told(sentence);
}

/** Whether a language has words for a slug, so that a text that tells it has them. */
export function isWorded({ language: code }: Annotation, slug: string, detail: Worded): boolean {
  return languageOf(code)?.[detail][slug] !== undefined;
}
