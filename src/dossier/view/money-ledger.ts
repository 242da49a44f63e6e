import type { Sight } from "../../ledger/index.js";
import { type Firmness, type Money, moneyOf, type Rates } from "../money/index.js";

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

/** The money between parties: each sum with its facts, and totals with their sums. */
export interface MoneyLedger extends Money {
  /** In order of source, target and firmness. */
  readonly totals: readonly MoneyTotal[];
  /** Year of the constant dollars. */
  readonly base: number;
}

/** The money ledger of a sight. Nothing is counted twice: see moneyOf. */
export function moneyLedgerOf({ sums: facts }: Pick<Sight, "sums">, rates: Rates): MoneyLedger {
  const money = moneyOf(facts, rates);
  const totals = new Map<string, MoneyTotal>();
  for (const [place, sum] of money.sums.entries()) {
    const { source, target, firmness } = sum;
    const key = `${source} ${target} ${firmness}`;
    const known = totals.get(key);
    totals.set(key, {
      source,
      target,
      firmness,
      usd: (known?.usd ?? 0) + sum.usd,
      constantUsd: (known?.constantUsd ?? 0) + sum.constantUsd,
      withoutUsd: (known?.withoutUsd ?? 0) + sum.withoutUsd,
      withoutConstant: (known?.withoutConstant ?? 0) + sum.withoutConstant,
      parts: [...(known?.parts ?? []), place],
      facts: (known?.facts ?? 0) + sum.facts.length,
    });
  }
  return {
    ...money,
    totals: [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total),
    base: rates.base,
  };
}
