// The reading room: a document as published, beside it what was read out of it.
export { readingPage } from "./reading.js";
