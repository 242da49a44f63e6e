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
  rows: (n: number, shown: string) => (n === 1 ? "1 row" : `${shown} rows`),
  more: (shown: string) => `The first ${shown} rows; the file has up to 10,000.`,
  views: "What can be asked",
  column: "Column",
  meaning: "Meaning",
} as const;
