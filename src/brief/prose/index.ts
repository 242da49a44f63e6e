// The templates of articles, by language.
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import type { Prose } from "./prose.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

export { isAdjective } from "./peoples.js";
export type { Prose } from "./prose.js";
export { isJointPaper, TELLINGS, type Telling } from "./tellings.js";

/** Languages that articles are written in. */
export const PROSES: Readonly<Record<string, Prose>> = { en: english, tr: turkish, ru: russian, zh: chinese };
