// Rich Text Format: words between control words, in code pages of their own.
export { rtf } from "./rtf.js";
