import { type RawBuilder, sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { type Index, keyOf } from "./inverted-index.js";
import { fts5, type Limits, tsquery } from "./match.js";
import type { Query } from "./query.js";

/** Answers in the order of their keys, the largest first. */
export interface Newest {
  readonly keys: readonly number[];
  /** Whether there are more than were counted; all of them lie below the last of these keys. */
  readonly more: boolean;
}

export interface Bounds {
  readonly least: number | null;
  readonly below: number | null;
  /** How many are counted. */
  readonly limit: number;
  /** How many of the newest will do where there are more than that. */
  readonly enough: number;
  /** What must hold besides, of a row of the index. */
  readonly there: RawBuilder<unknown> | null;
}

export const NONE: Newest = { keys: [], more: false };

/** Keys of an index that answer a query: all of them, or where they are more than are counted at least enough of the newest. */
export async function newestKeys(
  engine: Engine,
  tx: Transaction,
  index: Index,
  query: Query,
  limits: Limits,
  bounds: Bounds,
): Promise<Newest> {
  const { limit } = bounds;
  if (engine.kind === "sqlite") {
    const answers = sql`${sql.table(index)} match ${fts5(query, limits, index)}`;
    const keys = await keysOf(engine, tx, index, answers, bounds, sql`order by rowid desc limit ${limit + 1}`);
    return { keys: keys.slice(0, limit), more: keys.length > limit };
  }
  const answers = sql`tokens @@ ${tsquery(query, limits, index)}::tsquery`;
  const some = await keysOf(engine, tx, index, answers, bounds, sql`limit ${limit + 1}`);
  if (some.length <= limit) return { keys: some.sort((a, b) => b - a), more: false };
  return { keys: await amongLast(engine, tx, index, answers, bounds), more: true };
}

/** How many times as many rows as are wanted they are looked for among first, and how many times as many at most the next time. */
const AMONG = 16;
/** How many more are looked at than would do if the next held as many as those before. */
const SPARE = 1.5;

/**
 * The newest of many answers on PostgreSQL. Its index of words knows no order of keys: it would fetch the row of every answer, a tenth of a table for a common word.
 * So they are looked for among the last rows alone, in ever wider stretches.
 */
async function amongLast(
  engine: Engine,
  tx: Transaction,
  index: Index,
  answers: RawBuilder<unknown>,
  bounds: Bounds,
): Promise<number[]> {
  // A sum has no index: by one of keys alone it would go down all rows.
  const newest = sql`order by key + 0 desc limit ${bounds.enough}`;
  for (let among = AMONG * bounds.enough; ; ) {
    const start = sql`order by key desc offset ${among} limit 1`;
    const [least = null] = await keysOf(engine, tx, index, null, bounds, start);
    const keys = await keysOf(engine, tx, index, answers, { ...bounds, least: least ?? bounds.least }, newest);
    if (keys.length >= bounds.enough || least === null) return keys;
    among *= Math.min(AMONG, Math.max(2, Math.ceil((SPARE * bounds.enough) / Math.max(1, keys.length))));
  }
}

async function keysOf(
  engine: Engine,
  tx: Transaction,
  index: Index,
  answers: RawBuilder<unknown> | null,
  { least, below, there }: Bounds,
  end: RawBuilder<unknown>,
): Promise<number[]> {
  const key = keyOf(engine);
  const conditions = [
    ...(answers === null ? [] : [answers]),
    ...(least === null ? [] : [sql`${key} >= ${least}`]),
    ...(below === null ? [] : [sql`${key} < ${below}`]),
    ...(there === null || answers === null ? [] : [there]),
  ];
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  const { rows } = await sql<{ key: number }>`select ${key} as key from ${sql.table(index)} ${where} ${end}`.execute(
    tx,
  );
  return rows.map((row) => row.key);
}

/** Answers of several questions that have none in common, as those of one. */
export function joined(parts: readonly Newest[], limit: number): Newest {
  // What lies below the last key of one that has more is not known.
  const known = Math.max(...parts.filter(({ more }) => more).map(({ keys }) => keys.at(-1)!), Number.NEGATIVE_INFINITY);
  const keys = parts
    .flatMap(({ keys }) => keys)
    .filter((key) => key >= known)
    .sort((a, b) => b - a);
  return { keys: keys.slice(0, limit), more: keys.length > limit || parts.some(({ more }) => more) };
}
