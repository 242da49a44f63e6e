import { message } from "../../../words/index.js";

/** Asking a ledger in SQL. */
export const sql = {
  title: "SQL",
  lead: "One SELECT over the views below. Access is read-only.",
  label: "Query",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "Run",
  admins: "On a shared server only admins may run SQL.",
  answer: "Result",
  none: "No rows.",
  rows: message("{n, plural, one {1 row} other {{shown} rows}}", "n", "shown"),
  more: message("Showing the first {shown} rows; the download has up to 10,000.", "shown"),
  views: "Views",
  column: "Column",
  meaning: "Meaning",
};
