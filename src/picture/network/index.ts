// A state among its partners.

export { CHINESE_NETWORK_WORDS } from "./chinese.js";
export { networkPicture } from "./network-picture.js";
export { RUSSIAN_NETWORK_WORDS } from "./russian.js";
export { TURKISH_NETWORK_WORDS } from "./turkish.js";
export { NETWORK_WORDS, type NetworkWords } from "./words.js";
