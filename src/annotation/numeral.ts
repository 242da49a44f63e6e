/**
 * A number as it is written, kept in decimal so that no scale makes it inexact: mantissa times ten to the exponent.
 * "1.7 billion" is { mantissa: "1.7", exponent: 9 }.
 */
export interface Numeral {
  /** Decimal digits with at most one point. */
  readonly mantissa: string;
  readonly exponent: number;
  /** It counts without telling how many ("several hundred"): what is built on it has no value. */
  readonly vague?: boolean;
  /** Written in letters. */
  readonly words?: boolean;
  /** Its scale is a letter right behind the digits ("300m"): a number only where it is of money. */
  readonly letter?: boolean;
  /** The number of a larger scale before it is missing ("milyar 833 milyon"): what is built on it has no value. */
  readonly lost?: boolean;
  /** It is somewhat more than that ("300多亿"). */
  readonly more?: boolean;
}

/** The nearest number to a numeral. */
export function numericValue({ mantissa, exponent }: Numeral): number {
  return Number(`${mantissa}e${exponent}`);
}

/**
 * Digits with their marks as decimal digits with at most one point; undefined for what is no number ("1,2,3", "01.07.2024"). `mark` is the one that the
 * language puts between whole and part; the other one, and apostrophes, part thousands. What can be read one way only is read that way: "2,5" is 2.5 everywhere.
 */
export function decimalDigits(text: string, mark: "." | ","): string | undefined {
  if (/^\d+$/u.test(text)) return text;
  const plain = mark === "." ? text : swapped(text);
  if (/^\d+\.\d+$/u.test(plain)) return plain;
  if (/^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/u.test(plain)) return plain.replaceAll("'", "").replace(",", ".");
  if (/^0,\d+$/u.test(plain)) return plain.replace(",", ".");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return plain.replaceAll(",", "");
  if (/^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/u.test(plain)) return plain.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain)) return plain.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(plain)) return plain.replaceAll(".", "");
  if (/^\d+,\d{1,2}$/u.test(plain)) return plain.replace(",", ".");
  return undefined;
}

function swapped(text: string): string {
  return text.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
}
