import type { FactAmount } from "./fact.js";

/** How binding a sum is. After AidData's GCDF: a pledge is never added to what was committed; what is void is never added to anything. */
export type Firmness = "pledged" | "committed" | "paid" | "void";

/** One sum of money between states, of one fact, and whether it counts. */
export interface MoneyLine {
  readonly fact: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly flow: string;
  /** Null where the time is unknown or covers several years. */
  readonly year: number | null;
  readonly firmness: Firmness;
  /** The best supported sum; the lower end of a range. */
  readonly amount: FactAmount;
  readonly usd: number | null;
  readonly constantUsd: number | null;
  readonly support: number;
  /** Why it is left out of the sums: another line has it already, or nobody knows whose part it is. Null when it counts. */
  readonly left: Left | null;
}

/** total: others are its parts. fulfilled: the pledge became `of`. part: paid out of `of`. joint: several givers or takers share it. unsure: the fact is not certain. contested: others deny it. back: paid back or owed, and no new money. */
export interface Left {
  readonly why: "total" | "fulfilled" | "part" | "joint" | "void" | "unsure" | "contested" | "back";
  /** Facts that it is told in, in order. */
  readonly of: readonly string[];
}

/** What flowed from one state to another in one kind and one year, at one firmness. */
export interface MoneySum {
  readonly source: string;
  readonly target: string;
  readonly flow: string;
  readonly year: number | null;
  readonly firmness: Firmness;
  /** In the currencies of the texts, in order of their codes. */
  readonly amounts: readonly { readonly currency: string; readonly value: number }[];
  /** In US dollars of the year, and in those of the rates' base year: the sum of what could be converted. */
  readonly usd: number;
  readonly constantUsd: number;
  /** Lines in the sum that had no rate, so that `usd` (or `constantUsd`) lacks them. */
  readonly withoutUsd: number;
  readonly withoutConstant: number;
  readonly facts: readonly string[];
}

/** A sum that names its first facts, and says how many there are. */
export interface CountedSum extends MoneySum {
  readonly count: number;
}

/** Facts that a kept sum names at most. */
const FIRST = 3;

export function countedSum(sum: MoneySum): CountedSum {
  return { ...sum, facts: sum.facts.slice(0, FIRST), count: sum.facts.length };
}

/** Sums in the order of what they are of. */
export function inOrderOfSums<T extends MoneySum>(sums: readonly T[]): T[] {
  const keyed = sums.map((sum) => [sumKey(sum), sum] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, sum]) => sum);
}

export const sumKey = ({ source, target, flow, year, firmness }: MoneySum) =>
  [source, target, flow, year ?? "", firmness].join("|");

export interface Money {
  /** Every sum that is told, whether it counts or not, in order of year and fact. */
  readonly lines: readonly MoneyLine[];
  readonly sums: readonly MoneySum[];
}

/** Facts that a kept line names at most as those which have its sum. */
const NAMED = 20;

/** A line that names no more facts than are shown. */
export function shortLine(line: MoneyLine): MoneyLine {
  if (line.left === null || line.left.of.length <= NAMED) return line;
  return { ...line, left: { ...line.left, of: line.left.of.slice(0, NAMED) } };
}
