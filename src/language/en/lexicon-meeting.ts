import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of meeting claims. */
export const meeting: Lexicon = {};
