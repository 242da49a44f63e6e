// Annotated → Claim[]: one file for each claim type, its corpus beside it.
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
export { CLAIM_KINDS, type Extraction, extract } from "./extract.js";
