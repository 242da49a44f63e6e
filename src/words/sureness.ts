/** How sure a claim or fact is, in one of five steps. */
export type Sureness = "almost" | "very" | "likely" | "uncertain" | "doubtful";

/** The step of a certainty between 0 and 1. */
export function surenessOf(certainty: number): Sureness {
  if (certainty >= 0.95) return "almost";
  if (certainty >= 0.8) return "very";
  if (certainty >= 0.6) return "likely";
  return certainty >= 0.4 ? "uncertain" : "doubtful";
}
