import { type RawBuilder, sql } from "kysely";
import { firstKeyOf } from "../claim-key.js";
import type { Engine, Transaction } from "../engine.js";
import { NOW, type Standpoint, standsAt } from "../vantage.js";
import { goneKeys } from "./gone.js";
import { keyOf } from "./inverted-index.js";
import { isMarked, type MarkedKeys, markedKeys } from "./marked.js";
import type { Limits } from "./match.js";
import { joined, type Newest, NONE, newestKeys } from "./newest.js";
import { beginnings, dayDigits, YEAR } from "./number-token.js";
import { isWithin, type Query, type Term } from "./query.js";

/** More than there can be. */
const ALL = Number.MAX_SAFE_INTEGER - 1;

/** Where a search goes on: below this key. */
export type Below = number | null;

const property = (token: string): Term => ({ kind: "properties", tokens: [token] });
const MOVED = property("time_moved");
/** What no day is known of. */
export const UNDATED = property("time_none");

/** How many answers are counted, and how many of the newest will do where there are more. */
export interface Wanted {
  readonly limit: number;
  readonly enough: number;
}

/**
 * Keys of the claims that answer a query, newest first. No row of a table is looked at but for the few claims that stand
 * elsewhere in the order than their time: everything else is in the index.
 */
export async function candidateKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  wanted: Wanted,
  below: Below = null,
  from: Standpoint = NOW,
): Promise<Newest> {
  const marks = await markedKeys(engine, tx, query.marked ?? []);
  const living = await livingKeys(engine, tx, query, wanted, below, from, marks);
  if (from.known === null) return living;
  const { limit } = wanted;
  const all = await goneKeys(engine, tx, query, marks.length === 0 ? limit + 1 : Number.MAX_SAFE_INTEGER, below, from);
  const gone = all.filter((key) => isMarked(marks, key));
  return joined([living, { keys: gone.slice(0, limit), more: gone.length > limit }], limit);
}

async function livingKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  wanted: Wanted,
  below: Below,
  standpoint: Standpoint,
  marks: readonly MarkedKeys[],
): Promise<Newest> {
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
    newestKeys(engine, tx, "search", query, limits, { least, below: smaller(end, below), ...wanted, there });
  if (from === null && to === null) return run({}, null, null);
  const [start, end] = [from === null ? null : firstKeyOf(from), to === null ? null : firstKeyOf(to + 1)];
  const found = [await run({ none: [MOVED, UNDATED] }, start, end)];
  if (start !== null && !found[0]!.more) {
    // What began before and lasted into the range: a year at most, or longer.
    const within = beginnings(dayDigits(from!), dayDigits(from! + YEAR)).map((head) => `until_${head}`);
    found.push(
      await run({ all: [{ kind: "beginnings", heads: within }], none: [MOVED] }, firstKeyOf(from! - YEAR), start),
    );
    const longer = beginnings(dayDigits(from!), null).map((head) => `lasting_${head}`);
    found.push(await run({ all: [{ kind: "beginnings", heads: longer }], none: [MOVED] }, null, start));
  }
  return joined([...found, await movedKeys(engine, tx, query, below, there)], wanted.limit);
}

/**
 * Has a transaction that searches ask indexes alone. PostgreSQL takes it for cheap to look into the words of a row, though they lie apart and compressed: it would read
 * whole tables, or go down all keys, for what its index of words has at once. Where what a common word finds of a million sentences has no room it forgets which rows of a page they
 * were, and reads them all again.
 */
export async function askIndexes(engine: Engine, tx: Transaction): Promise<void> {
  if (engine.kind === "postgres")
    await sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true)`.execute(tx);
}

/** Claims whose place in the order does not tell when they were: with an open beginning, or with a time that a reviewer corrected. */
async function movedKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  below: Below,
  there: RawBuilder<unknown> | null,
): Promise<Newest> {
  const bounds = { least: null, below, limit: ALL, enough: ALL, there };
  const { keys } = await newestKeys(engine, tx, "search", query, { all: [MOVED] }, bounds);
  if (keys.length === 0) return NONE;
  const { rows } = await sql<{ key: number; lo: number | null; hi: number | null; published: number | null }>`
    select key, lo, hi, published from claims where key in ${engine.list([...keys])}`.execute(tx);
  return { keys: rows.filter((row) => isWithin(query, row)).map(({ key }) => key), more: false };
}

/** The smaller of two bounds, either of which may be none. */
export function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
