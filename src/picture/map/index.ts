// Projects where they are.

export { CHINESE_MAP_WORDS } from "./chinese.js";
export { type MapSubject, projectMap } from "./project-map.js";
export { RUSSIAN_MAP_WORDS } from "./russian.js";
export { hasPlace } from "./spots.js";
export { TURKISH_MAP_WORDS } from "./turkish.js";
export { MAP_WORDS, type MapTold, type MapWords } from "./words.js";
