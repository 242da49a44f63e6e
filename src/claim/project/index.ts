// What is built, run or rehabilitated.
export { sameClause } from "./hosts.js";
export { project } from "./project.js";
export { kindIn } from "./works.js";
