import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { copyToRead } from "./closed-folder.js";
import type { Engine, Opening, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import { isLogLost, markOpen, markShut } from "./log-mark.js";
import { OURS, type Schema } from "./schema.js";

/** Milliseconds that a process waits for another that writes. */
const PATIENCE = 60_000;
/** Rows that are handed on at once. */
const ROWS = 1000;
/** Connections at once beside the one that all else is asked on: each takes files and memory. */
const APART = 8;
/** Statements that are kept prepared. Questions that are put together, as those of a search, may be of thousands of sorts. */
const STATEMENTS = 400;

/**
 * A ledger in a file. Write-ahead log, every commit on the disk before it is acknowledged. Throws LedgerError where there is no such folder or
 * the file is none of ours; other faults of the database are told by failure.ts.
 */
export function openSqlite(name: string, { readOnly = false, existing = readOnly }: Opening = {}): Engine {
  const file = ledgerFile(name);
  const folder = path.dirname(file);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new LedgerError("This is a folder; name a file in it for the ledger.");
  if (!stat && existing) throw new LedgerError("There is no ledger here yet; create one with: entente add");
  if (!existsSync(folder)) throw new LedgerError(`There is no folder ${folder}; create it, or name another file.`);
  const lostLog = stat !== undefined && isLogLost(file);
  const { connection, file: read, drop } = readOnly ? openToRead(file) : connected(file, false);
  const { prepared, db, within } = transactionsOn(connection, name === ":memory:" ? () => {} : markOpen);
  const aparts = new Set<Promise<unknown>>();

  /** Work on what the file holds now, by a connection of its own: in a write-ahead log a reader sees what was there when it began, and hinders no writer. */
  const apart = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    while (aparts.size >= APART) await Promise.race(aparts).catch(() => {});
    const reading = new Sqlite(read, { readonly: true, timeout: PATIENCE });
    // What is sorted stays in memory: a server may have nowhere else to put it.
    reading.pragma("temp_store = MEMORY");
    const own = transactionsOn(reading);
    const done = own.within("begin", work).finally(() => own.db.destroy());
    aparts.add(done);
    return done.finally(() => aparts.delete(done));
  };

  /** Waits for those who read apart: the file can't be put in order under them, and they need this thread to end. */
  const alone = async () => {
    while (aparts.size > 0) await Promise.allSettled(aparts);
  };

  const rowsInto = (table: string, rows: readonly object[], conflict: string) => {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!);
    const statement = prepared(
      `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")}) ${conflict}`,
    );
    for (const row of rows) statement.run(columns.map((column) => (row as Record<string, unknown>)[column]));
  };

  return {
    kind: "sqlite",
    name,
    file: read,
    readOnly,
    lostLog,
    write: (work) => within("begin immediate", work),
    read: (work) => within("begin", work),
    ...(name === ":memory:" ? {} : { apart }),
    async *rows(_, table) {
      let portion: Record<string, unknown>[] = [];
      for (const row of connection.prepare(`select * from ${table}`).iterate()) {
        portion.push(row as Record<string, unknown>);
        if (portion.length < ROWS) continue;
        yield portion as never;
        portion = [];
      }
      if (portion.length > 0) yield portion as never;
    },
    async insert(_, table, rows) {
      rowsInto(table, rows, "on conflict do nothing");
    },
    async append(_, table, rows) {
      rowsInto(table, rows, "on conflict do nothing");
    },
    async replace(_, table, key, rows) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column));
      const change = columns.map((column) => `${column} = excluded.${column}`).join(", ");
      rowsInto(table, rows, `on conflict (${key.join(", ")}) do ${change === "" ? "nothing" : `update set ${change}`}`);
    },
    async add(_, table, key, rows) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column));
      const change = columns.map((column) => `${column} = ${column} + excluded.${column}`).join(", ");
      rowsInto(table, rows, `on conflict (${key.join(", ")}) do update set ${change}`);
    },
    async remove(_, table, key, rows) {
      const statement = prepared(`delete from ${table} where ${key.map((column) => `${column} = ?`).join(" and ")}`);
      for (const row of rows) statement.run(key.map((column) => row[column]));
    },
    gather: sql`json_group_array`,
    several: sql`json_array`,
    list: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    pairs: (values) =>
      sql`(select value ->> 0 as a, value ->> 1 as b from json_each(${JSON.stringify(values)})) as wanted`,
    async flush() {
      await alone();
      markShut(connection);
      connection.pragma("wal_checkpoint(TRUNCATE)");
    },
    async scrub() {
      await alone();
      // The file is written anew without what was deleted, and the log, which still has it, is emptied.
      connection.exec("insert into search(search) values ('optimize')");
      connection.exec("insert into passage_search(passage_search) values ('optimize')");
      connection.exec("vacuum");
      markShut(connection);
      connection.pragma("wal_checkpoint(TRUNCATE)");
    },
    async size() {
      return statSync(file).size + (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0);
    },
    async damage() {
      const found = connection.pragma("integrity_check(1)", { simple: true });
      return found === "ok" ? null : String(found);
    },
    async close() {
      await alone();
      markShut(connection);
      await db.destroy();
      // Kysely closes only what it has asked something.
      connection.close();
      drop();
    },
  };
}

/** What runs on a connection: one transaction at a time; `writes` goes before each that writes. */
function transactionsOn(connection: Sqlite.Database, writes: (connection: Sqlite.Database) => void = () => {}) {
  const statements = new Map<string, Sqlite.Statement>();

  // To prepare a statement takes longer than to run it for one document.
  const prepared = (text: string): Sqlite.Statement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    if (statements.size >= STATEMENTS) statements.clear();
    statements.set(text, statement);
    return statement;
  };

  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare: prepared, close: () => connection.close() } }),
  });

  const within = <T>(begin: "begin" | "begin immediate", work: (tx: Transaction) => Promise<T>): Promise<T> =>
    db.connection().execute(async (tx) => {
      // The driver never waits: without this whoever asks much keeps a server from all others.
      await setImmediate();
      if (begin === "begin immediate") writes(connection);
      connection.exec(begin);
      try {
        const result = await work(tx);
        connection.exec("commit");
        return result;
      } finally {
        // Some faults (a full disk) have rolled back already.
        if (connection.inTransaction) connection.exec("rollback");
      }
    });

  return { prepared, db, within };
}

/**
 * The file of that name; ":memory:" is a ledger that lasts as long as this process, which no command takes. Throws LedgerError for names by which the
 * driver means another file, or one that it throws away in the end.
 */
export function ledgerFile(name: string): string {
  if (name === ":memory:") return name;
  const misnamed = (message: string) => new LedgerError(message, null, "misnamed");
  if (name.trim() === "") throw misnamed("The name of the ledger is empty; name a file for it.");
  if (name !== name.trimEnd())
    throw misnamed("The name of the ledger ends in white space, which its database would leave out; name it without.");
  return path.resolve(name);
}

/** Has the ledger of a file stand in that file alone, without a log beside it. Throws a fault of SQLite, SQLITE_BUSY where somebody else has it open. */
export function singleFile(file: string): void {
  const connection = new Sqlite(file, { fileMustExist: true, timeout: 0 });
  try {
    connection.pragma("journal_mode = DELETE");
  } finally {
    connection.close();
  }
}

/** Whether the file has tables, and is no ledger: it is told so later, and stays as it is. */
function isForeign(connection: Sqlite.Database): boolean {
  if (connection.prepare("select count(*) from sqlite_master").pluck().get() === 0) return false;
  try {
    for (const table of OURS) connection.prepare(`select 1 from ${table}`);
    return connection.prepare("select value from meta where key = 'schema'").get() === undefined;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === "SQLITE_ERROR") return true;
    throw error;
  }
}

/** Says how the file is written and held in memory: the first that is asked of it, so that what is no database is told here. */
function configure(connection: Sqlite.Database, readOnly: boolean): void {
  // Reads something, so that what can't be read is told here.
  if (readOnly) connection.pragma("schema_version");
  else if (!isForeign(connection)) {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    // A page of an index is touched by many batches: the log, up to 1 GB, is brought into the file after several of them.
    connection.pragma("wal_autocheckpoint = 262144");
  }
  connection.pragma("cache_size = -196608");
  connection.pragma("temp_store = MEMORY");
}

/** A connection to a file, what the file is that it reads, and what is done once it is closed. */
interface Connected {
  readonly connection: Sqlite.Database;
  readonly file: string;
  drop(): void;
}

function connected(file: string, readOnly: boolean): Connected {
  const connection = new Sqlite(file, { readonly: readOnly, timeout: PATIENCE });
  try {
    configure(connection, readOnly);
  } catch (error) {
    connection.close();
    throw error;
  }
  return { connection, file, drop: () => {} };
}

/** The same to read. A ledger with a write-ahead log can't even be read where SQLite may make no file beside it: there a copy is. */
export function openToRead(file: string): Connected {
  try {
    return connected(file, true);
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError && /^SQLITE_(?:CANTOPEN|READONLY)/u.test(error.code))) throw error;
    const copy = copyToRead(file);
    if (copy !== null) return { ...connected(copy.file, true), drop: copy.drop };
    throw new LedgerError(
      "The folder of this ledger is not writable, and SQLite has to write there even to read the ledger; copy the ledger to another folder.",
    );
  }
}
