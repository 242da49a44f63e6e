// What the world is made of, as data: states, organisations, firms, offices, currencies, levels, fields, claim types.
export { CLAIM_TYPES, type ClaimType, STATUSES, type Status } from "./claim-types.js";
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
export { isStateId, STATES, type State, stateById, stateByIso2 } from "./states.js";
