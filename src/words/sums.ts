import type { FactAmount } from "../ledger/index.js";

const FIGURES = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** "USD 1.7 billion", "EUR 12,500". Four figures at most: no sum of this kind is known better. */
export function sumWords(value: number, currency: string): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return `${currency} ${scale ? `${FIGURES.format(value / scale[0])} ${scale[1]}` : FIGURES.format(value)}`;
}

/** "almost USD 1 billion", "USD 1.2 – 1.5 billion". */
export function amountWords({ value, upper, currency, qualifier }: FactAmount): string {
  if (upper !== undefined)
    return `${sumWords(value, currency)} – ${sumWords(upper, currency).slice(currency.length + 1)}`;
  return qualifier === null
    ? sumWords(value, currency)
    : `${qualifier.replaceAll("-", " ")} ${sumWords(value, currency)}`;
}
