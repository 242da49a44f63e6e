// What the engine needs of each language beside the words of its lexicon.
import type { Grammar } from "../grammar.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

/** Grammars by the code of the language. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = { en: english, ru: russian, tr: turkish, zh: chinese };
