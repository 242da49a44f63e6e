// Who took a thing from whom.
export { provenancePicture } from "./provenance-picture.js";
export { PROVENANCE_WORDS, type ProvenanceWords } from "./words.js";
