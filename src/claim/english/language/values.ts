import type { ValueLanguage } from "../../../annotation/index.js";
import { english } from "../../../language/en/index.js";

/** English numbers, times and sums: the tables of the language. */
export const values: ValueLanguage = english;
