import type { Claim } from "../../claim/index.js";
import { constantUsd, usdOf } from "../../vocabulary/reference/index.js";
import type { Rates } from "./line.js";
import { singleYear } from "./single-year.js";

/** Year of whose dollars constant dollars are: the last that the price index has whole. */
const BASE = 2024;

/** Annual official rates, and consumer prices of the United States (docs/reference-tables.md). */
export const OFFICIAL_RATES: Rates = {
  usd: (value, currency, year) => usdOf(value, currency, year).value,
  constant: (usd, year) => constantUsd(usd, year, BASE)?.value ?? null,
  base: BASE,
};

/** What a claim's sum is in US dollars of its year; null where it has none, no year, or one without a rate. */
export function dollarsOf({ amount, when }: Pick<Claim, "amount" | "when">): number | null {
  if (amount === null) return null;
  if (amount.currency === "USD") return amount.value;
  const year = singleYear(when?.edtf);
  return year === null ? null : OFFICIAL_RATES.usd(amount.value, amount.currency, year);
}
