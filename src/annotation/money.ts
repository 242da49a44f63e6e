import { currencyByCode } from "../vocabulary/index.js";
import type { Amount } from "./amount.js";
import { type Numeral, numericValue } from "./numeral.js";

/** What tells which of several currencies a shared word ("dollars", "¥") means. */
export interface MoneyContext {
  /** ISO 3166-1 alpha-3 of the state that the sentence or its publisher is about. */
  readonly state?: string | null;
}

/** The currency that the words name: one, or several that share the word. */
export interface CurrencyMention {
  /** ISO 4217. */
  readonly candidates: readonly string[];
  /** What the word means where nothing else tells; null when it can't be told. */
  readonly usual: string | null;
  /** A sign or code, which may stand before the number. */
  readonly sign?: boolean;
}

/** What the words of a sum mean, before the context: the value that a language's rules build in the dimension "money". */
export interface Sum {
  readonly low: Numeral;
  readonly high?: Numeral;
  readonly currency: CurrencyMention;
  readonly qualifier: string | null;
  /** `low` and `high` are two sums, what it was before and what it became, in any order. */
  readonly change?: boolean;
}

/** The value of a sum in a context; null where number or currency can't be told. */
export function amountOf({ low, high, currency, qualifier }: Sum, context: MoneyContext): Amount | null {
  const code = currencyCode(currency, context);
  const range = rangeOf(low, high);
  if (code === null || range === null) return null;
  return { ...range, currency: code, qualifier: qualifier ?? (low.more === true ? "over" : null) };
}

/** Where a lower end is written without its scale ("$7–8 billion", "from 2 to 3 million"), it has that of the upper end. */
function rangeOf(low: Numeral, high: Numeral | undefined): { value: number; upper?: number } | null {
  if (low.vague || high?.vague || low.lost || high?.lost) return null;
  if (!high) return { value: numericValue(low) };
  const upper = numericValue(high);
  const scaled = low.exponent === 0 ? numericValue({ ...low, exponent: high.exponent }) : numericValue(low);
  const value = scaled < upper ? scaled : numericValue(low);
  return value < upper ? { value, upper } : null;
}

function currencyCode({ candidates, usual }: CurrencyMention, { state }: MoneyContext): string | null {
  if (candidates.length === 1) return candidates[0]!;
  const own = state ? candidates.filter((code) => currencyByCode(code)?.states.includes(state)) : [];
  return own.find((code) => currencyByCode(code)?.until === undefined) ?? own[0] ?? usual;
}
