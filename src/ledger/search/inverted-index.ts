import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";

/** The indexes: of claims, and of sentences without one. Both are tables of FTS5 in SQLite, and of tsvectors in PostgreSQL. */
export type Index = "search" | "passage_search";

/** What an index holds of a claim or a passage. */
export interface Posting {
  /** `claims.key`, or the key of a passage. */
  readonly key: number;
  /** Tokens in the order of their positions, parted by spaces; see tokensOf. */
  readonly tokens: string;
}

/** Puts what is new into an index. */
export async function appendPostings(
  engine: Engine,
  tx: Transaction,
  index: Index,
  postings: readonly Posting[],
): Promise<void> {
  if (engine.kind === "sqlite") return indexPostings(engine, tx, index, postings);
  await engine.append(tx, index, postings);
}

/** Puts postings into an index, in the place of what it held of them. */
export async function indexPostings(
  engine: Engine,
  tx: Transaction,
  index: Index,
  postings: readonly Posting[],
): Promise<void> {
  if (postings.length === 0) return;
  if (engine.kind === "postgres") return engine.replace(tx, index, ["key"], postings);
  // FTS5 writes a segment whenever a key is less than the one before, and merges them all later: in order, a batch is one segment.
  const sorted = [...postings].sort((a, b) => a.key - b.key);
  const rows = JSON.stringify(sorted.map(({ key, tokens }) => [key, tokens]));
  await sql`insert or replace into ${sql.table(index)} (rowid, tokens) select value ->> 0, value ->> 1 from json_each(${rows})`.execute(
    tx,
  );
}

/** Takes claims out of their index. */
export async function unindexClaims(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from search where ${keyOf(engine)} in ${engine.list(keys)}`.execute(tx);
}

/** Takes what lies between two keys, both included, out of an index. */
export async function removePostings(
  engine: Engine,
  tx: Transaction,
  index: Index,
  first: number,
  last: number,
): Promise<void> {
  await sql`delete from ${sql.table(index)} where ${keyOf(engine)} between ${first} and ${last}`.execute(tx);
}

/** Takes everything out of an index. */
export async function emptyIndex(engine: Engine, tx: Transaction, index: Index): Promise<void> {
  await (engine.kind === "sqlite"
    ? sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('delete-all')`
    : sql`delete from ${sql.table(index)}`
  ).execute(tx);
}

/** The column that an engine has keys in. */
export function keyOf({ kind }: Pick<Engine, "kind">) {
  return sql.raw(kind === "sqlite" ? "rowid" : "key");
}

/** Keys of the claims that are found by a token that is no word of a text, see tokensOf; in order. */
export async function claimsUnder(engine: Engine, tx: Transaction, token: string): Promise<number[]> {
  const { rows } =
    engine.kind === "sqlite"
      ? await sql<{
          key: number;
        }>`select rowid as key from search where search match ${`"${token}"`} order by rowid`.execute(tx)
      : await sql<{
          key: number;
        }>`select key from search where tokens @@ ${`'${token}'`}::tsquery order by key`.execute(tx);
  return rows.map(({ key }) => key);
}

/** On PostgreSQL, where some tokens stand among those that an index holds of these keys: [token, its positions from 1]. SQLite keeps no tokens. `asked`: patterns of them. */
export async function placesUnder(
  engine: Engine,
  tx: Transaction,
  index: Index,
  keys: readonly number[],
  asked: readonly string[],
): Promise<Map<number, (readonly [token: string, places: readonly number[]])[]>> {
  const { rows } = await sql<Posting>`select key, tokens::text as tokens from ${sql.table(index)}
    where key in ${engine.list(keys)}`.execute(tx);
  // As it is written: 'word':1,7 'other':2.
  const those = new RegExp(`'(${asked.join("|")})':([\\d,]+)`, "gu");
  return new Map(
    rows.map(({ key, tokens }) => [
      key,
      [...tokens.matchAll(those)].map(([, token, places]) => [token!, places!.split(",").map(Number)] as const),
    ]),
  );
}
