import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of statement claims. */
export const statement: Lexicon = {};
