// What is cited, and how: styles in words, and files for reference managers.
export { bibtexOf, eachOnce } from "./bibtex.js";
export { cslJsonOf } from "./csl-json.js";
export { type Edition, shortDigest, workOfEntry } from "./entry.js";
export { risOf } from "./ris.js";
export { cited, STYLES, type Style } from "./styles.js";
export { CITING, type Citing, ENGLISH_CITING } from "./words/index.js";
export { line, type Work, webAddress, workOfDocument } from "./work.js";
