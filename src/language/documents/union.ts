// The words of documents in all languages at once: document/ asks here for a concept, and never for a language.
import { document as az } from "../az/document.js";
import { document as cs } from "../cs/document.js";
import { document as da } from "../da/document.js";
import { document as de } from "../de/document.js";
import type { DocumentWords, Phrases, Words } from "../document-words.js";
import { document as en } from "../en/document.js";
import { document as es } from "../es/document.js";
import { document as fr } from "../fr/document.js";
import { document as it } from "../it/document.js";
import { document as ko } from "../ko/document.js";
import { document as nl } from "../nl/document.js";
import { document as pl } from "../pl/document.js";
import { document as pt } from "../pt/document.js";
import { document as ro } from "../ro/document.js";
import { document as ru } from "../ru/document.js";
import { document as sr } from "../sr/document.js";
import { document as sv } from "../sv/document.js";
import { document as tr } from "../tr/document.js";
import { document as vi } from "../vi/document.js";
import { document as zh } from "../zh/document.js";

/** The languages whose documents are known; those with a part of the fields are known as far as documents of other languages hold them. */
export const DOCUMENT_LANGUAGES: readonly Partial<DocumentWords>[] = [
  ...[en, ru, tr, zh],
  ...[az, cs, da, de, es, fr, it, ko, nl, pl, pt, ro, sr, sv, vi],
];

type FieldsOf<T> = { [K in keyof DocumentWords]: DocumentWords[K] extends T ? K : never }[keyof DocumentWords];
/** The fields that are lists of phrases, and those that may hold expressions as well. */
export type PhraseField = FieldsOf<Phrases>;
export type WordField = FieldsOf<Words>;

const values = new Map<keyof DocumentWords, readonly unknown[]>();

/** What a field holds in each language that has it. */
export function valuesOf<K extends keyof DocumentWords>(field: K): readonly DocumentWords[K][] {
  const known = values.get(field) ?? DOCUMENT_LANGUAGES.map((language) => language[field]).filter(Boolean);
  values.set(field, known);
  return known as readonly DocumentWords[K][];
}

/** The phrases of fields in all languages, each once. */
export function phrasesOf(...fields: readonly PhraseField[]): Phrases {
  return [...new Set(fields.flatMap((field) => valuesOf(field)).flat())];
}

/** The phrases and expressions of fields in all languages. */
export function wordsOf(...fields: readonly WordField[]): Words {
  return [...new Set(fields.flatMap((field) => valuesOf(field)).flat())];
}

/** The source of an expression that any of the words of fields fulfils. */
export function anyOf(...fields: readonly WordField[]): string {
  return alternation(wordsOf(...fields));
}

/** The same with each word that begins with a small letter in a capital too, where case counts. */
export function inEitherCase(...fields: readonly WordField[]): string {
  return alternation(eitherCase(wordsOf(...fields)));
}

/** The source of an expression that any of these words fulfils, the longest first; nothing does where there are none. */
export function alternation(words: Words): string {
  if (words.length === 0) return "(?!)";
  const sources = words.map((word) => (typeof word === "string" ? sourceOf(word) : word.source));
  return `(?:${[...new Set(sources)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})`;
}

/** These words, and those of them that begin with a small letter with a capital. */
export function eitherCase(words: Words): Words {
  return words.flatMap((word) => {
    if (typeof word !== "string" || !/^\p{Ll}/u.test(word)) return [word];
    const rest = word.slice(1);
    // Turkish writes i with a dot as a capital too.
    const capitals = word.startsWith("i") ? ["I", "\u0130"] : [word[0]!.toUpperCase()];
    return [word, ...capitals.map((capital) => capital + rest)];
  });
}

/** The same for words that stand by themselves, not inside others. */
export function wholeWord(...fields: readonly WordField[]): string {
  return bounded(wordsOf(...fields));
}

/** The source of an expression that any of these words fulfils where it is not inside another. Scripts that part no words have no such bounds. */
export function bounded(words: Words): string {
  const parted = words.filter((word) => typeof word !== "string" || !UNPARTED.test(word));
  const unparted = words.filter((word) => typeof word === "string" && UNPARTED.test(word));
  const whole = `(?<![\\p{L}\\p{M}])${alternation(parted)}(?![\\p{L}\\p{M}])`;
  return unparted.length === 0 ? whole : `(?:${whole}|${alternation(unparted)})`;
}

const UNPARTED = /\p{Script=Han}/u;

const SIGN = /[\\^$.*+?()[\]{}|/ ]/;

/** A phrase as an expression: "*" is any letters, a space any white space. */
function sourceOf(phrase: string): string {
  if (!SIGN.test(phrase)) return phrase;
  return phrase
    .replace(/[\\^$.+?()[\]{}|/]/g, "\\$&")
    .replaceAll("*", "\\p{L}*")
    .replaceAll(" ", "\\s");
}
