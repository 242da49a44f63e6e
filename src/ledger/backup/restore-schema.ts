import { sql } from "kysely";
import { LedgerError } from "../failure.js";
import type { Folds } from "../folds.js";
import { migrate } from "../migrate.js";
import { openPostgres, schemaOf } from "../postgres.js";
import { openSqlite } from "../sqlite.js";
import type { ExportSummary } from "../transfer/index.js";
import { copyRows } from "./copy-rows.js";
import { readThrough } from "./verify.js";

interface Restored {
  readonly folds: Folds;
  readonly force: boolean;
  /** What is said where there is a ledger already. */
  readonly taken: string;
  /** What the file holds. */
  readonly wanted: ExportSummary;
}

/**
 * Makes a schema of the ledger in a file: under another name first, which it changes when all of it is there, in the transaction that drops what had the name before. Throws
 * LedgerError; where there is a ledger and it is not forced, with the message `taken`.
 */
export async function restoreSchema(
  file: string,
  address: string,
  { folds, force, taken, wanted }: Restored,
): Promise<ExportSummary> {
  const url = new URL(address);
  const name = schemaOf(url);
  const waiting = `${name.slice(0, 40)}_restoring`;
  url.searchParams.set("schema", waiting);
  const to = await openPostgres(url.href);
  try {
    const refuse = async (tx: Parameters<Parameters<typeof to.read>[0]>[0]) => {
      const { rows } = await sql`select 1 from pg_tables where schemaname = ${name} limit 1`.execute(tx);
      if (rows.length > 0 && !force) throw new LedgerError(taken);
    };
    await to.write(async (tx) => {
      await refuse(tx);
      // What an earlier restore left that was broken off.
      await sql`drop schema ${sql.id(waiting)} cascade`.execute(tx);
      await sql`create schema ${sql.id(waiting)}`.execute(tx);
    });
    await migrate(to);
    const from = openSqlite(file, { readOnly: true });
    await from.read((tx) => copyRows(from, tx, to)).finally(() => from.close());
    const found = await readThrough(to, folds);
    if (found.sha256 !== wanted.sha256)
      throw new LedgerError("The restored ledger does not match the backup; please report this.");
    await to.write(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('entente'), hashtext(${name}))`.execute(tx);
      await refuse(tx);
      await sql`drop schema if exists ${sql.id(name)} cascade`.execute(tx);
      await sql`alter schema ${sql.id(waiting)} rename to ${sql.id(name)}`.execute(tx);
    });
    return found;
  } finally {
    await to.close();
  }
}
