import { FOLDS } from "../text/index.js";

/** Version of the folds: another as soon as their code is, since the same testimonies may give other facts then, and ledgers reckon theirs anew. */
export const FOLDS_VERSION = `folds@${FOLDS}`;
