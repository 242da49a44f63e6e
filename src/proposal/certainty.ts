import type { ClaimType } from "../vocabulary/index.js";
import { SIGNS, type Signs } from "./signs.js";

/**
 * From what tells for and against a proposal to the share of such proposals that are right: logistic, with what a language and a type add.
 * training/calibrate.mjs fits it on publishers left out.
 */
export interface Certainty {
  readonly signs: Readonly<Partial<Signs>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
}

/** Before it is fitted: how likely the act is. */
export const PLAIN: Certainty = { signs: { act: 1 }, languages: {}, types: {} };

/** The chance that a proposal is right, 0.01 to 0.99, to two places. */
export function certaintyOf(
  signs: Signs,
  type: ClaimType,
  language: string,
  { signs: weights, languages, types }: Certainty,
): number {
  const sum = SIGNS.reduce((odds, name) => odds + (weights[name] ?? 0) * signs[name], 0);
  const chance = 1 / (1 + Math.exp(-(sum + (languages[language] ?? 0) + (types[type] ?? 0))));
  return Math.round(Math.min(0.99, Math.max(0.01, chance)) * 100) / 100;
}
