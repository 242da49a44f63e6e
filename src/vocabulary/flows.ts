/** How money or its equivalent moves (details of `finance`). */
export const FLOWS = [
  "loan",
  "grant",
  "credit-line",
  "investment",
  "purchase",
  "debt-relief",
  "aid",
  "technical-assistance",
  "other",
] as const;
export type Flow = (typeof FLOWS)[number];
