// Names are folded the same way here and in the reference tables.
export { fold, foldRomanised, slug } from "../vocabulary/index.js";
