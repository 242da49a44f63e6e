import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** What makes a claim doubtful, each 0 for none. */
export interface Doubts {
  /** Steps of inference from the words to the parties and the construction. */
  readonly inference: number;
  /** Minus the mean log probability that the network gives to the arcs that hold the evidence together. */
  readonly parse: number;
  /** Names resolved without their own words. */
  readonly unnamed: number;
}

export function doubtsOf(scene: Scene, draft: Draft): Doubts {
  const parties = [...draft.source, ...draft.target];
  const inference = draft.doubt + Math.max(0, ...parties.map((p) => p.distance));
  const arcs = draft.words
    .map((i) => scene.tokens[i]!)
    .map((t) => Math.log(Math.max(0.01, t.headProbability * t.relationProbability)));
  const parse = arcs.length === 0 ? 0 : -arcs.reduce((sum, log) => sum + log, 0) / arcs.length;
  return { inference, parse, unnamed: parties.filter((p) => p.actor.text === null).length };
}

/**
 * Weights of a logistic model fitted to the project's own corpora (tools/calibrate): of the claims given 0.8 about 80 % are right.
 */
const WEIGHTS = { base: 2.2, inference: -0.45, parse: -0.8, unnamed: -0.2 };

/** The probability that a claim is right, 0.01 to 0.99, to two places. */
export function confidence(doubts: Doubts): number {
  const score =
    WEIGHTS.base +
    WEIGHTS.inference * doubts.inference +
    WEIGHTS.parse * doubts.parse +
    WEIGHTS.unnamed * doubts.unnamed;
  const probability = 1 / (1 + Math.exp(-score));
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}
