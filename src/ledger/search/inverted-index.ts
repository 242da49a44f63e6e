import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import type { Row } from "../schema.js";

/** The indexes: of claims, and of sentences without one. Both are tables of FTS5 in SQLite, and of tsvectors in PostgreSQL. */
export type Index = "search" | "passage_search";

/** What an index holds of a claim or a passage. */
export interface Posting {
  /** `claims.key`, or the key of a passage. */
  readonly key: number;
  /** Tokens in the order of their positions, parted by spaces; see tokensOf. */
  readonly tokens: string;
}

/**
 * From so many postings on PostgreSQL's index takes them in at once and not by portions of 4 MB, of which each goes over most of it
 * (https://www.postgresql.org/docs/15/gin-implementation.html); and up to how much memory, which is what its server grants for maintenance unless told otherwise.
 */
const MANY = 2000;
const PENDING = "64MB";

/** Puts what is new into an index. */
export async function appendPostings(
  engine: Engine,
  tx: Transaction,
  index: Index,
  postings: readonly Posting[],
): Promise<void> {
  if (engine.kind === "sqlite") return indexPostings(engine, tx, index, postings);
  if (postings.length === 0) return;
  const many = postings.length > MANY;
  if (many) await sql`set local gin_pending_list_limit = ${sql.lit(PENDING)}`.execute(tx);
  await engine.append(tx, index, postings.map(vectorRow));
  if (many)
    await sql`select gin_clean_pending_list(pg_class.oid) from pg_class
    where oid = ${`${index}_tokens`}::regclass and pg_has_role(relowner, 'usage')`.execute(tx);
}

/** Puts postings into an index, in the place of what it held of them. */
export async function indexPostings(
  engine: Engine,
  tx: Transaction,
  index: Index,
  postings: readonly Posting[],
): Promise<void> {
  if (postings.length === 0) return;
  if (engine.kind === "postgres") return engine.replace(tx, index, ["key"], postings.map(vectorRow));
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

/** A row with a literal of PostgreSQL's tsvector, made when it is asked for: it is several times as long as the tokens. */
function vectorRow({ key, tokens }: Posting): Row<"search"> {
  return {
    key,
    get tokens() {
      return vectorOf(tokens);
    },
  };
}

/** Positions above 16383 are the last that it keeps. */
function vectorOf(tokens: string): string {
  const quoted = ESCAPED.test(tokens) ? tokens.replaceAll("'", "''").replaceAll("\\", "\\\\") : tokens;
  let vector = "";
  let position = 0;
  for (const token of quoted.split(" ")) vector += `${position++ === 0 ? "" : " "}'${token}':${position}`;
  return vector;
}

const ESCAPED = /['\\]/u;
