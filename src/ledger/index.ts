// Claim ⇄ database: what was learned is appended, what follows from it is kept up beside it. The only folder that knows SQL.
export type { Entry, IndexedWord } from "./entry.js";
export type { Conflict, Fact, FactAmount, Joining, Origin, Step, Variant } from "./fact.js";
export type { Folds } from "./folds.js";
export type { Judgement, Verdict } from "./judgement.js";
export type { Testimony } from "./testimony.js";
