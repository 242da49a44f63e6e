// Testimonies → facts, contradictions, sums: pure folds that know no database.
export { cell, family } from "./family.js";
export { FOLDS } from "./folds.js";
export { originsOf } from "./origins.js";
export { reconcile } from "./reconcile.js";
export { FOLDS_VERSION } from "./version.js";
