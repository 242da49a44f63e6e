// Annotated → Claim[]: one file for each claim type, its corpus beside it.

export { attested } from "./attested.js";
export type {
  Actor,
  Agent,
  Attribution,
  Claim,
  ClaimAmount,
  ClaimPlace,
  ClaimTime,
  EventCode,
  Evidence,
} from "./claim.js";
export { type Extraction, extract } from "./extract.js";
export { worded } from "./free-words.js";
export { CHOICES } from "./kinds/index.js";
export { CLAIM_KINDS } from "./kinds.js";
export { claimsBy, type Verified } from "./learned.js";
export { claimMarked } from "./marked.js";
export { merged, type Together } from "./merged.js";
export { type SeenDocument, seenDocument } from "./seen.js";
export { stepped } from "./stepped.js";
export { inTurns } from "./turns.js";
export { type Upheld, upheld } from "./upheld.js";
export { type Standing, type Verdict, verify } from "./verify.js";
