export { pairChangesPage, stateChangesPage } from "./changes.js";
