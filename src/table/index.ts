// Rows under headings, and what they are made into.
export { csvOf } from "./csv.js";
export type { Cell, Column, LinkedCell, Table, YearsCell } from "./table.js";
