// Shapes that the data of several pages has.
export { AttributionShape } from "./attribution.js";
export { ClaimShape, KeptClaimShape, type ShownClaim, shownClaim } from "./claim.js";
export { DocumentShape, DocumentSummaryShape, KeptDocumentShape, KinShape } from "./document.js";
export {
  ActorShape,
  AmountShape,
  ConflictKindShape,
  ContradictionShape,
  EdtfShape,
  EventShape,
  FactShape,
  FactSummaryShape,
  FirstSourceShape,
  InDollarsShape,
  MentionShape,
  PhrasingShape,
  PlaceShape,
  ProvenanceShape,
  SideShape,
  StatusShape,
  TrailShape,
  TypeShape,
  UsedRateShape,
} from "./fact.js";
export { FindingShape } from "./finding.js";
export { JudgementShape } from "./judgement.js";
export { RemarkShape } from "./remark.js";
export { LinkShape, PublisherShape, SourceShape } from "./source.js";
