// Document × Language → Annotated: sentences, tokens, tree, names, times, amounts.
export type { Amount, Quantity } from "./amount.js";
export { annotate, type Engine, type Parser } from "./annotate.js";
export type { Annotated, AnnotatedTables, Quotation } from "./annotated.js";
export type { Derived } from "./derived.js";
export { loadEngine, loadLemmasOf } from "./engine.js";
export { fold, slug } from "./fold.js";
export type { Grammar, VerbForm } from "./grammar.js";
export { findGroups } from "./groups.js";
export { type Inflection, readings } from "./inflection.js";
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
export type { Moment } from "./moment.js";
export {
  type CurrencyMention,
  findAmounts,
  findQuantities,
  type Measure,
  type MoneyContext,
  type Sum,
} from "./money.js";
export type { Name, NameKind, Naming, OfficeName } from "./name.js";
export type { Homonym, NameTables, NameWords, PlaceFact } from "./name-tables.js";
export type { Numeral } from "./numeral.js";
export type { Atom, AtomItem, DimensionItem, Item, Rule, View, WordsItem, WordToken } from "./rule.js";
export {
  type AbbreviationKind,
  type Clitic,
  type Piece,
  type Segment,
  type SegmentationTables,
  segment,
} from "./segmentation.js";
export { linesBefore, type Unit } from "./tables.js";
export type { TimeExpression, TimePart, TimeUnit } from "./time-expression.js";
export { findTimes, type TimeContext } from "./times.js";
export type { Sentence, Token } from "./token.js";
