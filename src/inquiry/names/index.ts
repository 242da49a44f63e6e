// Names that people type, in all languages.
export { namesOf, namesOfWorld } from "./finding.js";
