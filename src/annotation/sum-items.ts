// What the rules of sums are put together from: items of their patterns, and sums of numbers and currencies.
import type { PatternItem, Slots, Strip } from "./chart.js";
import type { CurrencyWord } from "./currency-words.js";
import type { Sum } from "./money.js";
import { type Numeral, numericValue } from "./numeral.js";

export const numeralOf = (slots: Slots, name: string): Numeral | undefined => slots[name] as Numeral | undefined;
export const wordOf = (slots: Slots, name: string): CurrencyWord | undefined => slots[name] as CurrencyWord | undefined;
export const sumOf = (slots: Slots, name: string): Sum | undefined => slots[name] as Sum | undefined;

/** A sum of so much of a currency; null where the word is no money beside such a number. */
export function sum(low: Numeral, of: CurrencyWord, high?: Numeral): Sum | null {
  if (of.wordlike && !low.vague && isOther(of.wordlike, high ?? low)) return null;
  const scale = of.exponent ?? 0;
  const scaled = (n: Numeral) => (scale === 0 ? n : { ...n, exponent: n.exponent + scale });
  return { low: scaled(low), ...(high ? { high: scaled(high) } : {}), currency: of, qualifier: null };
}

/** Whether a word that is commonly another is that behind such a number. */
function isOther(wordlike: true | "letters", number: Numeral): boolean {
  return wordlike === true ? numericValue(number) < 1000 : number.words === true && numericValue(number) < 10;
}

/** Two words for one currency ("US$ 5 million dollars"): the more exact of the two, null when they differ. */
export function agreed(x: CurrencyWord, y: CurrencyWord): CurrencyWord | null {
  if (!x.candidates.some((code) => y.candidates.includes(code))) return null;
  const exact = x.candidates.length <= y.candidates.length ? x : y;
  const exponent = x.exponent ?? y.exponent;
  return { ...exact, ...(exponent === undefined ? {} : { exponent }) };
}

/** Whether the two can be the ends of a range: in order, or in order once the lower has the scale of the upper. */
export function ordered(low: Numeral, high: Numeral): boolean {
  return (
    numericValue(low) < numericValue(high) ||
    (low.exponent === 0 && high.exponent > 0 && Number(low.mantissa) < Number(high.mantissa))
  );
}

/** Items of a pattern: a value of a dimension, a phrase of a set, one that may be missing. */
export const cell = (
  dimension: string,
  slot: string,
  test?: (value: unknown) => boolean,
  glued = false,
): PatternItem => ({
  kind: "cell",
  dimension,
  slot,
  optional: false,
  glued,
  ...(test ? { test } : {}),
});
export const phrase = (set: number, slot: string | null = null): PatternItem => ({
  kind: "phrase",
  set,
  slot,
  optional: false,
  glued: false,
});
export const maybe = (item: PatternItem): PatternItem => ({ ...item, optional: true });

export const number = (slot: string, test?: (n: Numeral) => boolean) =>
  cell("numeral", slot, test as ((value: unknown) => boolean) | undefined);
export const currency = (slot: string) => cell("currency", slot);
export const sign = (slot: string) => cell("currency", slot, (of) => (of as CurrencyWord).sign === true);
export const bare = (slot: string) =>
  cell("money", slot, (of) => (of as Sum).qualifier === null && (of as Sum).change !== true);
export const single = (slot: string) =>
  cell("money", slot, (of) => (of as Sum).qualifier === null && (of as Sum).high === undefined);
export const large = (n: Numeral) => n.vague === true || numericValue(n) >= 1e6;

/** A code inside a word or right behind digits opens no sum. */
export function opens({ grains }: Strip, from: number): boolean {
  const first = grains[from]!;
  const before = grains[from - 1];
  return !(
    first.glued &&
    before &&
    before.kind !== "mark" &&
    first.kind === "letters" &&
    !/\p{Script=Han}/u.test(before.text)
  );
}

/** The same, and a sign of one letter touches its number: "R1.65 billion". */
export function signOpens(strip: Strip, from: number): boolean {
  const first = strip.grains[from]!;
  // "15 TL'den 20 TL'ye": an ending closes what belongs to the number before.
  if (first.suffix !== null) return false;
  const next = strip.grains[from + 1];
  // "R$ 5 billion" has a sign of two.
  const alone = /^[A-Za-z]$/u.test(first.text) && !(next?.glued && /^\p{Sc}$/u.test(next.text));
  if (alone && next !== undefined) {
    // "H.R. 2214"
    if (first.glued && strip.grains[from - 1]?.text === ".") return false;
    const number = next.kind === "digits" ? next : strip.grains[from + 2];
    if (number?.kind === "digits" && !number.glued) return false;
  }
  return opens(strip, from);
}
