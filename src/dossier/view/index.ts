// What pages show: pure folds of what a ledger is asked for.
export {
  type ActorFact,
  type ActorKind,
  type ActorPage,
  actorPageOf,
  kindOfActor,
  type Met,
  type Post,
} from "./actor.js";
export { type Announced, announcedOf } from "./announced.js";
export {
  type BesideDifference,
  type BesidePage,
  type BesideParagraph,
  type BesidePlace,
  besidePageOf,
} from "./beside.js";
export {
  type ChangedFact,
  type Changes,
  type ChangeWords,
  changesOf,
  comparisonOf,
  type Difference,
} from "./changes.js";
export {
  type CheckKind,
  type Checks,
  type ChecksQuery,
  checkDocuments,
  checksOf,
  type StalePage,
} from "./checks.js";
export { cooperationOf, type FieldOverTime } from "./cooperation.js";
export {
  type ContradictedFacts,
  type Digest,
  type DigestPart,
  digestPartOf,
  isQuiet,
  withoutRepeats,
} from "./digest.js";
export { type Directory, directoryOf, kindOf, type Party } from "./directory.js";
export { type DocumentPage, documentPageOf, type Echo } from "./document.js";
export { type CitedDocument, type Evidence, evidenceOf, type Voucher } from "./evidence.js";
export { type FactPage, factPageOf, originsOfFact, type Passage, passageOf, phrasingsOfFact } from "./fact.js";
export { type HomePage, inMotion, type PairInMotion, surprise } from "./home.js";
export { factsNow, type Knowledge, knowledgeNow, knowledgeOf, siftedKnowledge } from "./knowledge.js";
export type { Lead } from "./lead.js";
export { type LevelStep, type Levels, levelsOf } from "./levels.js";
export { CHANGE_BASES, type ChangeBasis, type ChangesAsked, differsBetween, momentsOf } from "./moments.js";
export { type MoneyLedger, type MoneyTotal, moneyLedgerOf, type RatedSum } from "./money-ledger.js";
export { type Counts, type Discord, type PairPage, pairPageOf, type Sources } from "./pair.js";
export { type PositionCell, type Positions, positionsOf } from "./positions.js";
export { publishersRanged, type RangedPublisher } from "./publishers.js";
export {
  type FactRow,
  factRowOf,
  type ProjectRow,
  projectsOf,
  type Rows,
  type VisitRow,
  type Visits,
  visitsOf,
} from "./rows.js";
export { type Saying, sayingsOf } from "./saying.js";
export { type MembershipPair, type SharedMemberships, sharedMemberships } from "./shared-memberships.js";
export { isSieving, type Sieve } from "./sieve.js";
export { type StandPhrasings, standPhrasingsOf, standsIn } from "./stand-phrasings.js";
export {
  type ComparedPartner,
  type MoneyYear,
  moneyYearsOf,
  type Network,
  type StatePage,
  statePageOf,
} from "./state.js";
export { type Bin, LANES, type Lane, type LaneName, type Timeline, timelineOf } from "./timeline.js";
export { type Trend, type TrendPoint, trendOf } from "./trend.js";
export { type ThemeWeight, themesByWeight } from "./weight.js";
export { windowOf } from "./window.js";
