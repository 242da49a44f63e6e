import type { ClaimType } from "../vocabulary/index.js";
import type { Evidence } from "./claim.js";
import type { ClaimKind, Draft } from "./draft.js";

/** A claim that a rule proposes, before it is judged. */
export interface Proposal {
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly draft: Draft;
  readonly evidence: Evidence;
}
