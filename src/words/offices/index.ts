// What offices and bodies are called in each language.
import { ofStates as zh } from "./chinese-states.js";
import { ofStates as en } from "./english-states.js";
import { ofStates as ru } from "./russian-states.js";
import { ofStates as tr } from "./turkish-states.js";

export { offices as chinese } from "./chinese.js";
export { offices as english } from "./english.js";
export { offices as russian } from "./russian.js";
export { offices as turkish } from "./turkish.js";

/** Those that some states and organisations call otherwise than most, by ISO 639-1 code. */
export const OFFICES_OF_STATES: Readonly<Record<string, () => Readonly<Record<string, string>>>> = { en, ru, tr, zh };
