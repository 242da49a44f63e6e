export { pairChangesPage, stateChangesPage } from "./changes.js";
export { ChangesShape } from "./shape.js";
