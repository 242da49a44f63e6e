// Dossiers: of two, of one.
export { pairPage } from "./pair.js";
export { statePage } from "./state.js";
