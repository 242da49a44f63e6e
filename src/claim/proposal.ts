import { type Attempt, outright } from "../document/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import type { Evidence } from "./claim.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { evidenceOf } from "./evidence.js";
import { CLAIM_KINDS } from "./kinds.js";
import { speaksOfStates } from "./relevance.js";

/** A claim that a rule proposes, before it is judged. */
export interface Proposal {
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly draft: Draft;
  readonly evidence: Evidence;
}

/** What the rules of all types propose, with the words that carry it. */
export function propose(context: Context, attempt: Attempt = outright): Proposal[] {
  const understood = speaksOfStates(context);
  return CLAIM_KINDS.flatMap((kind) =>
    attempt(`claims of the type ${kind.type}`, [], (): Proposal[] =>
      kind
        .find(context)
        .filter((draft) => understood || isNamed(draft))
        .map((draft) => ({ kind, type: kind.type, draft, evidence: evidenceOf(context, draft) })),
    ),
  );
}

/** Whether the words themselves tell all parties. */
function isNamed({ source, target }: Draft): boolean {
  return [...source, ...target].every((party) => party.actor.text !== null);
}
