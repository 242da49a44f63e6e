// Languages as values: tables and nothing else.
import { english } from "./en/index.js";
import type { Language } from "./language.js";
import { russian } from "./ru/index.js";
import { turkish } from "./tr/index.js";
import { chinese } from "./zh/index.js";

export {
  type InflectionsLine,
  marked,
  type NamesLine,
  PUBLISHED,
  type SentencesLine,
  type SumsLine,
  type TimesLine,
} from "./corpus.js";
export type {
  Language,
  Letters,
  NameTable,
  NameWords,
  NumeralTable,
  SentenceTable,
  SumTable,
  TimeTable,
} from "./language.js";

/** The languages whose tables are here: to add one is a folder and its line. */
export const LANGUAGES: readonly Language[] = [english, russian, turkish, chinese];

/** The language of a BCP 47 code ("en", "zh-Hant"); undefined for one without tables. */
export function languageOf(code: string): Language | undefined {
  const base = code.split("-")[0]!.toLowerCase();
  return LANGUAGES.find((language) => language.code === base);
}
