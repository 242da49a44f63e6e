// What levels of relations are called in each language.
export { levels as chinese } from "./chinese.js";
export { levels as english } from "./english.js";
export { levels as russian } from "./russian.js";
export { levels as turkish } from "./turkish.js";
