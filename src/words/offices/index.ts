// What offices and bodies are called in each language.
export { offices as chinese } from "./chinese.js";
export { offices as english } from "./english.js";
export { offices as russian } from "./russian.js";
export { offices as turkish } from "./turkish.js";
