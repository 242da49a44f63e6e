// The reading room: a document as published, beside it what was read out of it.
export { markAction } from "./mark-action.js";
export { mendAction, purgeAction } from "./mend-action.js";
export { readingPage } from "./reading.js";
