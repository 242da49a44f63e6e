// A whole ledger in open formats.
export { exportsPage } from "./exports.js";
