import { type Annotation, type Derived, Forms, foldText, wordsOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import type { Claim } from "./claim.js";
import { identity } from "./identity.js";

/** Details in the words of the text. */
const FREE = ["goods", "subject", "purpose", "name", "issue"] as const;

type Mark = "hollow" | "tail";
const made = new WeakMap<Language, Forms<Mark>>();

function formsOf(language: Language): Forms<Mark> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const forms = new Forms<Mark>(language.letters);
  for (const form of language.hollow) forms.add(form, "hollow");
  for (const form of language.relays.before) forms.add(form, "tail");
  made.set(language, forms);
  return forms;
}

/**
 * Claims with free words that name something, for readers that take them from a tree: without who is said to tell it (", according to a statement"), without small words in
 * front ("more defense"), and none where nothing is left ("goods", "start"), or only a time, a place or another name ("May 21", "Stockholm", an "Easter" truce), nor the end of
 * a longer word ("power" of "three-power").
 */
export function worded(claims: readonly Derived<Claim>[], annotation: Annotation): Derived<Claim>[] {
  const language = languageOf(annotation.language);
  if (language === undefined) return [...claims];
  const { text } = annotation.document;
  const other = new Set(
    [
      ...annotation.times.map(({ span }) => span),
      ...annotation.names.filter(({ kind }) => kind === "state" || kind === "place").map(({ span }) => span),
    ].map(({ start, end }) => text.slice(start, end).toLowerCase()),
  );
  const tidy = (value: unknown): string[] => {
    if (typeof value !== "string") return [];
    const told = solid(value, language);
    return told === null || other.has(told.toLowerCase()) || isName(told, text) ? [] : [told];
  };
  return claims.map((claim) => {
    const { id: _, ...said } = claim.value;
    const details: Record<string, unknown> = { ...said.details };
    let changed = false;
    for (const key of FREE) {
      const value = details[key];
      // Slugs are made of words that a table knows.
      if (value === undefined || (key === "issue" && !/\s/u.test(String(value)))) continue;
      const whole = (told: string) => !isTail(told, claim.value.evidence.exact);
      const told = Array.isArray(value) ? value.flatMap(tidy).filter(whole) : tidy(value).find(whole);
      if (JSON.stringify(told) === JSON.stringify(value)) continue;
      changed = true;
      if (told === undefined || told.length === 0) delete details[key];
      else details[key] = told;
    }
    if (!changed) return claim;
    const value = { ...said, details };
    return { ...claim, value: { id: identity(annotation.document.hash, value), ...value } };
  });
}

/** Whether words are one that the text nowhere has with a small letter: a name, where "Extradition" of a title is "extradition" somewhere. */
function isName(words: string, text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(words) && !text.includes(words.toLowerCase());
}

/** Whether words stand in a quotation behind a hyphen alone: "year nonaggression" of "25-year nonaggression treaties". */
function isTail(words: string, quoted: string): boolean {
  let at = quoted.indexOf(words);
  if (at < 0) return false;
  for (; at >= 0; at = quoted.indexOf(words, at + 1)) if (quoted[at - 1] !== "-") return false;
  return true;
}

/** What is left of free words; null where that names nothing. */
function solid(value: string, language: Language): string | null {
  const words = wordsOf(value, foldText(value, language.letters), { start: 0, end: value.length }, language.letters);
  const forms = formsOf(language);
  const at = (i: number, mark: Mark) => forms.at(words, i).find(({ form }) => form.value === mark);
  const tail = words.findIndex((word, i) => i > 0 && word.text === "," && i + 1 < words.length && at(i + 1, "tail"));
  const end = tail < 0 ? words.length : tail;
  let from = 0;
  while (from < end) {
    const hollow = at(from, "hollow");
    if (hollow === undefined) break;
    from = hollow.to;
  }
  if (from >= end) return null;
  return value.slice(words[from]!.start, words[end - 1]!.end);
}
