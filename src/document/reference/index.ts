// Notes and bibliography entries → CSL-JSON.
export { type Cite, citesOf, type Note, parseReference } from "./chain.js";
export type { CslDate, CslItem, CslName, CslType } from "./csl.js";
export { isOutlet } from "./outlets.js";
