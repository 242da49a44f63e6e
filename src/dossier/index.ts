// Testimonies → facts, contradictions, sums: pure folds that know no database.
export { FOLDS_VERSION } from "./version.js";
