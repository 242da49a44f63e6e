import { DIGITS } from "./number-token.js";

const SIZES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  b: 9,
  bn: 9,
  bln: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};
const WRITTEN = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([a-z]*)$/iu;

/**
 * A sum as people write it in a query: "1bn", "$1.5 billion", "750m", "2,000,000". Null where it is none, "long" where more digits count than the
 * index knows.
 */
export function writtenSum(text: string): number | "long" | null {
  const [, whole, decimals = "", size = ""] = WRITTEN.exec(text.trim()) ?? [];
  const power = size === "" ? 0 : SIZES[size.toLowerCase()];
  if (whole === undefined || power === undefined) return null;
  const digits = whole.replaceAll(",", "") + decimals;
  if (digits.replace(/^0+/u, "").replace(/0+$/u, "").length > DIGITS) return "long";
  const value = Number(`${digits}e${power - decimals.length}`);
  return value < 10 ** 20 ? value : null;
}
