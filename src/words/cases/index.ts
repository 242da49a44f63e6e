export { ARTICLED, articled } from "./english.js";
export type { Inflected } from "./inflected.js";
export { casesOf } from "./names.js";
export { russianCases, russianState } from "./russian.js";
export { russianLetters, russianNominative, russianOrganisation, russianStranger } from "./russian-organisations.js";
export { suffixed, suffixedNoun, suffixedSum, turkishState } from "./turkish.js";
