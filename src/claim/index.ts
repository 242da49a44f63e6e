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
