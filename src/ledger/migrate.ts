import { sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import { MIGRATIONS, type Migration } from "./migrations/index.js";
import { OURS } from "./schema.js";

export interface Migrating {
  readonly migrations?: readonly Migration[];
  /** A database without tables is no ledger, and is made none. */
  readonly existing?: boolean;
}

/**
 * Brings the tables of a ledger to the version of this program, in one transaction. Throws LedgerError for a ledger of a newer version, for a
 * database that holds something else, and where an older one can't be written.
 */
export async function migrate(
  engine: Engine,
  { migrations = MIGRATIONS, existing = engine.readOnly }: Migrating = {},
): Promise<void> {
  const known = await engine.read(async (tx) => {
    const found = await version(tx, engine.kind);
    if (found === migrations.length) await verifyTables(tx, engine.kind);
    return found;
  });
  if (known === migrations.length) return;
  if (known > migrations.length) throw newer(known, migrations.length);
  if (existing && known === 0) throw new LedgerError("This is not a ledger; name one created with: entente add");
  if (engine.readOnly)
    throw new LedgerError(
      `The ledger is of an older version (${known}) and can't be upgraded while opened read-only; write to it once.`,
      null,
      "older",
    );
  await engine.write(async (tx) => {
    // Another process may have done so while this one waited.
    const from = await version(tx, engine.kind);
    if (from > migrations.length) throw newer(from, migrations.length);
    if (from === 0) await sql`create table meta (key text primary key, value text not null)`.execute(tx);
    for (const migration of migrations.slice(from)) await migration.up(tx, engine);
    if (from === migrations.length) return;
    const tables = await tablesDigest(tx, engine.kind);
    await engine.replace(
      tx,
      "meta",
      ["key"],
      [
        { key: "schema", value: String(migrations.length) },
        { key: "tables", value: tables },
      ],
    );
  });
}

/** SQLite reads the names of tables and columns from its file each time: they must be what was written. */
async function verifyTables(tx: Transaction, kind: Engine["kind"]): Promise<void> {
  const kept = await tx.selectFrom("meta").select("value").where("key", "=", "tables").executeTakeFirst();
  if (kept?.value !== (await tablesDigest(tx, kind))) throw damaged("the list of its tables");
}

async function tablesDigest(tx: Transaction, kind: Engine["kind"]): Promise<string> {
  if (kind === "postgres") return "";
  const { rows } = await sql<{ name: string; sql: string | null }>`
    select name, sql from sqlite_master where name not like 'sqlite_stat%' order by name`.execute(tx);
  return digest(...rows.flatMap(({ name, sql }) => [name, sql]));
}

/** The version of the tables; 0 for a database without any. Throws LedgerError where there are tables of something else. */
async function version(tx: Transaction, kind: Engine["kind"]): Promise<number> {
  const names =
    kind === "sqlite"
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(tx)
      : await sql<{
          name: string;
        }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(tx);
  if (names.rows.length === 0) return 0;
  const row = OURS.every((wanted) => names.rows.some(({ name }) => name === wanted))
    ? await tx
        .selectFrom("meta")
        .select("value")
        .where("key", "=", "schema")
        .executeTakeFirst()
        .catch(() => undefined)
    : undefined;
  if (row && /^\d+$/u.test(row.value)) return Number(row.value);
  throw new LedgerError("This database contains something other than a ledger; name another one.");
}

function newer(found: number, known: number): LedgerError {
  return new LedgerError(
    `The ledger was written by a newer Entente (version ${found}; this program supports up to ${known}); use that one.`,
  );
}
