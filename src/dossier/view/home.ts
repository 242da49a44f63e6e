import type { Claim } from "../../claim/index.js";
import type { DocumentSummary, FactSummary, Motion, RunSummary, Totals } from "../../ledger/index.js";
import { compare } from "../../text/index.js";
import type { Finding } from "../check/index.js";

/** A pair, and how much more (or less) is told of it lately. */
export interface PairInMotion {
  readonly a: string;
  readonly b: string;
  /** Facts that were first told in the last 13 weeks, and in the 52 before. */
  readonly lately: number;
  readonly before: number;
  /**
   * How many times as many facts a week as before: (lately + 1) × 4 ÷ (before + 4). One fact is added to the quarter and four to the year, so that
   * a few facts about a new pair do not stand above everything.
   */
  readonly pace: number;
  /** Facts that were told before and again in the last 13 weeks. */
  readonly again: number;
}

export interface HomePage {
  readonly totals: Totals;
  /** Runs after the instant asked for, the newest first. */
  readonly since: { readonly instant: string; readonly runs: readonly RunSummary[] };
  /** The pairs that most facts are about, of all times. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly facts: number }[];
  /** Those that gain most first. */
  readonly motion: readonly PairInMotion[];
  /** Facts whose claims conflict, the most notable first. */
  readonly contradictions: { readonly facts: readonly FactSummary[]; readonly total: number };
  /** What the reference tables say of the newest documents: statements that were out of date or can't be. */
  readonly stale: readonly Finding[];
  /** Claims that are best judged first. */
  readonly review: readonly { readonly claim: Claim; readonly gain: number }[];
  /** By publication, the newest first. */
  readonly documents: readonly DocumentSummary[];
}

/** The pairs most in motion: those whose pace grew most over what they had, weighed by how much is told of them. */
export function inMotion(motion: readonly Motion[], limit: number): PairInMotion[] {
  return motion
    .map(({ a, b, lately, before, again }) => {
      const pace = ((lately + 1) * 4) / (before + 4);
      return { a, b, lately, before, pace, again };
    })
    .filter(({ lately, again }) => lately + again > 0)
    .sort((x, y) => surprise(y) - surprise(x) || compare(x.a, y.a) || compare(x.b, y.b))
    .slice(0, limit);
}

/** Facts beyond those that the year before lets expect, in their standard deviations (of a Poisson count); four facts are added to the year. */
export function surprise({ lately, before }: Pick<Motion, "lately" | "before">): number {
  const expected = (before + 4) / 4;
  return (lately - expected) / Math.sqrt(expected);
}
