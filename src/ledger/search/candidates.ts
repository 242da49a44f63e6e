import { type RawBuilder, sql } from "kysely";
import { firstKeyOf } from "../claim-key.js";
import type { Engine, Transaction } from "../engine.js";
import { NOW, type Standpoint, standsAt } from "../vantage.js";
import { goneKeys } from "./gone.js";
import { type Index, keyOf } from "./inverted-index.js";
import { isMarked, type MarkedKeys, markedKeys } from "./marked.js";
import { fts5, type Limits, tsquery } from "./match.js";
import { beginnings, dayDigits } from "./number-token.js";
import { isWithin, type Query, type Term } from "./query.js";

/** Where a search goes on: below this key. */
export type Below = number | null;

const property = (token: string): Term => ({ kind: "properties", tokens: [token] });
const MOVED = property("time_moved");
/** What no day is known of. */
export const UNDATED = property("time_none");

/**
 * Keys of the claims that answer a query, newest first, at most `limit` of them. No row of a table is looked at but for the few claims that stand
 * elsewhere in the order than their time: everything else is in the index.
 */
export async function candidateKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  limit: number,
  below: Below = null,
  from: Standpoint = NOW,
): Promise<number[]> {
  const marks = await markedKeys(engine, tx, query.marked ?? []);
  const living = await livingKeys(engine, tx, query, limit, below, from, marks);
  if (from.known === null) return living;
  const all = await goneKeys(engine, tx, query, marks.length === 0 ? limit : Number.MAX_SAFE_INTEGER, below, from);
  const gone = all.filter((key) => isMarked(marks, key)).slice(0, limit);
  return gone.length === 0 ? living : [...living, ...gone].sort((a, b) => b - a).slice(0, limit);
}

async function livingKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  limit: number,
  below: Below,
  standpoint: Standpoint,
  marks: readonly MarkedKeys[],
): Promise<number[]> {
  const { from, to } = query;
  const stood =
    standpoint === NOW
      ? null
      : sql`exists (select 1 from claims where claims.key = search.${keyOf(engine)} and ${standsAt(engine, standpoint)})`;
  // What no claim is without asks nothing; PostgreSQL knows no empty list.
  const held = marks
    .filter(({ keys, negated }) => !negated || keys.size > 0)
    .map(({ keys, negated }) => sql`${keyOf(engine)} ${sql.raw(negated ? "not in" : "in")} ${engine.list([...keys])}`);
  const conditions = [...(stood === null ? [] : [stood]), ...held];
  const there = conditions.length === 0 ? null : sql`(${sql.join(conditions, sql` and `)})`;
  const run = (limits: Limits, least: number | null, end: number | null) =>
    keysIn(engine, tx, "search", query, limits, { least, below: smaller(end, below), limit, there });
  if (from === null && to === null) return run({}, null, null);
  const [start, end] = [from === null ? null : firstKeyOf(from), to === null ? null : firstKeyOf(to + 1)];
  const found = await run({ none: [MOVED, UNDATED] }, start, end);
  if (start !== null && found.length < limit) {
    // What began before and lasted into the range.
    const heads = beginnings(dayDigits(from!), null).map((head) => `until_${head}`);
    found.push(...(await run({ all: [{ kind: "beginnings", heads }], none: [MOVED] }, null, start)));
  }
  const moved = await movedKeys(engine, tx, query, below, there);
  return moved.length === 0 ? found.slice(0, limit) : [...found, ...moved].sort((a, b) => b - a).slice(0, limit);
}

export interface Bounds {
  readonly least: number | null;
  readonly below: number | null;
  readonly limit: number;
  /** What must hold besides, of a row of the index. */
  readonly there: RawBuilder<unknown> | null;
}

/** Keys of an index that answer a query, the largest first. */
export async function keysIn(
  engine: Engine,
  tx: Transaction,
  index: Index,
  query: Query,
  limits: Limits,
  { least, below, limit, there }: Bounds,
): Promise<number[]> {
  const key = keyOf(engine);
  const answers =
    engine.kind === "sqlite"
      ? sql`${sql.table(index)} match ${fts5(query, limits, index)}`
      : sql`tokens @@ ${tsquery(query, limits, index)}::tsquery`;
  const bounds = [
    ...(least === null ? [] : [sql` and ${key} >= ${least}`]),
    ...(below === null ? [] : [sql` and ${key} < ${below}`]),
    ...(there === null ? [] : [sql` and ${there}`]),
  ];
  const { rows } = await sql<{
    key: number;
  }>`select ${key} as key from ${sql.table(index)} where ${answers}${sql.join(bounds, sql``)}
    order by ${inOrder(engine)} desc limit ${limit}`.execute(tx);
  return rows.map((row) => row.key);
}

/**
 * Has a transaction that searches ask indexes alone. PostgreSQL takes it for cheap to look into the words of a row, though they lie apart and compressed: it would read
 * whole tables, or go down all keys, for what its index of words has at once.
 */
export async function askIndexes(engine: Engine, tx: Transaction): Promise<void> {
  if (engine.kind === "postgres") await sql`set local enable_seqscan = off`.execute(tx);
}

/** The order of keys; in PostgreSQL as a sum, which no index of keys has. */
const inOrder = (engine: Engine) => sql.raw(engine.kind === "sqlite" ? "rowid" : "key + 0");

/** Claims whose place in the order does not tell when they were: with an open beginning, or with a time that a reviewer corrected. */
async function movedKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  below: Below,
  there: Bounds["there"],
): Promise<number[]> {
  const bounds = { least: null, below, limit: Number.MAX_SAFE_INTEGER, there };
  const all = await keysIn(engine, tx, "search", query, { all: [MOVED] }, bounds);
  if (all.length === 0) return [];
  const { rows } = await sql<{ key: number; lo: number | null; hi: number | null; published: number | null }>`
    select key, lo, hi, published from claims where key in ${engine.list(all)}`.execute(tx);
  return rows.filter((row) => isWithin(query, row)).map(({ key }) => key);
}

/** The smaller of two bounds, either of which may be none. */
export function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
