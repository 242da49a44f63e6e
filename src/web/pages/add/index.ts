// Adding documents by dropping files.
export { addPage } from "./add.js";
export { addAction } from "./add-action.js";
export { AddForm } from "./add-form.js";
export { cancelAction } from "./cancel-action.js";
