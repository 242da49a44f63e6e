export { decideAction } from "./decide-action.js";
export { publishersPage } from "./publishers.js";
