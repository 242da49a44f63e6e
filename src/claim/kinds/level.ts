import { type Annotation, Forms, foldText, wordsOf } from "../../annotation/index.js";
import { type Language, languageOf } from "../../language/index.js";
import type { Span } from "../../text/index.js";

const made = new WeakMap<Language, Forms<string>>();

function formsOf(language: Language): Forms<string> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const forms = new Forms<string>(language.letters);
  for (const [level, phrases] of Object.entries(language.levels))
    for (const phrase of phrases) forms.add(phrase, level);
  made.set(language, forms);
  return forms;
}

/** The named levels of relations that words tell, by their slugs in order, each once; of one phrase inside another the longer alone. */
export function levelsIn({ document: { text }, language: code }: Annotation, span: Span): string[] {
  const language = languageOf(code);
  if (language === undefined) return [];
  const told = text.slice(span.start, span.end);
  const words = wordsOf(told, foldText(told, language.letters), { start: 0, end: told.length }, language.letters);
  const forms = formsOf(language);
  const found = new Set<string>();
  for (let i = 0; i < words.length; ) {
    const [longest] = forms.at(words, i);
    if (longest !== undefined) found.add(longest.form.value);
    i = longest?.next ?? i + 1;
  }
  return [...found];
}

/** Whether a language has words for a level, so that a text that tells it has them. */
export function isNamedLevel({ language: code }: Annotation, level: string): boolean {
  return languageOf(code)?.levels[level] !== undefined;
}
