import { chinese } from "./chinese.js";
import { english } from "./english.js";
import type { Lexicon } from "./lexicon.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

/** Lexicons by the code of the language. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english, ru: russian, tr: turkish, zh: chinese };
