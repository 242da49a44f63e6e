import type { Features } from "./features.js";

/** A linear model over features: `base` and a weight by name. Features that it has no weight for count nothing. */
export interface Judgement {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Claims less likely than this are kept back. */
  readonly threshold: number;
}

/** The probability that a claim with these features is right, 0.01 to 0.99, to two places. */
export function confidence(features: Features, judgement: Judgement): number {
  let score = judgement.base;
  for (const [name, value] of Object.entries(features)) score += value * (judgement.weights[name] ?? 0);
  const probability = 1 / (1 + Math.exp(-score));
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}

/** A feature with what it adds to the score. */
export interface Reason {
  readonly name: string;
  readonly value: number;
}

/** What spoke for and against a claim, the weightiest first: as many as `count`, those that hardly count left out. */
export function reasons(features: Features, judgement: Judgement, count = 6): Reason[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, value: value * (judgement.weights[name] ?? 0) }))
    .filter(({ value }) => Math.abs(value) >= 0.05)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.name < b.name ? -1 : 1))
    .slice(0, count);
}
