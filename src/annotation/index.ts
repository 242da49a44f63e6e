// Document × Language → Annotated: names, times and sums by the tables of a language; an engine that knows none.
export type { Amount, Quantity } from "./amount.js";
export { phraseAtoms, view } from "./atoms.js";
export type { Derived } from "./derived.js";
export { fold, foldRomanised, slug } from "./fold.js";
export type { Moment } from "./moment.js";
export {
  type CurrencyMention,
  findAmounts,
  findQuantities,
  type Measure,
  type MoneyContext,
  type Sum,
} from "./money.js";
export type { Numeral } from "./numeral.js";
export type { Atom, AtomItem, DimensionItem, Item, Rule, View, WordsItem, WordToken } from "./rule.js";
export { choose, derive, derivedFrom, type Node, nodeSpan } from "./rules.js";
export type { TimeExpression, TimePart, TimeUnit } from "./time-expression.js";
export { findTimes, type TimeContext } from "./times.js";
