import {
  type Language,
  type LemmaTable,
  type NameTables,
  readings,
  segment,
} from "../../claim/english/annotation/index.js";
import { wordKeys } from "./word-key.js";

/** A language as the search knows it: how its words are cut and what they may be forms of. Needs no network. */
export interface SearchLanguage {
  readonly code: string;
  /** The words of a text outside any sentence, as written. */
  words(text: string): readonly string[];
  /** For each part of a word the keys it may be indexed under, its own first: "loans" → [[loans, loan]]. */
  keys(form: string): readonly (readonly string[])[];
  /** Names and acronyms of states and organisations. */
  readonly names: () => Pick<NameTables, "states" | "organisations">;
}

/** Forms remembered; emptied beyond that many, so that memory stays bounded. */
const REMEMBERED = 50_000;

/** The language for the search, from its tables and its lemmas. */
export function searchLanguage(language: Language, lemmas: LemmaTable): SearchLanguage {
  const known = new Map<string, readonly (readonly string[])[]>();
  const keysOf = (form: string): readonly (readonly string[])[] => {
    const parts = wordKeys(form);
    if (parts.length !== 1) return parts.map((part) => [part]);
    const keys = readings(form, language.inflections, lemmas).flatMap((lemma) => wordKeys(lemma).slice(0, 1));
    return [[...new Set([...parts, ...keys])]];
  };
  return {
    code: language.code,
    words: (text) =>
      segment(text, { start: 0, end: text.length }, language.segmentation).flatMap(({ tokens }) =>
        tokens.map(({ form }) => form),
      ),
    keys(form) {
      const before = known.get(form);
      if (before) return before;
      const found = keysOf(form);
      if (known.size >= REMEMBERED) known.clear();
      known.set(form, found);
      return found;
    },
    names: () => language.names(),
  };
}
