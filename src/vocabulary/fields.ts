/** Fields of cooperation between states (details of `cooperation`). */
export const COOPERATION_FIELDS = [
  "economy",
  "trade",
  "investment",
  "energy",
  "connectivity",
  "security",
  "counter-terrorism",
  "defence",
  "culture",
  "education",
  "humanitarian",
  "science",
  "agriculture",
  "environment",
  "health",
  "politics",
] as const;
export type CooperationField = (typeof COOPERATION_FIELDS)[number];
