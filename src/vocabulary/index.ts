// What the world is made of, as data: states, organisations, firms, offices, currencies, levels, fields, claim types.
export { CLAIM_TYPES, type ClaimType, STATUSES, type Status } from "./claim-types.js";
export { concernOf } from "./concerns.js";
export { isCreditor } from "./creditors.js";
export { CURRENCIES, type Currency, currencyByCode } from "./currencies.js";
export { FIRMS, type Firm, type FirmKind, firmById } from "./firms.js";
export { firmNames, organisationNames, personNames, stateNames } from "./name-rows.js";
export type {
  CurrencyNames,
  FirmNames,
  OfficeModifierNames,
  OfficeNames,
  OrganisationNames,
  PersonNames,
  SharedCurrencyWord,
  StateNames,
} from "./name-tables.js";
export {
  loweredRank,
  OFFICE_MODIFIERS,
  OFFICES,
  type Office,
  type OfficeModifier,
  officeBySlug,
  PORTFOLIOS,
  type Portfolio,
  RANKS,
  type Rank,
} from "./offices.js";
export {
  actingOrganisation,
  ORGANISATIONS,
  type Organisation,
  type OrganisationKind,
  organisationById,
} from "./organisations.js";
export { isStateId, STATES, type State, stateById, stateByIso2 } from "./states.js";
