import type { FactAmount } from "../ledger/index.js";
import { own } from "../text/index.js";
import { slugWords } from "./slug-words.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** Four figures at most: no sum of this kind is known better. */
const FIGURES = 4;
const formats = new Map<string, Intl.NumberFormat>();

/** @param useGrouping not before the word of a scale: Chinese writes 6600万, and elsewhere no such number has four figures. */
function figures(value: number, locale: string, useGrouping: boolean): string {
  const key = `${locale} ${useGrouping}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: FIGURES, useGrouping });
  formats.set(key, format);
  return format.format(value);
}

/** "1.7 billion", "12,500". */
function amountOf(value: number, { locale, words, scales }: Speech): string {
  const { trillion, billion, million } = words.sums;
  const at = scales.findIndex((size) => Math.abs(value) >= size);
  if (at < 0) return figures(value, locale, true);
  return [trillion, billion, million][at]!({ n: figures(value / scales[at]!, locale, false) });
}

/** "USD 1.7 billion", "EUR 12,500". */
export function sumWords(value: number, currency: string, said: Speech = ENGLISH_SPEECH): string {
  return said.words.sums.sum({ currency, amount: amountOf(value, said) });
}

/** A sum to its last figure: "USD 1.7 billion", but "USD 1,683,750,000". */
export function exactSumWords(value: number, currency: string, said: Speech = ENGLISH_SPEECH): string {
  if (Number(value.toPrecision(FIGURES)) === value) return sumWords(value, currency, said);
  return said.words.sums.sum({ currency, amount: value.toLocaleString(said.locale) });
}

/** "USD 1.2 billion – 1.5 billion". */
export function rangeWords(low: number, high: number, currency: string, said: Speech = ENGLISH_SPEECH): string {
  return said.words.sums.range({ currency, low: amountOf(low, said), high: amountOf(high, said) });
}

/** "almost USD 1 billion", "USD 1.2 billion – 1.5 billion". */
export function amountWords({ value, upper, currency, qualifier }: FactAmount, said: Speech = ENGLISH_SPEECH): string {
  if (upper !== undefined) return rangeWords(value, upper, currency, said);
  const sum = sumWords(value, currency, said);
  if (qualifier === null) return sum;
  return said.words.sums.qualified({ qualifier: own(said.words.qualifiers, qualifier) ?? slugWords(qualifier), sum });
}
