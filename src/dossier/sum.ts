import type { ClaimAmount } from "../claim/index.js";

/** Lowest and highest value that a claim of a sum may mean. */
export interface Range {
  readonly currency: string;
  readonly lo: number;
  readonly hi: number;
  /** Significant digits of the value: 1.7 billion has two. What has many is seldom the same by chance. */
  readonly digits: number;
}

/** What a word before a sum makes of it: how far below and above the value the true one may be, as shares of the value. */
const QUALIFIERS: Readonly<Record<string, readonly [number, number]>> = {
  almost: [0.12, 0.01],
  nearly: [0.12, 0.01],
  "less-than": [0.2, 0],
  under: [0.2, 0],
  "up-to": [0.2, 0],
  about: [0.12, 0.12],
  around: [0.12, 0.12],
  approximately: [0.12, 0.12],
  "more-than": [0.01, 0.2],
  over: [0.01, 0.2],
  "at-least": [0, 0.2],
};

/** Half a unit of the last significant digit is what a writer may have rounded away, but never more than a twentieth. */
const ROUNDED_AT_MOST = 0.05;

/**
 * What a sum may mean. `generous` takes words such as "almost" as widely as writers use them, so that only what no writer would say of one sum is a
 * conflict; without it they leave open no more than a unit of the last digit: "more than 490" is less than 500.
 */
export function rangeOf(amount: ClaimAmount | null, generous = false): Range | null {
  if (!amount || !(amount.value > 0)) return null;
  const { value, upper, currency, qualifier } = amount;
  const digits = significant(value);
  const unit = 10 ** (Math.floor(Math.log10(value) + 1e-9) - digits + 1);
  const round = Math.min((unit * 0.5) / value, ROUNDED_AT_MOST);
  const told = qualifier === null ? undefined : QUALIFIERS[qualifier];
  const open = generous ? 1 : unit / value;
  const [below, above] = told ? [Math.min(told[0], open), Math.min(told[1], open)] : [round, round];
  return { currency, lo: value * (1 - below), hi: Math.max(value, upper ?? value) * (1 + above), digits };
}

/** How two sums go together: "other" where the currencies differ, null where one is not told. */
export function compareSums(a: Range | null, b: Range | null): "same" | "rounded" | "different" | "other" | null {
  if (!a || !b) return null;
  if (a.currency !== b.currency) return "other";
  if (a.lo === b.lo && a.hi === b.hi) return "same";
  return a.lo <= b.hi && b.lo <= a.hi ? "rounded" : "different";
}

function significant(value: number): number {
  const digits = value
    .toPrecision(12)
    .replace(/e.*$/u, "")
    .replace(".", "")
    .replace(/^0+|0+$/gu, "");
  return Math.max(digits.length, 1);
}
