import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import { passagesAnew } from "./index-passages.js";
import type { Row } from "./schema.js";
import {
  circumstancesOf,
  claimTerms,
  emptyIndex,
  INDEXING,
  indexPostings,
  termText,
  tokensOf,
} from "./search/index.js";
import { advance } from "./state.js";

/** Documents, and characters of them, that one transaction indexes. */
const DOCUMENTS = 200;
const CHARACTERS = 2_000_000;

/** What is told while a ledger is indexed anew: documents that are done, and all. */
export type Indexed = (done: number, all: number) => void;

/** Whether the index is what this version makes of the texts. */
export async function isIndexed(tx: Transaction): Promise<boolean> {
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "indexing").executeTakeFirst();
  return made?.value === INDEXING;
}

/** Writes down that a ledger without documents is indexed by this version. */
export function beginIndex(engine: Engine, tx: Transaction): Promise<void> {
  return engine.replace(tx, "meta", ["key"], [{ key: "indexing", value: INDEXING }]);
}

/** Has everything indexed anew before the next question. */
export async function forgetIndex(tx: Transaction): Promise<void> {
  await tx.deleteFrom("meta").where("key", "=", "indexing").execute();
}

/**
 * Indexes all documents and claims anew from their texts, by portions in the order of their ids, where another version of the program made the index. Nothing that
 * was learned is touched. When it is broken off, it goes on behind the last portion. Returns how many documents it indexed.
 */
export async function indexAnew(engine: Engine, told: Indexed = () => {}): Promise<number> {
  let indexed = 0;
  for (;;) {
    const portion = await engine.write((tx) => indexSome(engine, tx));
    if (portion === null) return indexed;
    indexed += portion.documents;
    told(portion.done, portion.all);
  }
}

/** Indexes the next documents; null where all are indexed. The value of "indexing" is the version, and while it lasts the last document. */
async function indexSome(engine: Engine, tx: Transaction) {
  const kept = await tx.selectFrom("meta").select("value").where("key", "=", "indexing").executeTakeFirst();
  if (kept?.value === INDEXING) return null;
  const [version, after = ""] = kept?.value.split(" ") ?? [];
  const goesOn = version === INDEXING;
  if (!goesOn) await emptyIndexes(engine, tx);
  const last = goesOn ? after : "";
  const documents = await nextDocuments(tx, last);
  await indexClaimsOf(engine, tx, documents);
  await passagesAnew(engine, tx, documents);
  const end = documents.at(-1);
  await engine.replace(
    tx,
    "meta",
    ["key"],
    [{ key: "indexing", value: end === undefined ? INDEXING : `${INDEXING} ${end}` }],
  );
  if (end === undefined) await advance(engine, tx, "indexed", INDEXING);
  const { rows } = await sql<{ done: number; all: number }>`select count(*) filter (where id <= ${end ?? "~"}) as done,
    count(*) as "all" from documents`.execute(tx);
  return { documents: documents.length, done: Number(rows[0]!.done), all: Number(rows[0]!.all) };
}

async function emptyIndexes(engine: Engine, tx: Transaction): Promise<void> {
  await emptyIndex(engine, tx, "search");
  await emptyIndex(engine, tx, "passage_search");
  await tx.deleteFrom("passages").execute();
}

/** Documents behind one, so many that their texts are no more than is read at once; at least one. */
async function nextDocuments(tx: Transaction, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; length: number }>`select documents.id, length(readings.text) as length
    from documents join readings on readings.id = documents.reading where documents.id > ${after}
    order by documents.id limit ${sql.lit(DOCUMENTS)}`.execute(tx);
  let characters = 0;
  const few = rows.findIndex(({ length }) => {
    characters += Number(length);
    return characters > CHARACTERS;
  });
  return rows.slice(0, few < 0 ? rows.length : few + 1).map(({ id }) => id);
}

/** Gives the claims of documents their terms, those too that are retired, and puts those that hold into the index. */
async function indexClaimsOf(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<void> {
  const ids = engine.list(documents);
  const texts = await sql<Pick<Row<"readings">, "id" | "text" | "publisher" | "url">>`
    select id, text, publisher, url from readings where document in ${ids}`.execute(tx);
  const readings = new Map(texts.rows.map((reading) => [reading.id, reading]));
  const { rows } = await sql<Row<"claims">>`select * from claims where document in ${ids}`.execute(tx);
  const claims = rows.map((row) => {
    const reading = readings.get(row.reading)!;
    const read = claimOf(row);
    return { row, reading, read, terms: claimTerms(reading.text, read) };
  });
  await setTerms(
    engine,
    tx,
    claims.map(({ row, terms }) => [row.id, termText(terms)] as const),
  );
  const living = claims.filter(({ row }) => row.retired === null);
  await indexPostings(
    engine,
    tx,
    "search",
    living.map(({ row, reading, read, terms }) => {
      const claim = row.corrected === null ? read : (JSON.parse(row.corrected) as Claim);
      return { key: row.key, tokens: tokensOf(claim, terms, circumstancesOf(row, reading)) };
    }),
  );
}

async function setTerms(engine: Engine, tx: Transaction, terms: readonly (readonly [string, string])[]): Promise<void> {
  if (terms.length === 0) return;
  await sql`update claims set terms = wanted.b from ${engine.pairs(terms)} where claims.id = wanted.a`.execute(tx);
}
