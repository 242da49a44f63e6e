import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of cooperation claims. */
export const cooperation: Lexicon = {};
