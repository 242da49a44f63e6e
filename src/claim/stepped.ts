import type { Annotation, Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";
import { identity } from "./identity.js";
import { moneyStepIn } from "./kinds/index.js";

/** Claims of money with the step that their words tell, for readers that tell none themselves. */
export function stepped(claims: readonly Derived<Claim>[], annotation: Annotation): Derived<Claim>[] {
  return claims.map((claim) => {
    const { id: _, ...told } = claim.value;
    if (told.type !== "finance" || told.details.step !== undefined) return claim;
    const { start, end } = told.evidence;
    const step = moneyStepIn({ annotation, words: { start, end }, status: told.status });
    if (step === undefined) return claim;
    const value = { ...told, details: { ...told.details, step } };
    return { ...claim, value: { id: identity(annotation.document.hash, value), ...value } };
  });
}
