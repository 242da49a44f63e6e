import type { CountedSum, Firmness, MoneyLine, Sight } from "../../ledger/index.js";
import type { Rates } from "../money/index.js";

/** What flowed from one party to another at one firmness, over all flows and years. */
export interface MoneyTotal {
  readonly source: string;
  readonly target: string;
  readonly firmness: Firmness;
  /** US dollars of the years, and of the rates' base year: what could be converted. */
  readonly usd: number;
  readonly constantUsd: number;
  /** Lines without a rate, which `usd` lacks. */
  readonly withoutUsd: number;
  /** Lines that `constantUsd` lacks. */
  readonly withoutConstant: number;
  /** Its parts: places in `sums`. */
  readonly parts: readonly number[];
  readonly facts: number;
}

/** The money between parties: sums of all facts, totals with their sums, and the lines of the listed facts. */
export interface MoneyLedger {
  /** By source, target, flow, year and firmness. Nothing is counted twice: see moneyOf. */
  readonly sums: readonly CountedSum[];
  /** In order of source, target and firmness. */
  readonly totals: readonly MoneyTotal[];
  /** The sums that the listed facts of money tell, whether they count or not; of at most so many facts as are listed. */
  readonly lines: readonly MoneyLine[];
  /** Year of the constant dollars. */
  readonly base: number;
}

/** The money ledger of a sight. */
export function moneyLedgerOf(
  { money: { sums, lines } }: Pick<Sight, "money">,
  { base }: Pick<Rates, "base">,
): MoneyLedger {
  const totals = new Map<string, Mutable<MoneyTotal> & { readonly parts: number[] }>();
  for (const [place, sum] of sums.entries()) {
    const { source, target, firmness } = sum;
    const key = `${source} ${target} ${firmness}`;
    const total = totals.get(key) ?? {
      source,
      target,
      firmness,
      usd: 0,
      constantUsd: 0,
      withoutUsd: 0,
      withoutConstant: 0,
      parts: [],
      facts: 0,
    };
    totals.set(key, total);
    total.usd += sum.usd;
    total.constantUsd += sum.constantUsd;
    total.withoutUsd += sum.withoutUsd;
    total.withoutConstant += sum.withoutConstant;
    total.parts.push(place);
    total.facts += sum.count;
  }
  return { sums, totals: [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total), lines, base };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
