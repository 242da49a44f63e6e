// Stands that are taken on issues.
export { position } from "./position.js";
