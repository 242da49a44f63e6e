// How the search knows the words of each language: stems, or signs; and where its sentences end. They stand apart, so that who asks a ledger loads no names.
import { letters as enLetters } from "../en/letters.js";
import { searchWords as en } from "../en/search.js";
import { sentences as enSentences } from "../en/sentences.js";
import type { Language } from "../language.js";
import { letters as ruLetters } from "../ru/letters.js";
import { searchWords as ru } from "../ru/search.js";
import { sentences as ruSentences } from "../ru/sentences.js";
import type { SearchWords } from "../search-words.js";
import { letters as trLetters } from "../tr/letters.js";
import { searchWords as tr } from "../tr/search.js";
import { sentences as trSentences } from "../tr/sentences.js";
import { letters as zhLetters } from "../zh/letters.js";
import { searchWords as zh } from "../zh/search.js";
import { sentences as zhSentences } from "../zh/sentences.js";

export type { Script, SearchWords, Term } from "../search-words.js";
export { partyTables } from "./parties.js";

/** How the search knows words. The first of a script has its words wherever they stand in a text of another. */
export const SEARCH_WORDS: readonly SearchWords[] = [en, ru, zh, tr];

/** What sentences are told by, by the code of the language. */
export const SPLITTERS: ReadonlyMap<string, Pick<Language, "letters" | "sentences">> = new Map([
  ["en", { letters: enLetters, sentences: enSentences }],
  ["ru", { letters: ruLetters, sentences: ruSentences }],
  ["tr", { letters: trLetters, sentences: trSentences }],
  ["zh", { letters: zhLetters, sentences: zhSentences }],
]);
