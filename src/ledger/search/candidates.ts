import { sql } from "kysely";
import { firstKeyOf } from "../claim-key.js";
import type { Engine, Transaction } from "../engine.js";
import { fts5, type Limits, tsquery } from "./match.js";
import { beginnings, dayDigits } from "./number-token.js";
import type { Query, Term } from "./query.js";

/** Where a search goes on: below this key. */
export type Below = number | null;

const property = (token: string): Term => ({ kind: "properties", tokens: [token] });
const MOVED = property("time_moved");
const UNDATED = property("time_none");

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
): Promise<number[]> {
  const { from, to } = query;
  const run = (limits: Limits, least: number | null, end: number | null) =>
    keys(engine, tx, query, limits, { least, below: smaller(end, below), limit });
  if (from === null && to === null) return run({}, null, null);
  const [start, end] = [from === null ? null : firstKeyOf(from), to === null ? null : firstKeyOf(to + 1)];
  const found = await run({ none: [MOVED, UNDATED] }, start, end);
  if (start !== null && found.length < limit) {
    // What began before and lasted into the range.
    const heads = beginnings(dayDigits(from!), null).map((head) => `until_${head}`);
    found.push(...(await run({ all: [{ kind: "beginnings", heads }], none: [MOVED] }, null, start)));
  }
  const moved = await movedKeys(engine, tx, query, below);
  return moved.length === 0 ? found.slice(0, limit) : [...found, ...moved].sort((a, b) => b - a).slice(0, limit);
}

interface Bounds {
  readonly least: number | null;
  readonly below: number | null;
  readonly limit: number;
}

async function keys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  limits: Limits,
  { least, below, limit }: Bounds,
): Promise<number[]> {
  const key = sql.raw(engine.kind === "sqlite" ? "rowid" : "key");
  const answers =
    engine.kind === "sqlite"
      ? sql`search match ${fts5(query, limits)}`
      : sql`tokens @@ ${tsquery(query, limits)}::tsquery`;
  const bounds = [
    ...(least === null ? [] : [sql` and ${key} >= ${least}`]),
    ...(below === null ? [] : [sql` and ${key} < ${below}`]),
  ];
  const { rows } = await sql<{
    key: number;
  }>`select ${key} as key from search where ${answers}${sql.join(bounds, sql``)}
    order by ${key} desc limit ${limit}`.execute(tx);
  return rows.map((row) => row.key);
}

/** Claims whose place in the order does not tell when they were: with an open beginning, or with a time that a reviewer corrected. */
async function movedKeys(engine: Engine, tx: Transaction, query: Query, below: Below): Promise<number[]> {
  const all = await keys(engine, tx, query, { all: [MOVED] }, { least: null, below, limit: Number.MAX_SAFE_INTEGER });
  if (all.length === 0) return [];
  const { rows } = await sql<{ key: number; lo: number | null; hi: number | null; published: number | null }>`
    select key, lo, hi, published from claims where key in ${engine.list(all)}`.execute(tx);
  return rows
    .filter(({ lo, hi, published }) => {
      const [first, last] = lo === null && hi === null ? [published, published] : [lo, hi];
      return (
        (query.to === null || (first ?? query.to) <= query.to) &&
        (query.from === null || (last ?? query.from) >= query.from)
      );
    })
    .map(({ key }) => key);
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
