// Document × English → tokens, trees, names, times, amounts: what the rules for claims stand on. It goes when they go.
export {
  type Amount,
  type Atom,
  type Derived,
  fold,
  type Moment,
  slug,
  type WordToken,
} from "../../../annotation/index.js";
export { annotate, type Engine, type Parser } from "./annotate.js";
export type { Annotated, AnnotatedTables, Quotation } from "./annotated.js";
export { loadEngine, loadLemmasOf } from "./engine.js";
export type { Grammar, VerbForm } from "./grammar.js";
export { findGroups } from "./groups.js";
export type { Language } from "./language.js";
export {
  applyEdit,
  classKey,
  editOf,
  type LemmaClass,
  type LemmaEdit,
  type LemmaTable,
  lemmatise,
  loadLemmas,
  saveLemmas,
  shapeOf,
  title,
  writeEdit,
} from "./lemmatiser.js";
export type { Lexicon } from "./lexicon.js";
export type { Name, NameKind, Naming, OfficeName } from "./name.js";
export type { Homonym, NameTables, NameWords, PlaceFact } from "./name-tables.js";
export {
  type AbbreviationKind,
  type Clitic,
  type Piece,
  type Segment,
  type SegmentationTables,
  segment,
} from "./segmentation.js";
export { linesBefore, type Unit } from "./tables.js";
export type { Sentence, Token } from "./token.js";
