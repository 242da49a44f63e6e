// Facts → sums of money that count nothing twice.
export type { Firmness, Left, Money, MoneyLine, MoneySum } from "../../ledger/index.js";
export type { Rates } from "./line.js";
export { moneyOf } from "./money.js";
export { dollarsOf, OFFICIAL_RATES } from "./rates.js";
export { dollarsFor, type InDollars, inDollars, type UsedRate, usedRate } from "./used-rate.js";
