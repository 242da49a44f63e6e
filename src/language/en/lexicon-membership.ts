import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of membership claims. */
export const membership: Lexicon = {};
