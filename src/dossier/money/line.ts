import type { FactAmount, SumFact } from "../../ledger/index.js";
import { dayOf, extentOf } from "../../text/index.js";
import type { Status } from "../../vocabulary/index.js";

/** How binding a sum is. After AidData's GCDF: a pledge is never added to what was committed; what is void is never added to anything. */
export type Firmness = "pledged" | "committed" | "paid" | "void";

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

/** One sum of money between states, of one fact, and whether it counts. */
export interface MoneyLine {
  readonly fact: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly flow: string;
  /** Null where the time is unknown or covers several years. */
  readonly year: number | null;
  readonly firmness: Firmness;
  /** The best supported sum; the lower end of a range. */
  readonly amount: FactAmount;
  readonly usd: number | null;
  readonly constantUsd: number | null;
  readonly support: number;
  /** Why it is left out of the sums: another line has it already, or nobody knows whose part it is. Null when it counts. */
  readonly left: Left | null;
}

/** total: others are its parts. fulfilled: the pledge became `of`. part: paid out of `of`. joint: several givers or takers share it. */
export interface Left {
  readonly why: "total" | "fulfilled" | "part" | "joint" | "void";
  /** Facts that it is told in, in order. */
  readonly of: readonly string[];
}

/** The line of a fact; null for one that names no sum. */
export function lineOf(fact: SumFact, rates: Rates): MoneyLine | null {
  const amount = fact.amount[0]?.value;
  if (fact.type !== "finance" || !amount) return null;
  const year = yearOf(fact);
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

function yearOf(fact: SumFact): number | null {
  const { lo, hi } = timeOf(fact);
  if (lo === null || hi === null) return null;
  const year = dayOf(lo).year;
  return year === dayOf(hi).year ? year : null;
}

/** The days of a fact's best supported time. */
export function timeOf(fact: SumFact): { readonly lo: number | null; readonly hi: number | null } {
  return extentOf(fact.when[0]?.value) ?? { lo: null, hi: null };
}
