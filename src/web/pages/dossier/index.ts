// Dossiers: of two, of one.
export { pairPage } from "./pair.js";
export { PARTY, pairIn, partyIn } from "./party.js";
export { statePage } from "./state.js";
export { day } from "./window.js";
