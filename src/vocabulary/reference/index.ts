// What checks look up: who was where when, what a currency was worth. Large tables that reading never needs: import them when a check
// runs, never from what `entente read` loads at its start.
export { ACCESSIONS_KNOWN_UNTIL, type Accession, accessionOf, accessions, wasAcceding } from "./accessions.js";
export { type Bounds, bounds } from "./bounds.js";
export { type ConstantSum, constantUsd, consumerPrices } from "./deflator.js";
export { type Conversion, type NoConversion, ratedCurrencies, usdOf } from "./exchange-rates.js";
export { type Coverage, membershipCoverage } from "./membership-coverage.js";
export {
  MEMBERSHIP_STANDINGS,
  type MembersAnswer,
  type Membership,
  type MembershipStanding,
  memberships,
  membershipsOf,
  membersOn,
  type StandingAnswer,
  type StandingReason,
  standingOn,
} from "./memberships.js";
export { type NamedHolder, namedHolders } from "./named-holder.js";
export {
  type LevelAnswer,
  levelOfLabel,
  levelOn,
  PARTNERSHIPS_KNOWN_UNTIL,
  type Partnership,
  partnerships,
  partnershipsOf,
} from "./partnerships.js";
export {
  type DiplomaticRelations,
  diplomaticRelations,
  RELATIONS_KNOWN_UNTIL,
  type RelationsAnswer,
  relationsOf,
  relationsOn,
} from "./relations.js";
export { type Source, sourceByKey, sources } from "./sources.js";
export { closeness, type Reading, readingOf } from "./spelling.js";
export { levelSpells, type ReferenceSpell, relationSpells, returnDays, rollOf, standingSpells } from "./spells.js";
export {
  type Holding,
  holders,
  SEAT_NAMES,
  type Seat,
  SHARED_SEATS,
  seatOf,
  type Tenure,
  type TenureSource,
  tenures,
  tenuresIn,
  tenuresOf,
} from "./tenures.js";
export { spelledHolder, type TermSpell, termSpells } from "./term-spells.js";
