import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of agreement claims. */
export const agreement: Lexicon = {};
