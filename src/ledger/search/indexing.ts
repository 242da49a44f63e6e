import { INDEXES } from "../../text/index.js";

/** What texts are indexed under, as ledgers note it: another one as soon as a text may give other terms or sentences. They are then indexed anew, once (index-anew.ts). */
export const INDEXING = `index@${INDEXES}`;
