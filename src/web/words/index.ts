// All words of the pages, by language.
export type { Words } from "./english/index.js";
export { ENGLISH, type Tongue } from "./tongue.js";
