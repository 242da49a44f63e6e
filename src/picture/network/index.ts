// A state among its partners.
export { networkPicture } from "./network-picture.js";
export { NETWORK_WORDS, type NetworkWords } from "./words.js";
