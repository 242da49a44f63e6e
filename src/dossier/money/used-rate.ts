import type { Fact, FactAmount } from "../../ledger/index.js";
import { sourceByKey, usdOf } from "../../vocabulary/reference/index.js";
import { singleYear } from "./single-year.js";

/** The rate by which a sum was converted into US dollars, and who says so. */
export interface UsedRate {
  /** ISO 4217. */
  readonly currency: string;
  /** Units of the currency for one US dollar: the average of the year. */
  readonly perDollar: number;
  readonly year: number;
  /** Of the publication that the rate is from; an address of "" for none. */
  readonly source: { readonly title: string; readonly publisher: string; readonly address: string };
  /**
   * Where texts of that year reckoned in an older unit: the rate is for the present one, `units` of the older make one of it, and it replaced them in
   * `year`. A sum in the older unit is worth so many times less.
   */
  readonly redenominated: { readonly year: number; readonly units: number } | null;
}

/** The rate of a currency in a year; null for US dollars, which need none, and where the table has none (docs/reference-tables.md). */
export function usedRate(currency: string, year: number): UsedRate | null {
  if (currency === "USD") return null;
  const found = usdOf(1, currency, year);
  if (found.value === null) return null;
  const { title, publisher, address } = sourceByKey(found.source) ?? {
    title: found.source,
    publisher: "",
    address: "",
  };
  return {
    currency,
    perDollar: found.rate,
    year,
    source: { title, publisher, address },
    redenominated: found.redenominated ?? null,
  };
}

/** A sum of a fact in another currency than US dollars, and what it is in these. */
export interface InDollars {
  readonly amount: FactAmount;
  /** US dollars of the year, not rounded; null where there is no rate. */
  readonly usd: number | null;
  /** The upper end of a range; null for a sum that is none. */
  readonly upperUsd: number | null;
  readonly rate: UsedRate | null;
  /** The year whose rate is asked for: when it happened, or for a fact without a time the year of the first text that tells it. Null where it is not one year. */
  readonly year: number | null;
  readonly basis: "when" | "reported";
}

/** What the sums of a fact are in US dollars, each sum once, in the order of the fact; those that are told in US dollars are left out. */
export function inDollars({ amount, when, first }: Pick<Fact, "amount" | "when" | "first">): InDollars[] {
  const basis = when.length > 0 ? "when" : "reported";
  const year = singleYear(basis === "when" ? when[0]!.value : first.published);
  return amount
    .filter(({ value }) => value.currency !== "USD")
    .map(({ value }) => {
      const rate = year === null ? null : usedRate(value.currency, year);
      const dollars = (sum: number | undefined) => (rate === null || sum === undefined ? null : sum / rate.perDollar);
      return { amount: value, usd: dollars(value.value), upperUsd: dollars(value.upper), rate, year, basis };
    });
}

/** What a sum of a fact is in US dollars, among those of all its sums; undefined for one that is told in US dollars. */
export function dollarsFor(all: readonly InDollars[], sum: FactAmount): InDollars | undefined {
  const key = ({ value, upper, currency, qualifier }: FactAmount) =>
    [value, upper ?? "", currency, qualifier].join(" ");
  return all.find(({ amount }) => key(amount) === key(sum));
}
