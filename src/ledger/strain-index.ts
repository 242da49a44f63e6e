import { type RawBuilder, sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import type { Row } from "./schema.js";

/**
 * Where documents stand under their keys. A document has two dozen keys, drawn as if by lot, so that in one large table each would fall on a page of its
 * own, and SQLite writes whole pages, twice. So they wait in a small table, and go over to the large one by stretches, in the order of keys: then many of
 * them fall on one page. PostgreSQL writes rows, and has no use for that.
 */
type KeyRow = Row<"strain_keys">;

/** Keys that wait, about: a share of the large table that is worth a visit to its pages, and few enough to lie in memory. */
export const WAITING = 400_000;

/** What `meta` holds under "strain_keys": how many keys wait, and where the last stretch ended. */
interface Shelf {
  readonly waiting: number;
  readonly from: string;
}

/** Adds documents under keys. `most`: how many may wait. */
export async function holdKeys(
  engine: Engine,
  tx: Transaction,
  rows: readonly KeyRow[],
  most = WAITING,
): Promise<void> {
  if (engine.kind === "postgres") return engine.append(tx, "strain_keys", rows);
  await engine.append(tx, "fresh_strain_keys", rows);
  const { waiting, from } = await shelfOf(tx);
  const there = waiting + rows.length;
  await keepShelf(
    engine,
    tx,
    there <= most ? { waiting: there, from } : await goOver(tx, there, from, Math.max(rows.length, there - most)),
  );
}

/** Takes documents away from under keys, given as pairs of key and document. */
export async function dropKeys(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  for (const table of tablesOf(engine))
    await sql`delete from ${table} where (key, document) in (select a, b from ${engine.pairs(pairs)})`.execute(tx);
}

/** Parts of a query over all tables with keys: `part` makes the part of one. */
export function amongKeys(
  engine: Engine,
  part: (table: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql.join(tablesOf(engine).map(part), sql` union all `);
}

const tablesOf = ({ kind }: Engine) =>
  (kind === "postgres" ? ["strain_keys"] : ["strain_keys", "fresh_strain_keys"]).map((table) => sql.table(table));

/** Brings about so many of the waiting keys into the large table: those that come next in the order of keys, and from the beginning again after the last. */
async function goOver(tx: Transaction, waiting: number, from: string, count: number): Promise<Shelf> {
  const { rows } = await sql<{ key: string }>`select key from fresh_strain_keys where key > ${from}
    order by key limit 1 offset ${sql.lit(count)}`.execute(tx);
  const to = rows[0]?.key;
  const stretch = to === undefined ? sql`key > ${from}` : sql`key > ${from} and key <= ${to}`;
  await sql`insert into strain_keys (key, document) select key, document from fresh_strain_keys where ${stretch}
    order by key on conflict do nothing`.execute(tx);
  const moved = await sql`delete from fresh_strain_keys where ${stretch}`.execute(tx);
  return { waiting: waiting - Number(moved.numAffectedRows ?? 0), from: to ?? "" };
}

async function shelfOf(tx: Transaction): Promise<Shelf> {
  const kept = await tx.selectFrom("meta").select("value").where("key", "=", "strain_keys").executeTakeFirst();
  return kept === undefined ? { waiting: 0, from: "" } : (JSON.parse(kept.value) as Shelf);
}

async function keepShelf(engine: Engine, tx: Transaction, shelf: Shelf): Promise<void> {
  await engine.replace(tx, "meta", ["key"], [{ key: "strain_keys", value: JSON.stringify(shelf) }]);
}
