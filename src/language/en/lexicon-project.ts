import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of project claims. */
export const project: Lexicon = {};
