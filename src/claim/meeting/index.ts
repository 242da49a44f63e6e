// Parties meet, call or hold talks; how its company and its places are found serves agreements too.
export { delegates, groups, isDelegate, isParty } from "./company.js";
export { isKeptContact } from "./contacts.js";
export { companions } from "./encounter.js";
export { meeting } from "./meeting.js";
export { isSupposed } from "./mood.js";
export { placesOf } from "./place.js";
export { together } from "./verbs.js";
