import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { CopyingClient, copyText } from "./copy-in.js";
import type { Engine, Opening, Transaction } from "./engine.js";
import { LedgerError, told } from "./failure.js";
import type { Schema } from "./schema.js";
import { copyVectors, vectorRow } from "./vectors.js";

/** The schema of the database that holds a ledger unless the address says otherwise. */
const USUAL_SCHEMA = "entente";
/**
 * Questions are many and short: to compile one takes longer than to answer it. Tables lie on disks without a head that moves, and mostly in memory: reading
 * all of one costs more than the planner thinks, since words of an index stand in rows of their own. Lists of new words are not taken over while they are written.
 */
const SETTINGS = "-c client_min_messages=warning -c jit=off -c random_page_cost=1.1 -c gin_pending_list_limit=64MB";
/** How one unchanging state is read. */
const READ = "begin isolation level repeatable read read only";
/** Connections at once: of questions, and of what reads apart, which others are not to wait for. */
const CONNECTIONS = 4;
const APART = 8;
/** Rows that are fetched at once. */
const ROWS = 1000;
/** From so many rows on, copying them in is worth its three messages. */
const MANY = 20;
/**
 * Tables of words. Their indexes gather new rows in lists, which each search reads to the end, and take them over from there
 * (https://www.postgresql.org/docs/15/gin-implementation.html): from so many rows on they are told to.
 */
const OF_WORDS: ReadonlySet<string> = new Set<keyof Schema>(["search", "passage_search"]);
const LISTED = 300;
/** unique_violation (https://www.postgresql.org/docs/15/errcodes-appendix.html) */
const TAKEN = "23505";

/**
 * A ledger in a PostgreSQL database: postgres://user:password@host:port/database?schema=NAME. Each ledger is a schema, "entente" unless it is
 * named. Throws LedgerError for an address that can't be understood.
 */
export async function openPostgres(
  address: string,
  { readOnly = false, existing = readOnly }: Opening = {},
): Promise<Engine> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new LedgerError("This address is not valid; write it as postgres://user:password@host:port/database.");
  }
  const schema = schemaOf(url);
  url.searchParams.delete("schema");
  const types = { getTypeParser: (oid: number, format?: "text" | "binary") => parserOf(oid, format) };
  const pooled = (max: number) => {
    const pool = new pg.Pool({
      Client: CopyingClient,
      connectionString: url.href,
      types: types as pg.CustomTypesConfig,
      options: `-c search_path=${schema} ${SETTINGS}`,
      application_name: "entente",
      connectionTimeoutMillis: 15_000,
      max,
    });
    // One that breaks between two questions of a transaction is told by the next of them.
    pool.on("connect", (client) => client.on("error", () => {}));
    // A connection that breaks while nobody uses it is no fault: the next question opens another.
    pool.on("error", () => {});
    return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  };
  const db = pooled(CONNECTIONS);
  const aparts = pooled(APART);
  let compression: string;
  try {
    compression = await prepare(db, schema, existing);
  } catch (error) {
    await Promise.all([db.destroy(), aparts.destroy()]).catch(() => {});
    throw error;
  }

  const within = <T>(begin: string, work: (tx: Transaction) => Promise<T>, on = db): Promise<T> =>
    on.connection().execute(async (tx) => {
      await sql.raw(begin).execute(tx);
      try {
        const result = await work(tx);
        await sql`commit`.execute(tx).catch((error: unknown) => Promise.reject(unsure(error)));
        return result;
      } catch (error) {
        await sql`rollback`.execute(tx).catch(() => {});
        throw error;
      }
    });

  // The lists are taken over beside what is written next. What fails there loses nothing: the server does it in its own time.
  let listed = 0;
  let takingOver: Promise<unknown> = Promise.resolve();
  const takeOver = () => {
    listed = 0;
    takingOver = takingOver.then(() =>
      sql`select gin_clean_pending_list(oid) from pg_class
        where relnamespace = ${schema}::regnamespace and relname in ('search_tokens', 'passage_search_tokens') and pg_has_role(relowner, 'usage')`
        .execute(aparts)
        .catch(() => {}),
    );
  };
  const rowsInto = async (tx: Transaction, table: string, rows: readonly object[], conflict: string) => {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!)
      .map((column) => `"${column}"`)
      .join(", ");
    const ofWords = OF_WORDS.has(table);
    if (ofWords) listed += rows.length;
    const written = ofWords ? (rows as Schema["search"][]).map(vectorRow) : rows;
    await sql`insert into ${sql.raw(`${table} (${columns}) select ${columns}`)}
      from json_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(written)}::json) ${sql.raw(conflict)}`.execute(
      tx,
    );
  };

  // Rows are copied in without a look at what is there. Where one is there after all, the table is brought back and each row looked at.
  const copyInto = async (tx: Transaction, table: string, rows: readonly object[]) => {
    const columns = Object.keys(rows[0]!);
    const names = columns.map((column) => `"${column}"`).join(", ");
    await sql`savepoint copied`.execute(tx);
    try {
      if (OF_WORDS.has(table)) {
        // No more than those of one transaction wait.
        await takingOver;
        listed += rows.length;
        const vectors = copyVectors(rows as Schema["search"][]);
        await sql`copy ${sql.raw(table)} (key, tokens) from stdin (format binary) ${vectors}`.execute(tx);
      } else await sql`copy ${sql.raw(`${table} (${names})`)} from stdin ${copyText(rows, columns)}`.execute(tx);
      await sql`release savepoint copied`.execute(tx);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === TAKEN)) throw error;
      await sql`rollback to savepoint copied`.execute(tx);
      await rowsInto(tx, table, rows, "on conflict do nothing");
    }
  };

  return {
    kind: "postgres",
    name: `${url.protocol}//${url.host}${url.pathname}${schema === USUAL_SCHEMA ? "" : `?schema=${schema}`}`,
    readOnly,
    // One writer at a time in all processes; the lock goes with the transaction.
    async write(work) {
      const result = await within("begin", async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtext('entente'), hashtext(${schema})),
          set_config('default_toast_compression', ${compression}, true)`.execute(tx);
        return work(tx);
      });
      if (listed > LISTED) takeOver();
      return result;
    },
    read: (work) => within(READ, work),
    apart: (work) => within(READ, work, aparts),
    async *rows(tx, table) {
      await sql`declare all_rows no scroll cursor for select * from ${sql.table(table)}`.execute(tx);
      for (;;) {
        const { rows } = await sql`fetch ${sql.lit(ROWS)} from all_rows`.execute(tx);
        if (rows.length === 0) break;
        yield rows as never;
      }
      await sql`close all_rows`.execute(tx);
    },
    insert: (tx, table, rows) => rowsInto(tx, table, rows, "on conflict do nothing"),
    append: (tx, table, rows) =>
      rows.length < MANY ? rowsInto(tx, table, rows, "on conflict do nothing") : copyInto(tx, table, rows),
    replace: (tx, table, key, rows) => {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column));
      const change = columns.map((column) => `"${column}" = excluded."${column}"`).join(", ");
      return rowsInto(
        tx,
        table,
        rows,
        `on conflict (${key.join(", ")}) do ${change === "" ? "nothing" : `update set ${change}`}`,
      );
    },
    add: (tx, table, key, rows) => {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column));
      const change = columns.map((column) => `"${column}" = ${table}."${column}" + excluded."${column}"`).join(", ");
      return rowsInto(tx, table, rows, `on conflict (${key.join(", ")}) do update set ${change}`);
    },
    async remove(tx, table, key, rows) {
      if (rows.length === 0) return;
      const same = key.map((column) => `gone."${column}" = ${table}."${column}"`).join(" and ");
      await sql`delete from ${sql.raw(table)} using json_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::json) as gone
        where ${sql.raw(same)}`.execute(tx);
    },
    gather: sql`json_agg`,
    several: sql`json_build_array`,
    list: (values) => {
      if (values.length === 0) return sql`(null)`;
      const numbers = typeof values[0] === "number";
      return sql`(select value::${sql.raw(numbers ? "bigint" : "text")} from json_array_elements_text(${JSON.stringify(values)}::json))`;
    },
    pairs: (values) =>
      sql`(select value ->> 0 as a, value ->> 1 as b from json_array_elements(${JSON.stringify(values)}::json)) as wanted`,
    async flush() {},
    async scrub() {
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class
        where relnamespace = ${schema}::regnamespace and relkind = 'r' order by relname`.execute(db);
      for (const { name } of rows) await sql`vacuum full ${sql.id(schema, name)}`.execute(db);
    },
    async size() {
      const found = await sql<{
        size: number;
      }>`select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as size from pg_class
        where relnamespace = ${schema}::regnamespace and relkind in ('r', 'm')`.execute(db);
      return found.rows[0]!.size;
    },
    damage: async () => null,
    async close() {
      if (listed > 0) takeOver();
      await takingOver;
      await Promise.all([db.destroy(), aparts.destroy()]);
    },
  };
}

/** A fault of a commit: where the connection was lost, nobody knows whether it came about. */
function unsure(error: unknown): unknown {
  const lost = told(error, "");
  if (!(lost instanceof LedgerError && lost.sort === "lost")) return error;
  return new LedgerError(
    "The connection was lost at the moment of saving, so this step may be saved or not; run the same command again.",
    null,
    "lost",
  );
}

/** The schema of an address. Throws LedgerError for a name that none may have. */
export function schemaOf(url: URL): string {
  const schema = url.searchParams.get("schema") ?? USUAL_SCHEMA;
  if (/^[a-z_][a-z\d_]{0,50}$/u.test(schema)) return schema;
  throw new LedgerError(`The schema "${schema}" is not a valid name; use letters a to z, digits and "_".`);
}

/** Makes the schema where it is missing and may be made. Returns how long texts are to be compressed: LZ4 costs a third of what the usual way does, and some servers have none. */
async function prepare(db: Kysely<Schema>, schema: string, existing: boolean): Promise<string> {
  const { rows } = await sql<{ encoding: string; there: boolean; compression: string }>`
    select getdatabaseencoding() as encoding, exists (select 1 from pg_namespace where nspname = ${schema}) as there,
      case when 'lz4' = any (enumvals) then 'lz4' else setting end as compression from pg_settings where name = 'default_toast_compression'`.execute(
    db,
  );
  const { encoding, there, compression } = rows[0]!;
  if (encoding !== "UTF8")
    throw new LedgerError(
      `The database stores text as ${encoding}; create one with: createdb --encoding=UTF8 --template=template0`,
    );
  if (there) return compression;
  if (existing) throw new LedgerError("There is no ledger here yet; create one with: entente add");
  // Two processes may make it at once, and "if not exists" does not see what the other has not committed.
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && (error.code === "23505" || error.code === "42P06"))) throw error;
  });
  return compression;
}

/** Whole numbers of 64 bits (type 20) are numbers: keys have 53 bits. */
function parserOf(oid: number, format?: "text" | "binary") {
  return oid === 20 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format);
}
