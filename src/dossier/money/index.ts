// Facts → sums of money that count nothing twice.
export type { Firmness, Left, MoneyLine, Rates } from "./line.js";
export { type Money, type MoneySum, moneyOf } from "./money.js";
export { dollarsOf, OFFICIAL_RATES } from "./rates.js";
