// Adding documents by dropping files.
export { addPage } from "./add.js";
export { addAction } from "./add-action.js";
export { AddForm } from "./add-form.js";
export { additionsTo } from "./additions.js";
export { cleanName } from "./batch.js";
export { cancelAction } from "./cancel-action.js";
export { BYTES as UPLOADED } from "./limits.js";
export { BatchShape } from "./shape.js";
