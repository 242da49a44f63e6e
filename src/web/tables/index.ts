// What folds give, as tables that pages show and files hold.
export {
  dateCell,
  dollarsCell,
  type Facts,
  factCell,
  instantCell,
  partiesCell,
  percentCell,
  type Sayings,
  sureness,
  wordsCell,
} from "./cells.js";
export { conflictTable, contradictionTable, recycledTable } from "./discord-tables.js";
export { factTable } from "./fact-table.js";
export { membershipTable } from "./membership-table.js";
export { moneyLines, moneySums, moneyTotals } from "./money-tables.js";
export { partnerTable } from "./partner-table.js";
export { phrasingTable } from "./phrasing-table.js";
export { positionTable } from "./position-table.js";
export { projectTable } from "./project-table.js";
export { sourceTable } from "./source-table.js";
export { visitTable } from "./visit-table.js";
export { type ByYear, yearsColumn } from "./years-column.js";
