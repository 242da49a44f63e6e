import { extentOf } from "../../text/index.js";
import { writtenSum } from "./amounts.js";
import { currencyOf, refusal } from "./filters.js";
import { beginnings, sumDigits } from "./number-token.js";
import type { Clause, Term } from "./query.js";
import type { Item } from "./scan-query.js";

export const DATE_FILTERS: readonly string[] = ["from", "to", "on"];
export const SUM_FILTERS: readonly string[] = ["over", "under"];

/** The days between which a query asks, both included; null: no bound. Throws QueryError. */
export function dates(items: readonly Item[]): { from: number | null; to: number | null } {
  let [from, to]: [number | null, number | null] = [null, null];
  for (const item of items) {
    const when = extentOf(item.text);
    if (when?.lo == null || when.hi == null || item.negated)
      throw refusal(item, `give a valid year, month or day, such as ${item.name}:2016 or ${item.name}:2016-06`);
    if (item.name !== "to") from = Math.max(from ?? when.lo, when.lo);
    if (item.name !== "from") to = Math.min(to ?? when.hi, when.hi);
    if (from !== null && to !== null && from > to) throw refusal(item, "the date range ends before it starts");
  }
  return { from, to };
}

/**
 * What a query asks of sums: at least `over:`, less than `under:`, in the currencies that it names as the text has them, else in US dollars of the
 * year. Null where it asks nothing. Throws QueryError.
 */
export function sums(items: readonly Item[], currencies: readonly Item[]): Clause | null {
  let [least, below] = [0, Number.POSITIVE_INFINITY];
  for (const item of items) {
    const value = writtenSum(item.text);
    if (value === "long") throw refusal(item, "amounts are compared to three digits; write fewer, such as 1.25bn");
    if (value === null || item.negated)
      throw refusal(item, `give an amount such as ${item.name}:1bn or ${item.name}:500m`);
    if (item.name === "over") least = Math.max(least, value);
    else below = Math.min(below, value);
    if (least >= below) throw refusal(item, "the range of amounts is empty");
  }
  if (items.length === 0) return null;
  const codes = currencies.flatMap((item) => item.text.split(",").map((code) => currencyOf(item, code)));
  const prefixes = codes.length === 0 ? ["usd_"] : codes.map((code) => `sum_${code.toLowerCase()}_`);
  const digits = beginnings(sumDigits(least), Number.isFinite(below) ? sumDigits(below) : null);
  const heads = prefixes.flatMap((prefix) => digits.map((head) => prefix + head));
  const term: Term = { kind: "beginnings", heads };
  return { negated: false, terms: [term] };
}
