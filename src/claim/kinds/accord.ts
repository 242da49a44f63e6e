import type { Quoted } from "./kind.js";
import { slugsIn } from "./worded.js";

/** Whether words tell that parties agreed, and of nothing that they signed: "agreed to talk". */
export function isConsent({ annotation, words }: Quoted): boolean {
  const told = slugsIn(annotation, words, "accords");
  return told.includes("consent") && !told.includes("instrument");
}

/** Whether what did not happen was refused: "rejected a treaty", "will not release the crew". */
export function isRefusal({ annotation, words }: Quoted): boolean {
  return slugsIn(annotation, words, "accords").includes("refusal");
}
