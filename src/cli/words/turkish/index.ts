// What commands say in Turkish.
import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const patterns: Patterns<Words> = {};
