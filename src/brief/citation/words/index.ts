// The words of citations, by language.
export { CITING, type Citing, ENGLISH_CITING } from "./citing.js";
