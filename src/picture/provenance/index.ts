// Who took a thing from whom.

export { CHINESE_PROVENANCE_WORDS } from "./chinese.js";
export { provenancePicture } from "./provenance-picture.js";
export { RUSSIAN_PROVENANCE_WORDS } from "./russian.js";
export { TURKISH_PROVENANCE_WORDS } from "./turkish.js";
export { PROVENANCE_WORDS, type ProvenanceWords } from "./words.js";
