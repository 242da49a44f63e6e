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
}

/** The nearest number to a numeral. */
export function numericValue({ mantissa, exponent }: Numeral): number {
  return Number(`${mantissa}e${exponent}`);
}
