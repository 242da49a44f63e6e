// Document × Language → Annotated: names, times and sums by the tables of a language; an engine that knows none.
export type { Amount, Quantity } from "./amount.js";
export { type Annotation, annotate } from "./annotate.js";
export { phraseAtoms, view } from "./atoms.js";
export type { Derived } from "./derived.js";
export { fold, foldRomanised, slug } from "./fold.js";
export { foldText } from "./folding.js";
export { type Form, Forms, type Match } from "./forms.js";
export { type Grounds, groundsOf } from "./grounds.js";
export type { Moment } from "./moment.js";
export {
  type CurrencyMention,
  findQuantities,
  type Measure,
  type MoneyContext,
  type Sum,
} from "./money.js";
export type { Name, NameKind } from "./name.js";
export { findNames } from "./names.js";
export { findNumbers, type PlainNumber } from "./numbers.js";
export type { Numeral } from "./numeral.js";
export { publisherOf } from "./publisher.js";
export { romanised } from "./romanise.js";
export type { Atom, AtomItem, DimensionItem, Item, Rule, View, WordsItem, WordToken } from "./rule.js";
export { choose, derive, derivedFrom, type Node, nodeSpan } from "./rules.js";
export type { NamesContext } from "./scene.js";
export { sentencesOf } from "./sentences.js";
export { type Citing, sourceDate } from "./source-date.js";
export { findSums, type SumsFound, type UnreadSum } from "./sums.js";
export type { TimeExpression, TimePart, TimeUnit } from "./time-expression.js";
export { findTimes, type TimeContext } from "./times.js";
export { type ValueLanguage, type ValuesRead, type ValueTables, valueTables } from "./values.js";
export { wordsOf } from "./words.js";
