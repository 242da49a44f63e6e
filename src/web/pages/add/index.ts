// Adding documents by dropping files.
export { addPage } from "./add.js";
export { addAction } from "./add-action.js";
