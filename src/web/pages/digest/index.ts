// What is new of what people follow.
export { digestPage } from "./digest.js";
export { digestAction } from "./digest-action.js";
