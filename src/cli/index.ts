// The command line: files in, claims out. A thin door over entente.ts.
export { examplesOf, helpIn, worded } from "./help/index.js";
export { main } from "./main.js";
export { program } from "./program.js";
export { VERSION } from "./version.js";
