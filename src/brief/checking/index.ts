// Sentences held against the facts and documents that they cite. Independent of what writes them.
export { CHECKED_LANGUAGES, type CheckedText, checkedText, makeReady, notesOfText, type Refusal } from "./check.js";
export { documentDraft } from "./document-draft.js";
export { type Ground, groundOfClaim, groundOfFact, inWholeSentence, inWholeSentences } from "./ground.js";
export { coverageOf } from "./telling.js";
export { unborneIn } from "./unborne.js";
