import type { Proposal } from "../proposal/index.js";

/** From the network's score to the share of such claims that are right: a logistic curve for each language. */
export interface Curve {
  readonly base: number;
  readonly slope: number;
}

/** Fitted on publishers that were left out of training (training/calibrate.mjs); before that the score stands for itself. */
const PLAIN: Curve = { base: 0, slope: 1 };
const CURVES: Readonly<Record<string, Curve>> = {};

/** The chance that a proposal is right, 0.01 to 0.99, to two places. */
export function certainty({ score }: Proposal, language: string): number {
  const { base, slope } = CURVES[language] ?? PLAIN;
  const odds = Math.log(Math.max(1e-6, score) / Math.max(1e-6, 1 - score));
  const chance = 1 / (1 + Math.exp(-(base + slope * odds)));
  return Math.round(Math.min(0.99, Math.max(0.01, chance)) * 100) / 100;
}
