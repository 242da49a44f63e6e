// Claim ⇄ database: what was learned is appended, what follows from it is kept up beside it. The only folder that knows SQL.
export type { Added } from "./append.js";
export type { Entry, IndexedWord } from "./entry.js";
export type { Conflict, Fact, FactAmount, Joining, Origin, Step, Variant } from "./fact.js";
export { LedgerError } from "./failure.js";
export type { Folds } from "./folds.js";
export { inOrder, judgementOf, wordsOn } from "./judge.js";
export type { Judgement, Verdict } from "./judgement.js";
export { Ledger, type LedgerOptions, openLedger } from "./ledger.js";
export type { Contents, DocumentSummary, FactQuery, KeptClaim, KeptDocument, TestimonyQuery } from "./queries/index.js";
export type { Run } from "./run.js";
export {
  FACETED,
  type Facets,
  type FacetValue,
  type Hit,
  indexedWords,
  type PageWanted,
  parseQuery,
  type Query,
  QueryError,
  type Results,
  type SearchLanguage,
  type Snippet,
  searchLanguage,
} from "./search/index.js";
export { signatureOf } from "./signature.js";
export type { Testimony } from "./testimony.js";
export type { Chunks, ExportSummary } from "./transfer/index.js";
