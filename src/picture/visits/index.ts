// Visits in both directions over the years.
export type { VisitsTelling } from "./telling.js";
export { visitsPicture } from "./visits-picture.js";
export { VISITS_WORDS, type VisitsWords } from "./words.js";
