// What the world is made of, as data: states, organisations, firms, offices, currencies, levels, fields, claim types.
export { MATERIAL_ACTS, type MaterialAct, SPEECH_ACTS, type SpeechAct } from "./acts.js";
export { isArchive } from "./archives.js";
export { isArea } from "./areas.js";
export { ARMED_GROUPS, type ArmedGroup, homeOfGroup } from "./armed-groups.js";
export { bordersOn, hasBorders } from "./borders.js";
export { CERTAIN, isCertain } from "./certain.js";
export { CLAIM_TYPES, type ClaimType, STATUSES, type Status } from "./claim-types.js";
export { concernOf, seizerOf } from "./concerns.js";
export { conflictActs, isOfConflict } from "./conflict.js";
export { contextsOf, EVENT_CONTEXTS, type EventContext } from "./contexts.js";
export { isCreditor } from "./creditors.js";
export { CURRENCIES, type Currency, currencyByCode } from "./currencies.js";
export { COOPERATION_FIELDS, type CooperationField } from "./fields.js";
export { FIRMS, type Firm, type FirmKind, firmById } from "./firms.js";
export { FLOWS, type Flow } from "./flows.js";
export { fold, foldRomanised, slug } from "./fold.js";
export { seatBefore } from "./former-seats.js";
export { STATE_GROUPS, type StateGroup, stateGroup, voiceOf } from "./groups.js";
export { INSTRUMENTS } from "./instruments.js";
export { ISSUES, STANCES } from "./issues.js";
export {
  allTerms,
  hasHeld,
  homeOf,
  incumbent,
  isOfTime,
  isYetUnknown,
  leads,
  personById,
  persons,
  serves,
  type Term,
} from "./leaders.js";
export { LEVEL_MODIFIERS, LEVELS, type Level, type LevelModifier, rankOfLevel } from "./levels.js";
export { MONEY_STEPS, type MoneyStep } from "./money-steps.js";
export { firmNames, organisationNames, personNames, stateNames, townNames } from "./name-rows.js";
export type {
  FirmNames,
  OfficeModifierNames,
  OfficeNames,
  OrganisationNames,
  PersonNames,
  StateNames,
  TownNames,
} from "./name-tables.js";
export {
  OFFICE_MODIFIERS,
  OFFICES,
  type Office,
  type OfficeModifier,
  officeBySlug,
  PORTFOLIOS,
  RANKS,
  type Rank,
} from "./offices.js";
export { officeAt } from "./official-hosts.js";
export {
  actingOrganisation,
  ORGANISATIONS,
  type Organisation,
  type OrganisationKind,
  organisationById,
} from "./organisations.js";
export { partyName, partyNamed } from "./party.js";
export { findPlaces, type Place, placeKey } from "./places.js";
export { type EventKind, eventKind, PLOVER_QUADS, type PloverType } from "./plover.js";
export { isCalled } from "./polities.js";
export { MILESTONES, type Milestone, PROJECT_KINDS, type ProjectKind } from "./project-kinds.js";
export { type Decided, decidedOf, isNews, publisherClass, publisherKey } from "./publisher-class.js";
export {
  CLOSENESS,
  type Closeness,
  closenessOf,
  PUBLISHER_KINDS,
  type PublisherClass,
  type PublisherKind,
} from "./publisher-kinds.js";
export { type Publisher, publisherNamed } from "./publishers.js";
export { SECTORS, type Sector, sectorByCode } from "./sectors.js";
export { isStateId, STATES, type State, stateById, stateByIso2 } from "./states.js";
export { type SoundTable, soundGap } from "./transcription.js";
export { type TypeTrait, typesWith } from "./type-traits.js";
export {
  MEETING_KINDS,
  STANDINGS,
  TRENDS,
  VISIT_KINDS,
} from "./visit-kinds.js";
