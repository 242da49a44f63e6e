import { sql } from "kysely";
import type { Engine, Table, Transaction } from "../engine.js";
import { LedgerError } from "../failure.js";
import { indexAnew } from "../index-anew.js";

/** Tables that each engine has in its own form: what follows from texts, and is indexed anew. */
const INDEX: ReadonlySet<string> = new Set(["search", "passage_search", "passages"]);
/** What `meta` says of the tables of one engine; see migrate.ts, index-anew.ts and strain-index.ts. */
const OWN: ReadonlySet<string> = new Set(["schema", "tables", "indexing", "strain_keys"]);

/**
 * Copies all rows of a ledger, as one transaction sees them, into one on another engine that has its tables and nothing in them, and indexes that. The copy is
 * at the same state. Throws LedgerError where a table has not as many rows afterwards.
 */
export async function copyRows(from: Engine, tx: Transaction, to: Engine): Promise<void> {
  const counts = new Map<Table, number>();
  for (const name of await (from.kind === "postgres" ? tableNames(tx) : to.read(tableNames))) {
    const target = targetOf(name, to);
    for await (const rows of from.rows(tx, name)) {
      await to.write((into) => to.append(into, target, rows));
      counts.set(target, (counts.get(target) ?? 0) + rows.length);
    }
  }
  for (const [name, count] of counts) {
    const there = await to.read((into) => countOf(into, name));
    if (there !== count)
      throw new LedgerError(`The copy has ${there} rows of ${count} in the table ${name}; please report this.`);
  }
  await indexAnew(to);
  // The index advanced the state, which is now said to be that of the ledger it was copied from.
  const kept = await tx.selectFrom("meta").selectAll().execute();
  const said = kept.filter(({ key }) => !OWN.has(key));
  await to.write((into) => to.replace(into, "meta", ["key"], said));
}

/** Keys that wait on SQLite have their place among the others on PostgreSQL. */
const targetOf = (name: Table, to: Engine): Table =>
  name === "fresh_strain_keys" && to.kind === "postgres" ? "strain_keys" : name;

/** The tables of a ledger on PostgreSQL, which lists none but those; SQLite has those of its index beside them. */
async function tableNames(tx: Transaction): Promise<Table[]> {
  const { rows } = await sql<{
    name: Table;
  }>`select tablename as name from pg_tables where schemaname = current_schema() order by tablename`.execute(tx);
  return rows.map(({ name }) => name).filter((name) => name !== "meta" && !INDEX.has(name));
}

async function countOf(tx: Transaction, name: Table): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(tx);
  return Number(rows[0]!.count);
}
