// Visits in both directions over the years.

export { CHINESE_VISITS_WORDS } from "./chinese.js";
export { RUSSIAN_VISITS_WORDS } from "./russian.js";
export type { VisitsTelling } from "./telling.js";
export { TURKISH_VISITS_WORDS } from "./turkish.js";
export { visitsPicture } from "./visits-picture.js";
export { VISITS_WORDS, type VisitsWords } from "./words.js";
