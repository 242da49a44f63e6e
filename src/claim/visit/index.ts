// A leader, minister or delegation goes to another state.
export { visit } from "./visit.js";
