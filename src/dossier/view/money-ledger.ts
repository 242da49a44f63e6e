import type { CountedSum, Firmness, MoneyLine, Sight } from "../../ledger/index.js";
import { type Rates, type UsedRate, usedRate } from "../money/index.js";

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

/** A sum with the rates that its dollars were reckoned by, in the order of its amounts. */
export interface RatedSum extends CountedSum {
  readonly rates: readonly UsedRate[];
}

/** A line with the rate that its dollars were reckoned by; null where it needs none, or has none. */
export interface RatedLine extends MoneyLine {
  readonly rate: UsedRate | null;
}

/** The money between parties: sums of all facts, totals with their sums, and the lines of the listed facts. */
export interface MoneyLedger {
  /** By source, target, flow, year and firmness. Nothing is counted twice: see moneyOf. */
  readonly sums: readonly RatedSum[];
  /** In order of source, target and firmness. */
  readonly totals: readonly MoneyTotal[];
  /** The sums that the listed facts of money tell, whether they count or not; of at most so many facts as are listed. */
  readonly lines: readonly RatedLine[];
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
  return {
    sums: sums.map((sum) => ({ ...sum, rates: sum.amounts.flatMap(({ currency }) => rateIn(currency, sum.year)) })),
    totals: [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total),
    lines: lines.map((line) => ({ ...line, rate: rateIn(line.amount.currency, line.year)[0] ?? null })),
    base,
  };
}

/** The rate of a currency in a year, if there is one. */
function rateIn(currency: string, year: number | null): UsedRate[] {
  const rate = year === null ? null : usedRate(currency, year);
  return rate === null ? [] : [rate];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
