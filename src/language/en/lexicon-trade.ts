import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of trade claims. */
export const trade: Lexicon = {};
