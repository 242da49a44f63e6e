// Testimonies → facts, contradictions, sums: pure folds that know no database.

export { type Agreement, agreementOf, type FieldAgreement, type SideBySide, sideBySide } from "./agreement.js";
export { factsAsOf, knownBy } from "./as-of.js";
export { cell, largest } from "./cell.js";
export { check, type Finding, REFERENCE_TABLES, writingOf } from "./check/index.js";
export { type Contradiction, contradictionKeys, contradictionsBetween, factKeys } from "./contradiction.js";
export { family } from "./family.js";
export { FOLDS } from "./folds.js";
export {
  dollarsFor,
  type InDollars,
  inDollars,
  type Money,
  type MoneyLine,
  type MoneySum,
  moneyOf,
  OFFICIAL_RATES,
  type UsedRate,
} from "./money/index.js";
export { notabilityOf } from "./notability.js";
export { originsOf } from "./origins.js";
export { type Phrasing, phrasingsOf } from "./phrasing.js";
export {
  type Cited,
  type FirstSource,
  firstSource,
  type Manner,
  NOTHING_CITED,
  type Provenance,
  type ProvenanceEdge,
  type ProvenanceNode,
  provenanceOf,
} from "./provenance/index.js";
export { reconcile } from "./reconcile.js";
export { type Recycled, recycledOf } from "./recycled.js";
export { expectedGain, type Reviewable, reviewOrder } from "./review.js";
export { closest, type Source, sourcesOfFact } from "./source.js";
export { type Succession, successionsOf, type Tenure } from "./succession.js";
export { THEMES, type Theme, themeOf } from "./theme.js";
export { type Mention, type Trail, trailsOf } from "./trail.js";
export { FOLDS_VERSION } from "./version.js";
export * from "./view/index.js";
