// Rows under headings, and what they are made into.
export type { Cell, Column, LinkedCell, Table } from "./table.js";
