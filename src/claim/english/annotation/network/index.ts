// The network that tags and parses: its model file, its arithmetic, and what it answers.
export { packageFile, readModel } from "./model-file.js";
export { loadNetwork, type Network } from "./network.js";
export { emptySentence, type ParsedSentence } from "./parsed-sentence.js";
