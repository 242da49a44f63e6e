import type { Annotation } from "../annotation/index.js";
import { homeOf, type Marked, proposalOf } from "../proposal/index.js";
import type { Claim } from "./claim.js";
import { verify } from "./verify.js";

/** The claim that a person marked, through the same door as all others; or why it is none, a sentence without its full stop. */
export function claimMarked(marked: Marked, annotation: Annotation, by: string): Claim | { readonly problem: string } {
  const proposal = proposalOf(marked, annotation);
  if ("problem" in proposal) return proposal;
  const { claim, refused } = verify(proposal, annotation, { home: homeOf(annotation), producer: `person/${by}` });
  if (claim !== null) return claim;
  const [, other] = /^not named: (.+)$/u.exec(refused) ?? [];
  return {
    problem:
      other === undefined
        ? refused
        : `${other} is named neither in the document nor by its publisher; mark who is, and correct it with a reason`,
  };
}
