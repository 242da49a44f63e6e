import { type Holdings, VIEWS, type View, type ViewRow } from "../ledger/index.js";

/** What stands in a column: days are YYYY-MM-DD. */
export type ColumnKind = "text" | "day" | "number" | "integer";

/** A column of a table: what it is called, what it means, and of which kind its values are. */
export interface TableColumn {
  readonly name: string;
  readonly about: string;
  readonly kind: ColumnKind;
}

/** A table as it is taken along: a view of `entente sql` (docs/sql.md), with the same columns. */
export interface ExportTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
  rows(holdings: Holdings): AsyncGenerator<ViewRow>;
}

const DAYS: ReadonlySet<string> = new Set(["first_day", "last_day", "published"]);
const NUMBERS: ReadonlySet<string> = new Set(["amount", "usd", "confidence"]);
/** Of facts alone: elsewhere a column of the name holds ids. */
const COUNTS: ReadonlySet<string> = new Set(["claims", "support", "conflicts"]);

function kindOf(view: View, column: string): ColumnKind {
  if (DAYS.has(column)) return "day";
  if (NUMBERS.has(column)) return "number";
  return view.name === "facts" && COUNTS.has(column) ? "integer" : "text";
}

/** All tables of a ledger, those first that others point to. */
export const TABLES: readonly ExportTable[] = VIEWS.map((view) => {
  const columns = view.columns.map(([name, about]) => ({ name, about, kind: kindOf(view, name) }));
  return { name: view.name, about: view.about, columns, rows: (holdings) => typed(holdings.rows(view), columns) };
});

/** Rows with numbers as numbers, whatever the engine gave; a number that is none is no value. */
async function* typed(rows: AsyncIterable<ViewRow>, columns: readonly TableColumn[]): AsyncGenerator<ViewRow> {
  for await (const row of rows)
    yield row.map((value, i) => {
      const { kind } = columns[i]!;
      if (value === null) return null;
      if (kind === "text" || kind === "day") return String(value);
      const number = Number(value);
      return Number.isFinite(number) ? number : null;
    });
}
