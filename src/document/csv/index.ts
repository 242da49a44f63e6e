// Comma-separated values whose first row names their columns.
export { csv } from "./csv.js";
