import type { Firmness, MoneyLine, SumFact } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import type { Status } from "../../vocabulary/index.js";
import { singleYear } from "./single-year.js";

const FIRMNESS: Readonly<Record<Status, Firmness>> = {
  pledged: "pledged",
  planned: "pledged",
  stated: "pledged",
  agreed: "committed",
  ongoing: "committed",
  completed: "paid",
  suspended: "void",
  cancelled: "void",
  denied: "void",
};

/** Official rates. Null where there is none for that currency and year. */
export interface Rates {
  /** US dollars of the year. */
  usd(value: number, currency: string, year: number): number | null;
  /** The same in dollars of `base`. */
  constant(usd: number, year: number): number | null;
  readonly base: number;
}

/** The line of a fact; null for one that names no sum. */
export function lineOf(fact: SumFact, rates: Rates): MoneyLine | null {
  const amount = fact.amount[0]?.value;
  if (fact.type !== "finance" || !amount) return null;
  const year = singleYear(fact.when[0]?.value);
  const usd =
    amount.currency === "USD" ? amount.value : year === null ? null : rates.usd(amount.value, amount.currency, year);
  const flow = fact.details.flow?.[0]?.value;
  return {
    fact: fact.id,
    source: fact.source.map(({ id }) => id).sort(),
    target: fact.target.map(({ id }) => id).sort(),
    flow: typeof flow === "string" ? flow : "other",
    year,
    firmness: FIRMNESS[fact.status],
    amount,
    usd,
    constantUsd: usd === null || year === null ? null : rates.constant(usd, year),
    support: fact.support,
    left: null,
  };
}

/** The days of a fact's best supported time. */
export function timeOf(fact: SumFact): { readonly lo: number | null; readonly hi: number | null } {
  return extentOf(fact.when[0]?.value) ?? { lo: null, hi: null };
}
