// What the world is made of, as data: states, organisations, firms, offices, currencies, levels, fields, claim types.
export { CLAIM_TYPES, type ClaimType, STATUSES, type Status } from "./claim-types.js";
