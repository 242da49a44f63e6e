import type { ClaimType } from "../vocabulary/index.js";

/** From a score to the share of such claims that are right: logistic, with what a language and a type add. training/calibrate.mjs fits it on publishers left out. */
export interface Certainty {
  readonly slope: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
}

/** Before it is fitted a score stands for itself. */
export const PLAIN: Certainty = { slope: 1, languages: {}, types: {} };

/** The chance that what has this score is right, 0.01 to 0.99, to two places. */
export function certaintyOf(
  score: number,
  type: ClaimType,
  language: string,
  { slope, languages, types }: Certainty,
): number {
  const odds = Math.log(Math.max(1e-6, score) / Math.max(1e-6, 1 - score));
  const chance = 1 / (1 + Math.exp(-(slope * odds + (languages[language] ?? 0) + (types[type] ?? 0))));
  return Math.round(Math.min(0.99, Math.max(0.01, chance)) * 100) / 100;
}
