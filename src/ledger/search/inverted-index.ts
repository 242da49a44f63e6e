import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import type { Row } from "../schema.js";

/** What the index holds of a claim. */
export interface Posting {
  /** `claims.key`. */
  readonly key: number;
  /** Tokens in the order of their positions, parted by spaces; see tokensOf. */
  readonly tokens: string;
}

/** Puts claims that are new into the index. */
export async function appendClaims(engine: Engine, tx: Transaction, postings: readonly Posting[]): Promise<void> {
  if (engine.kind === "sqlite") return indexClaims(engine, tx, postings);
  await engine.append(tx, "search", postings.map(vectorRow));
}

/** Puts claims into the index, in the place of what it held of them. */
export async function indexClaims(engine: Engine, tx: Transaction, postings: readonly Posting[]): Promise<void> {
  if (postings.length === 0) return;
  if (engine.kind === "postgres") return engine.replace(tx, "search", ["key"], postings.map(vectorRow));
  // FTS5 writes a segment whenever a key is less than the one before, and merges them all later: in order, a batch is one segment.
  const sorted = [...postings].sort((a, b) => a.key - b.key);
  const rows = JSON.stringify(sorted.map(({ key, tokens }) => [key, tokens]));
  await sql`insert or replace into search (rowid, tokens) select value ->> 0, value ->> 1 from json_each(${rows})`.execute(
    tx,
  );
}

/** Takes claims out of the index. */
export async function unindexClaims(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const key = engine.kind === "sqlite" ? sql`rowid` : sql`key`;
  await sql`delete from search where ${key} in ${engine.list(keys)}`.execute(tx);
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

/** A row with a literal of PostgreSQL's tsvector. Positions above 16383 are the last that it keeps. */
function vectorRow({ key, tokens }: Posting): Row<"search"> {
  const lexemes = tokens
    .split(" ")
    .map((token, i) => `'${token.replaceAll("'", "''").replaceAll("\\", "\\\\")}':${i + 1}`);
  return { key, tokens: lexemes.join(" ") };
}
