// Which states and pairs there are.
export { statesPage } from "./states.js";
