import type { FactSummary } from "./fact-summary.js";
import type { Tally } from "./tally.js";

/** What facts between two parties (a < b), or of one (b ""), come to. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly facts: number;
  readonly claims: number;
  readonly corroborated: number;
  readonly conflicting: number;
}

/** Another party of a state's facts. */
export interface Partner extends Omit<Tie, "a" | "b"> {
  readonly partner: string;
  /** By year: `month` is the first of it. */
  readonly tallies: readonly Tally[];
  /** Facts of partnership between the two that name a level, the latest first. */
  readonly levels: readonly FactSummary[];
}

/** Whom a state has facts with, and those with one another. */
export interface Circle {
  readonly state: string;
  /** Those with most facts first. */
  readonly partners: readonly Partner[];
  /** How many partners there are in all. */
  readonly total: number;
  /** Among the partners; null where that is not known. */
  readonly ties: readonly Tie[] | null;
  /** Facts of the state that are planned, promised or agreed for a day after the one asked for, the earliest first, and how many there are. */
  readonly planned: readonly FactSummary[];
  readonly plannedTotal: number;
}
