import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { postgres, SQLITE, type View } from "./views.js";

/** A row of a view, in the order of its columns. */
export type ViewRow = readonly (string | number | null)[];

/** The rows of a view whose `key` column has one of these values, in the order of their keys, those of one key by all columns. */
export async function viewRows(
  engine: Engine,
  tx: Transaction,
  { name, columns, from }: View,
  key: string,
  values: readonly string[],
): Promise<ViewRow[]> {
  if (values.length === 0) return [];
  const dialect = engine.kind === "sqlite" ? SQLITE : postgres(await schemaOf(tx));
  const selected = columns.map(([column, , value]) => `${value(dialect)} as "${column}"`).join(", ");
  const { rows } = await sql<Record<string, string | number | null>>`select * from
    (select ${sql.raw(selected)} from ${sql.raw(from(dialect))}) as ${sql.ref(`${name}_view`)}
    where ${sql.ref(key)} in ${engine.list(values)}`.execute(tx);
  const plain = rows.map((row) => columns.map(([column]) => row[column] ?? null));
  const place = columns.findIndex(([column]) => column === key);
  const sorted = plain.map((row) => ({ row, key: String(row[place]), all: JSON.stringify(row) }));
  return sorted.sort((a, b) => inOrder(a.key, b.key) || inOrder(a.all, b.all)).map(({ row }) => row);
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function schemaOf(tx: Transaction): Promise<string> {
  const found = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(tx);
  return found.rows[0]!.schema;
}
