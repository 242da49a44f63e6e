// What different words say alike, within a language and between languages.
export { type Found, isSpaced, type Sense, Senses, wordTerm } from "./senses.js";
