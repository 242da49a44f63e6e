// The command line: files in, claims out. A thin door over entente.ts.
export { main } from "./main.js";
export { examplesOf } from "./options.js";
export { program } from "./program.js";
export { VERSION } from "./version.js";
export { english as ENGLISH_HELP } from "./words/english/help/index.js";
export { worded } from "./words/worded.js";
