import type { Claim } from "../claim/index.js";
import type { Contradiction, Recycled } from "./discord.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import type { Money } from "./money.js";
import type { SumFact } from "./sum-fact.js";
import type { Testimony } from "./testimony.js";

/**
 * The judgement that the ledger applies but does not contain: pure functions of dossier/, handed in by the composition. Results depend on the
 * set of what is given alone, never on its order.
 */
export interface Folds {
  /** Changes whenever the functions give other results: the ledger then reckons all its facts anew. */
  readonly version: string;
  /** Claims of different families are never one fact unless a person says so: "visit CHN>KAZ". At most 200 characters. */
  family(claim: Claim): string;
  /**
   * Where a claim lies in a family that is too large to be reckoned at once: parts from the coarsest to the finest, always as many for claims with the
   * same first ones. `published`: the day its document came out.
   */
  cell(claim: Claim, published: number | null): readonly string[];
  /** How many claims of a family ("" as cell), or of the part of it whose cells begin so, are reckoned at once; more are divided. */
  largest(family: string, cell: string): number;
  /** The amount of a claim in US dollars of its year; null where there is none or its rate is not known. */
  dollars?(claim: Claim): number | null;
  /** What a fact is looked for by when facts of other families might contradict it: two without a common key never do. */
  keys?(fact: Fact): readonly string[];
  /** How notable a fact is beside others of its time, as a whole number; its sum in US dollars is given where it is known. */
  weight?(fact: Fact, usd: number | null): number;
  /** What flowed, of the facts of money between the same givers and takers. */
  money?(facts: readonly SumFact[]): Money;
  /** The figures of a fact that are too unusual to be told of two things by chance. */
  figures?(fact: SumFact): readonly string[];
  /** What a figure is told of besides the first thing; null where there is nothing. All facts tell it. */
  recycled?(figure: string, facts: readonly SumFact[]): Recycled | null;
  /** Facts that tell one figure between the same parties beyond which `recycled` has nothing to say. */
  readonly tellings?: number;
  /** Which of these facts can't both be true. Only those that have a key in common are compared. */
  contradictions?(facts: readonly Fact[]): readonly Contradiction[];
  /** Facts of one family (or of a part of a large one, or of families that a person has joined). */
  reconcile(testimonies: readonly Testimony[], judgements: readonly Judgement[]): readonly Fact[];
}
