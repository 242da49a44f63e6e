import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of action claims. */
export const action: Lexicon = {};
