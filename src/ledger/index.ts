// Claim ⇄ database: what was learned is appended, what follows from it is kept up beside it. The only folder that knows SQL.

export { actorsNamed, nameIn } from "./actors-named.js";
export { agencyNamed, agencyOfActor } from "./agencies.js";
export type { Added } from "./append.js";
export { type Backup, backupLedger, restoreLedger } from "./backup/index.js";
export type { Circle, Partner, Tie } from "./circle.js";
export { circleOf } from "./circle-of.js";
export type { CitedWork } from "./cited-work.js";
export { copyLedger } from "./copy-ledger.js";
export { corrected, isProblem } from "./correct.js";
export { creditsOf } from "./credit.js";
export { derivationIn, derivationText } from "./derivation.js";
export type { Contradiction, Recycled } from "./discord.js";
export type { Entry } from "./entry.js";
export type { Conflict, Fact, FactAmount, Joining, Origin, Step, Variant } from "./fact.js";
export { type FactLine, linesOf } from "./fact-line.js";
export { type FactSummary, summaryOf } from "./fact-summary.js";
export { LedgerError } from "./failure.js";
export type { Folds } from "./folds.js";
export { type Follow, knewBy, type Mark, markId, type Subject, subjectOf, subjectText } from "./follow.js";
export { Holdings, type ToldFact } from "./holdings.js";
export { isActorId, isKnownActor } from "./identity.js";
export type { Indexed } from "./index-anew.js";
export { inOrder, judgementOf, wordsOn } from "./judge.js";
export type { Judgement, Verdict } from "./judgement.js";
export { Ledger, openLedger } from "./ledger.js";
export type { Adding, LedgerOptions } from "./ledger-options.js";
export { LINK_STATES, type LinkCheck, type LinkState } from "./link-check.js";
export { MENDABLE } from "./mending.js";
export type {
  CountedSum,
  Firmness,
  Left,
  Money,
  MoneyLine,
  MoneySum,
} from "./money.js";
export {
  endingsOf,
  type Named,
  type NamedKind,
  NameIndex,
  type NameSources,
  romanisationOf,
  type Spelling,
  type Suggestion,
} from "./names/index.js";
export { LARGEST_ORIGINAL, type OriginalsOf } from "./originals.js";
export { partyPairs } from "./party-pairs.js";
export type { PlacedRemark } from "./placed-remarks.js";
export { type Prepared, prepare } from "./prepared.js";
export {
  type HeldDecision,
  type PublisherDecision,
  type PublisherRule,
  publisherDecision,
} from "./publisher-decision.js";
export {
  type ActorMaterial,
  type Calling,
  type CheckPage,
  type CheckPageQuery,
  type Contents,
  type DatedPart,
  type DatedTestimony,
  type DocumentSummary,
  type DocumentsPage,
  type DocumentsPageQuery,
  documentsNamed,
  type FactQuery,
  type FactsPage,
  type FactsPageQuery,
  type KeptClaim,
  type KeptDocument,
  type KeptLink,
  type Kin,
  type Kinship,
  type Life,
  type ListedActor,
  type ListedPublisher,
  type Motion,
  type NamedInClaims,
  type NamedLink,
  type Orphan,
  type PartyRecycled,
  type RemarkGroup,
  type Rereading,
  type RunSummary,
  type TestimonyQuery,
  type Totals,
} from "./queries/index.js";
export { QueryError } from "./query-error.js";
export type { Questions } from "./questions.js";
export { LONGEST_NOTE, pairSubject, type Remark, remarkName, remarkOf } from "./remark.js";
export { houseOf } from "./roots.js";
export type { Run } from "./run.js";
export { type KeptSearch, type SavedSearch, savedSearch } from "./saved-search.js";
export {
  FACETED,
  type Facets,
  type FacetValue,
  type Hit,
  nearestWord,
  type PageWanted,
  type PartyTables,
  type PassageHit,
  parseQuery,
  type Query,
  type Results,
  type Snippet,
  termsOf,
} from "./search/index.js";
export { type FacetYear, type Sight, type SightQuery, type Stand, sightOf, type Voice } from "./sight.js";
export { signatureOf } from "./signature.js";
export {
  type SqlAnswer,
  SqlError,
  type SqlLimits,
  VIEWS,
  type View,
  type ViewRow,
  type ViewWords,
} from "./sql/index.js";
export type { Snapshot, Standing } from "./standing.js";
export type { SumFact } from "./sum-fact.js";
export { actOf, type SureCount } from "./sure-count.js";
export { type Sums, type Tally, talliesOf } from "./tally.js";
export type { Testimony } from "./testimony.js";
export type { Chunks, ExportSummary } from "./transfer/index.js";
export type { Unread } from "./unread.js";
export type { Vantage } from "./vantage.js";
export { type SourceKind, type SourceState, UNVISITED, type WatchedSource } from "./watched-source.js";
export type { SeenWatcher, Watcher } from "./watcher.js";
export { type Delivery, type Webhook, webhookOf } from "./webhook.js";
export type { ToldWebhook } from "./webhooks.js";
