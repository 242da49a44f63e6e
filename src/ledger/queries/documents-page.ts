import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Transaction } from "../engine.js";
import { CURRENT } from "./current.js";
import type { DocumentSummary } from "./documents.js";
import { placeAfter } from "./place-after.js";

/** Which documents a list has. */
export interface DocumentsPageQuery {
  /** As documents name it; null for those that name none. */
  readonly publisher?: string | null;
  /** First and last date of publication: EDTF, such as "2024" to "2024-06". Documents without a date are then left out. */
  readonly from?: string;
  readonly to?: string;
  /** Only copies and translations of one another: `strain` of a summary. */
  readonly strain?: string;
  readonly language?: string;
  /** Most documents of a page; 25 unless it is given. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}

export interface DocumentsPage {
  readonly documents: readonly DocumentSummary[];
  /** Of all pages. */
  readonly total: number;
  readonly next: string | null;
}

const LIMIT = 25;

/** A page of documents by publication, the newest first, those without a date last. Throws QueryError for a cursor that no page gave. */
export async function documentsPage(tx: Transaction, query: DocumentsPageQuery): Promise<DocumentsPage> {
  const { limit = LIMIT, cursor = null, from, to } = query;
  const conditions = conditionsOf(query);
  const and = (more: readonly RawBuilder<SqlBool>[]) =>
    sql.join([sql<SqlBool>`1 = 1`, ...conditions, ...more], sql` and `);
  const count = await sql<{ count: number }>`select count(*) as count from ${CURRENT} where ${and([])}`.execute(tx);
  const place = cursor === null ? null : placeAfter(cursor, /^[\dX?~%./+-]{0,40}$/u, /^d_[0-9a-f]{16}$/u);
  const found: DocumentSummary[] = [];
  if (place === null || place.place !== "") {
    const after =
      place === null
        ? sql<SqlBool>`1 = 1`
        : sql<SqlBool>`(readings.date, readings.document) < (${place.place}, ${place.id})`;
    found.push(...(await summaries(tx, and([sql<SqlBool>`readings.date is not null`, after]), limit + 1)));
  }
  if (found.length <= limit && from === undefined && to === undefined) {
    const after = place?.place === "" ? sql<SqlBool>`readings.document < ${place.id}` : sql<SqlBool>`1 = 1`;
    found.push(...(await summaries(tx, and([sql<SqlBool>`readings.date is null`, after]), limit + 1 - found.length)));
  }
  const last = found[limit - 1];
  return {
    documents: found.slice(0, limit),
    total: count.rows[0]!.count,
    next: found.length > limit && last !== undefined ? `${last.date ?? ""} ${last.id}` : null,
  };
}

function conditionsOf({ publisher, from, to, strain, language }: DocumentsPageQuery): RawBuilder<SqlBool>[] {
  return [
    ...(publisher === undefined
      ? []
      : [
          publisher === null
            ? sql<SqlBool>`readings.publisher is null`
            : sql<SqlBool>`readings.publisher = ${publisher}`,
        ]),
    ...(from === undefined ? [] : [sql<SqlBool>`readings.date >= ${from}`]),
    // "2024-06-30" is within "2024-06": "~" stands after all that a date may go on with.
    ...(to === undefined ? [] : [sql<SqlBool>`readings.date <= ${`${to}~`}`]),
    ...(strain === undefined ? [] : [sql<SqlBool>`documents.strain = ${strain}`]),
    ...(language === undefined ? [] : [sql<SqlBool>`readings.language = ${language}`]),
  ];
}

async function summaries(tx: Transaction, where: RawBuilder<unknown>, limit: number): Promise<DocumentSummary[]> {
  const { rows } =
    await sql<DocumentSummary>`select documents.id, documents.hash, readings.title, readings.publisher, readings.date,
      readings.language, readings.url, readings.producer, documents.strain, runs.at as added
    from ${CURRENT} join runs on runs.id = documents.run where ${where}
    order by readings.date desc, readings.document desc limit ${limit}`.execute(tx);
  return rows;
}
