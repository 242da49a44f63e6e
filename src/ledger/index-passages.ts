import { sql } from "kysely";
import { extentOf } from "../text/index.js";
import { giveKeys } from "./claim-key.js";
import type { Engine, Transaction } from "./engine.js";
import { keysOf, type PassageRow, passagePostings, passageRows } from "./passage-row.js";
import { documentOf } from "./reading-row.js";
import type { Row } from "./schema.js";
import { appendPostings, passagesOf, removePostings } from "./search/index.js";

/** Writes passages of documents that have none. */
export async function appendPassages(engine: Engine, tx: Transaction, passages: readonly PassageRow[]): Promise<void> {
  if (passages.length === 0) return;
  const placed = passages.map(({ row, tokens }) => ({ row: { ...row }, tokens }));
  const rows = placed.map(({ row }) => row);
  await giveKeys(engine, tx, "passages", rows);
  await engine.append(tx, "passages", rows);
  await appendPostings(engine, tx, "passage_search", placed.flatMap(passagePostings));
}

/** Takes away all passages of documents. */
export async function removePassages(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const { rows } = await sql<{ key: number }>`
    select key from passages where document in ${engine.list(documents)}`.execute(tx);
  for (const { key } of rows) {
    const { first, last } = keysOf(key);
    await removePostings(engine, tx, "passage_search", first, last);
  }
  await sql`delete from passages where key in ${engine.list(rows.map(({ key }) => key))}`.execute(tx);
}

/** Makes the passages of documents anew from what was read of them last: for when their claims are others, or were rejected. */
export async function passagesAnew(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  await removePassages(engine, tx, documents);
  const ids = engine.list(documents);
  const readings = await sql<Row<"readings"> & { hash: string }>`select readings.*, documents.hash from documents
    join readings on readings.id = documents.reading where documents.id in ${ids}`.execute(tx);
  const claims = await sql<{
    document: string;
    sentence: string;
  }>`select document, ${sentenceOf(engine)} as sentence from claims
    where document in ${ids} and retired is null and (verdict is null or verdict <> 'rejected')`.execute(tx);
  const told = new Map<string, [number, number][]>();
  for (const { document, sentence } of claims.rows)
    told.set(document, [...(told.get(document) ?? []), JSON.parse(sentence) as [number, number]]);
  await appendPassages(
    engine,
    tx,
    readings.rows.flatMap(({ hash, ...row }) => {
      const document = documentOf(row, hash);
      const published = extentOf(row.date)?.lo ?? null;
      return passageRows(document.id, passagesOf(document, told.get(document.id) ?? [], published), published);
    }),
  );
}

/** Where the sentence of a claim stands, as JSON. */
function sentenceOf({ kind }: Engine) {
  return kind === "sqlite"
    ? sql`claims.body -> '$.evidence.sentence'`
    : sql`(claims.body::json -> 'evidence' -> 'sentence')::text`;
}
