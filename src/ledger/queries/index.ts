// What the ledger is asked, one file for each group of questions.

export { type ActorMaterial, actorMaterial, actors, type ListedActor } from "./actors.js";
export { type Calling, callings } from "./callings.js";
export {
  type CheckPage,
  type CheckPageQuery,
  conflicting,
  contradicted,
  type PartyRecycled,
  recycled,
} from "./checks.js";
export { type CircleQuery, circle } from "./circle.js";
export { citedWorks } from "./cited-works.js";
export {
  type Arrived,
  claimById,
  claimsAfter,
  claimsByIds,
  claimsByKey,
  claimsOfDocuments,
  claimsThere,
  documentsFrom,
  type KeptClaim,
} from "./claims.js";
export { type Contents, contents } from "./contents.js";
export {
  type DatedPart,
  type DatedTestimony,
  datedTestimonies,
  datedTestimoniesOf,
  type Life,
} from "./dated-testimonies.js";
export {
  authorsOf,
  type DocumentSummary,
  documentById,
  documents,
  documentsByIds,
  type KeptDocument,
  textsOf,
  writings,
} from "./documents.js";
export { documentsNamed } from "./documents-named.js";
export { type DocumentsPage, type DocumentsPageQuery, documentsPage } from "./documents-page.js";
export { type FactQuery, factById, facts, factsByIds, rivals } from "./facts.js";
export { type FactsPage, type FactsPageQuery, factsPage } from "./facts-page.js";
export { factIdsOf, type HeldKind, heldIds, idsBehind, moneyLinesOf } from "./held-ids.js";
export { allJudgements, judgementsOf } from "./judgements.js";
export type { Kin, Kinship } from "./kinship.js";
export { type KeptLink, linkCheckOf, links, linksOfDocument, type NamedLink } from "./links.js";
export { documentMaterial, factMaterial } from "./material.js";
export { type NamedInClaims, namedInClaims } from "./named-in-claims.js";
export { type Motion, type News, type NewsQuery, news, type RunSummary, type Totals } from "./news.js";
export { type Orphan, orphans } from "./orphans.js";
export { decidedPublishers, type ListedPublisher, publisherDecisions, publishers } from "./publishers.js";
export { allRemarks, type RemarkGroup, remarkGroups, remarksOn, remarksOnClaims } from "./remarks.js";
export { type Rereading, rereadings, unmended } from "./rereading.js";
export { sight } from "./sight.js";
export { documentsOfSource } from "./sources.js";
export { factsByYear } from "./tallies.js";
export { type TestimonyQuery, testimonies, testimoniesFrom } from "./testimonies.js";
export { ties } from "./ties.js";
export { judgedClaims, type Unjudged, unjudged, unjudgedClaims } from "./unjudged.js";
