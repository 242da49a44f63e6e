import { type LemmaTable, lemmatise } from "./lemmatiser.js";

/** One way to read a word that stands alone, without a sentence that would tell its class. */
export interface Inflection {
  readonly upos: string;
  readonly xpos: string;
  /** The lemmas that this reading may give; any, where it is missing. */
  readonly only?: ReadonlySet<string>;
  /** Forms that are never read this way, lower case. */
  readonly never?: ReadonlySet<string>;
  /** A part of a form that is never read this way. */
  readonly unless?: RegExp;
}

/**
 * The lemmas that a word may have, the form itself first: "lent" → lent, lend; "leaves" → leaves, leave. For words without a sentence, as in a
 * query: no network is needed. Lower case.
 */
export function readings(form: string, inflections: readonly Inflection[], lemmas: LemmaTable): readonly string[] {
  const lower = form.toLowerCase();
  const found = new Set([lower]);
  for (const { upos, xpos, only, never, unless } of inflections) {
    if (never?.has(lower) || unless?.test(lower)) continue;
    const lemma = lemmatise(lower, upos, xpos, lemmas).toLowerCase();
    if (only === undefined || only.has(lemma)) found.add(lemma);
  }
  return [...found];
}
