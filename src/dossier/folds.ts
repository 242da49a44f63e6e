import type { Folds } from "../ledger/index.js";
import { cell, largest } from "./cell.js";
import { contradictionKeys, contradictionsBetween } from "./contradiction.js";
import { family } from "./family.js";
import { dollarsOf, moneyOf, OFFICIAL_RATES } from "./money/index.js";
import { notabilityOf } from "./notability.js";
import { reconcile } from "./reconcile.js";
import { figuresOf, MOST_TELLINGS, recycledFigure } from "./recycled.js";
import { FOLDS_VERSION } from "./version.js";

/** What a ledger is handed, so that it keeps facts without knowing how they are made. */
export const FOLDS: Folds = {
  version: FOLDS_VERSION,
  family,
  cell,
  largest,
  dollars: dollarsOf,
  keys: contradictionKeys,
  contradictions: contradictionsBetween,
  money: (facts) => moneyOf(facts, OFFICIAL_RATES),
  figures: figuresOf,
  recycled: recycledFigure,
  tellings: MOST_TELLINGS,
  weight: notabilityOf,
  reconcile,
};
