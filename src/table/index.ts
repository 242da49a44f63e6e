// Rows under headings, and what they are made into.
export { type Arrangement, arranged } from "./arranged.js";
export { csvOf } from "./csv.js";
export {
  type Cell,
  type Column,
  firstRows,
  type LinkedCell,
  type Table,
  tableOf,
  type YearsCell,
} from "./table.js";
