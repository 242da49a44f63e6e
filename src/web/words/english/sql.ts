import { message } from "../../../words/index.js";

/** Asking a ledger in SQL. */
export const sql = {
  title: "SQL",
  lead: "One SELECT over the views below. The ledger is only read: nothing can be changed from here.",
  label: "Query",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "Run",
  admins: "On a shared server only admins ask in SQL.",
  answer: "Answer",
  none: "No row answers.",
  rows: message("{n, plural, one {1 row} other {{shown} rows}}", "n", "shown"),
  more: message("The first {shown} rows; the file has up to 10,000.", "shown"),
  views: "What can be asked",
  column: "Column",
  meaning: "Meaning",
};
