import type { Folds } from "../ledger/index.js";
import { cell, largest } from "./cell.js";
import { factKeys } from "./contradiction.js";
import { family } from "./family.js";
import { dollarsOf } from "./money/index.js";
import { notabilityOf } from "./notability.js";
import { reconcile } from "./reconcile.js";
import { FOLDS_VERSION } from "./version.js";

/** What a ledger is handed, so that it keeps facts without knowing how they are made. */
export const FOLDS: Folds = {
  version: FOLDS_VERSION,
  family,
  cell,
  largest,
  dollars: dollarsOf,
  keys: factKeys,
  weight: notabilityOf,
  reconcile,
};
