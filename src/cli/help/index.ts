// What help says, and what is wrong with a command line, in the language of the run: plain texts, so that it costs nothing to start.
export { examplesOf, tellExamples } from "./examples.js";
export { filled } from "./filled.js";
export { helpIn } from "./help.js";
export { LANGS, type Lang } from "./lang.js";
export { parseError } from "./parse-error.js";
export { speakUsage, type UsageWords, usageWords } from "./usage/index.js";
export { worded } from "./worded.js";
