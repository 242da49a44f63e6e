// Projects where they are.
export { type MapSubject, projectMap } from "./project-map.js";
export { hasPlace } from "./spots.js";
export { MAP_WORDS, type MapTold, type MapWords } from "./words.js";
