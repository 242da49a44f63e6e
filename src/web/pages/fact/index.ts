// A fact with all that stands behind it.
export { factPage } from "./fact.js";
