// What persons put on facts, documents and pairs: notes, tags and collections, wherever they are shown.
export { remarkAction } from "./remark-action.js";
export { RemarksOf } from "./remarks-of.js";
export { subjectPath } from "./subject-path.js";
