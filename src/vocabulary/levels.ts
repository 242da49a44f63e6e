import { own } from "../text/index.js";

/**
 * Named levels of relations, lowest to highest as states use them. Nobody who awards them has published a ranking; the order
 * is the one analysts of China's partnerships use, and a level that is not here keeps its own slug in a claim.
 */
export const LEVELS = [
  "diplomatic-relations",
  "friendly-cooperative",
  "partnership",
  "comprehensive-partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
  "permanent-comprehensive-strategic-partnership",
  "all-weather-strategic-partnership",
  "alliance",
  "community-of-shared-future",
] as const;
export type Level = (typeof LEVELS)[number];

/** Words of levels that are made of several, in the order of their slugs: "special-strategic-partnership". */
export const LEVEL_MODIFIERS = ["permanent", "all-weather", "special", "green", "comprehensive", "strategic"] as const;
export type LevelModifier = (typeof LEVEL_MODIFIERS)[number];

/** Slugs of their own that everybody puts beside one of the list. */
const BESIDE: Readonly<Record<string, Level>> = {
  "all-weather-comprehensive-strategic-partnership": "all-weather-strategic-partnership",
};

/** Place of a level in the order, 0 the lowest; null for one that has no place in it. */
export function rankOfLevel(slug: string): number | null {
  const rank = (LEVELS as readonly string[]).indexOf(own(BESIDE, slug) ?? slug);
  return rank < 0 ? null : rank;
}
