import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";

/** Tables with PostgreSQL's types. */
export type Columns = Readonly<Record<string, string>>;

/** Makes tables. SQLite keeps those that are `narrow`, whose rows are little more than their key, in one tree instead of two. */
export async function createTables(
  tx: Transaction,
  kind: Engine["kind"],
  tables: Columns,
  narrow: ReadonlySet<string>,
): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) {
    const typed = columns.split(", ").map((column) => (kind === "sqlite" ? embedded(column) : collated(column)));
    const definition = `create table ${table} (${typed.join(", ")})`;
    await sql.raw(definition + (kind === "sqlite" && narrow.has(table) ? " without rowid" : "")).execute(tx);
  }
}

const embedded = (column: string) => column.replace("bigint", "integer").replace("double precision", "real");
/** Texts in the order of their bytes, as SQLite has them, whatever the locale of the database. */
const collated = (column: string) => column.replace(/^(\w+) text\b/u, '$1 text collate "C"');
