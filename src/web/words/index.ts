// All words of the pages, by language.
export { describedIn } from "./descriptions/index.js";
export { english, type Term, type Words } from "./english/index.js";
export { ENGLISH, TONGUES, type Tongue, tongueOf } from "./tongue.js";
