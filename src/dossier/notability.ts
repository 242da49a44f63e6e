import type { Fact } from "../ledger/index.js";

/**
 * How notable a fact is beside others of its time, as a whole number: what is shown where not all fits. A thousandth of it is the number of independent
 * origins in powers of two (a second one counts most), the sum of money in powers of a thousand above a hundred thousand dollars, the confidence, and
 * half for a conflict. The weights are a choice, not a measurement.
 */
export function notabilityOf({ support, confidence, conflicts }: Fact, usd: number | null): number {
  const sum = usd === null || usd <= 1e5 ? 0 : Math.log10(usd / 1e5) / 3;
  return Math.round(1000 * (Math.log2(1 + support) + sum + confidence + (conflicts.length > 0 ? 0.5 : 0)));
}
