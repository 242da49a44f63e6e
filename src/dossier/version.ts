/** Version of the folds: raised whenever the same testimonies give other facts, so that ledgers reckon theirs anew. */
export const FOLDS_VERSION = "folds@14";
