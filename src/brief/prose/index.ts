// The templates of articles, by language.
import { english } from "./english.js";
import type { Prose } from "./prose.js";

export type { Prose } from "./prose.js";

/** Languages that articles are written in. */
export const PROSES: Readonly<Record<string, Prose>> = { en: english };
