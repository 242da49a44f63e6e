import { languageOf } from "../../language/index.js";
import type { ClaimType } from "../../vocabulary/index.js";
import { SPEECHES, type Speech } from "../../words/index.js";
import type { Cue, Entry, Lexicon } from "./lexicon.js";
import { folded } from "./tokens.js";

/** Which catalogue of terms is of which detail, and of which types. */
const TERMS: readonly (readonly [table: string, field: string, types: readonly ClaimType[]])[] = [
  ["flows", "flow", []],
  ["visits", "kind", ["visit"]],
  ["meetings", "kind", ["meeting"]],
  ["instruments", "instrument", ["agreement"]],
  ["levels", "level", []],
  ["standings", "standing", []],
  ["projects", "kind", []],
  ["fields", "fields", []],
  ["issues", "issue", []],
  ["acts", "act", []],
];

/** The terms of the field in a language, as the catalogues and the tables of documents have them: each says which detail a fact must have. */
export function termEntries({ code, spaced }: Lexicon): Entry[] {
  const speech = (SPEECHES as Readonly<Record<string, Speech>>)[code]!;
  const tables = speech.words as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const language = languageOf(code)!;
  const cue = (field: string, slug: string, types: readonly ClaimType[]): Cue => ({
    details: [[field, slug]],
    ...(types.length === 0 ? {} : { types }),
  });
  const catalogued = TERMS.flatMap(([table, field, types]) =>
    Object.entries(tables[table]!).flatMap(([slug, words]): Entry[] =>
      words === "" || slug === "unspecified" || slug === "other" || slug === "act"
        ? []
        : [{ words: wordsOf(words, code, spaced), cue: cue(field, slug, types) }],
    ),
  );
  const told = [
    ...Object.entries(language.levels).map(([slug, forms]) => ["level", slug, forms] as const),
    ...Object.entries(language.fields).map(([slug, forms]) => ["fields", slug, forms] as const),
  ].flatMap(([field, slug, forms]) =>
    forms.map((form): Entry => ({ words: spaced ? split(folded(form, code)) : [form], cue: cue(field, slug, []) })),
  );
  return [...catalogued, ...told];
}

const split = (words: string) => words.split(/[^\p{L}\p{M}\p{N}*']+/u).filter((word) => word !== "");

/** Where a word of a term is cut in a language that inflects; what is left of it is a stem. */
const STEMS: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => (word.length < 4 ? word : `${word.replace(/(?:y|ies|s)$/u, "")}*`),
  ru: (word) => (word.length < 4 ? word : `${word.slice(0, Math.max(3, word.length - (word.length > 6 ? 3 : 1)))}*`),
  tr: (word) => (word.length < 3 ? word : `${word.replace(/[çk]$/u, "")}*`),
};

/** The words of a term; where the language inflects, their stems. */
function wordsOf(term: string, code: string, spaced: boolean): string[] {
  if (!spaced) return [term];
  const stem = STEMS[code];
  const words = split(folded(term, code));
  return stem === undefined ? words : words.map(stem);
}
