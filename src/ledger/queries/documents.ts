import { sql } from "kysely";
import type { Document } from "../../document/index.js";
import type { Engine, Transaction } from "../engine.js";
import { documentOf } from "../reading-row.js";
import type { Row } from "../schema.js";

/** What is known of a document without its text. */
export interface DocumentSummary {
  readonly id: string;
  readonly hash: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly producer: string;
  /** The smallest id among its copies and translations. */
  readonly strain: string;
  /** Instant at which it was first added. */
  readonly added: string;
}

export interface KeptDocument extends DocumentSummary {
  /** As it was read last. */
  readonly document: Document;
  /** Names under which it was found, in order. */
  readonly names: readonly string[];
  /** What its reader was told; see Entry.options. */
  readonly options: string;
  /** When a person took it out of the ledger; null while it is in it. */
  readonly removed: string | null;
}

const SUMMARY = sql`select documents.id, documents.hash, readings.title, readings.publisher, readings.date, readings.language,
  readings.url, readings.producer, documents.strain, runs.at as added from documents
  join readings on readings.id = documents.reading join runs on runs.id = documents.run`;

/** Documents by id, from after that one on. */
export async function documents(
  tx: Transaction,
  { limit, after = "" }: { readonly limit?: number; readonly after?: string } = {},
): Promise<DocumentSummary[]> {
  const most = limit === undefined ? sql`` : sql`limit ${limit}`;
  return (
    await sql<DocumentSummary>`${SUMMARY} where documents.id > ${after} and documents.removed is null
      order by documents.id ${most}`.execute(tx)
  ).rows;
}

/** Summaries of documents of these ids, by id. */
export async function documentsByIds(
  engine: Engine,
  tx: Transaction,
  ids: readonly string[],
): Promise<DocumentSummary[]> {
  return (
    await sql<DocumentSummary>`${SUMMARY} where documents.id in ${engine.list(ids)} order by documents.id`.execute(tx)
  ).rows;
}

/** Texts of documents of these ids, as they were read last, by id. */
export async function textsOf(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`select documents.id, readings.text from documents
    join readings on readings.id = documents.reading where documents.id in ${engine.list(ids)}`.execute(tx);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Copies of a document and translations of it, without itself, by id. */
export async function kinOf(
  tx: Transaction,
  { id, strain }: Pick<DocumentSummary, "id" | "strain">,
): Promise<DocumentSummary[]> {
  return (
    await sql<DocumentSummary>`${SUMMARY} where documents.strain = ${strain} and documents.id <> ${id}
      order by documents.id`.execute(tx)
  ).rows;
}

/** The edition that took the place of a document, and those whose place it took, by id. */
export async function editionsOf(
  engine: Engine,
  tx: Transaction,
  id: string,
): Promise<{ readonly later: DocumentSummary | null; readonly earlier: readonly DocumentSummary[] }> {
  const { rows } = await sql<{ id: string; next: string }>`
    select id, next from documents where next is not null and (id = ${id} or next = ${id})`.execute(tx);
  const next = rows.find((row) => row.id === id)?.next;
  const earlier = await documentsByIds(
    engine,
    tx,
    rows.filter((row) => row.next === id).map((row) => row.id),
  );
  return { later: next === undefined ? null : (await documentsByIds(engine, tx, [next]))[0]!, earlier };
}

/** A document as it was read last; null where there is none of that id. */
export async function documentById(tx: Transaction, id: string): Promise<KeptDocument | null> {
  const summary = (await sql<DocumentSummary>`${SUMMARY} where documents.id = ${id}`.execute(tx)).rows[0];
  if (!summary) return null;
  const reading = (
    await sql<Row<"readings">>`select readings.* from readings join documents on documents.reading = readings.id
      where documents.id = ${id}`.execute(tx)
  ).rows[0]!;
  const gone = await sql<{ at: string }>`select runs.at from documents join runs on runs.id = documents.removed
    where documents.id = ${id}`.execute(tx);
  const names = await tx.selectFrom("sightings").select("name").where("document", "=", id).execute();
  return {
    ...summary,
    document: documentOf(reading, summary.hash),
    names: names.map(({ name }) => name).sort(),
    options: reading.options,
    removed: gone.rows[0]?.at ?? null,
  };
}

/** What tells when documents were written, by id: their dates and, of those without one, their references. */
export async function writings(
  engine: Engine,
  tx: Transaction,
  ids: readonly string[],
): Promise<{ id: string; date: string | null; references: Document["references"] }[]> {
  const { rows } = await sql<{
    id: string;
    date: string | null;
    body: string | null;
  }>`select documents.id, readings.date,
    case when readings.date is null then readings.body else null end as body
    from documents join readings on readings.id = documents.reading where documents.id in ${engine.list(ids)}
    order by documents.id`.execute(tx);
  return rows.map(({ id, date, body }) => ({
    id,
    date,
    references: body === null ? [] : (JSON.parse(body) as Pick<Document, "references">).references,
  }));
}

/** The authors that documents of these ids name, by id. */
export async function authorsOf(
  engine: Engine,
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; body: string }>`select documents.id, readings.body from documents
    join readings on readings.id = documents.reading where documents.id in ${engine.list(ids)}`.execute(tx);
  return new Map(rows.map(({ id, body }) => [id, (JSON.parse(body) as Pick<Document, "metadata">).metadata.authors]));
}
