import { sql } from "kysely";
import type { Document } from "../../document/index.js";
import type { Engine, Transaction } from "../engine.js";
import type { Judgement } from "../judgement.js";
import { isDocumentId, mended } from "../mending.js";
import { documentOf } from "../reading-row.js";
import type { Row } from "../schema.js";

/** A document of the ledger that may be read again, from its words as they are kept. */
export interface Rereading {
  /** As persons have mended it. */
  readonly document: Document;
  /** The first of the names that it was found under. */
  readonly name: string;
  /** Who read it last, and what that reader was told. */
  readonly producer: string;
  readonly options: string;
  /** Whether it was read before a person mended it, or took that back. */
  readonly unmended: boolean;
}

/** Documents from after that id on that stand in the ledger and that no later edition replaces, by id; only those of `ids` where they are given. */
export async function rereadings(
  engine: Engine,
  tx: Transaction,
  { ids, after = "", limit }: { readonly ids?: readonly string[]; readonly after?: string; readonly limit: number },
): Promise<Rereading[]> {
  const { rows } = await sql<Row<"readings"> & { hash: string; name: string | null }>`select readings.*, documents.hash,
    (select min(name) from sightings where sightings.document = documents.id) as name
    from documents join readings on readings.id = documents.reading
    where documents.id > ${after} and documents.removed is null and documents.next is null
    and ${ids === undefined ? sql`1 = 1` : sql`documents.id in ${engine.list(ids)}`} order by documents.id limit ${limit}`.execute(
    tx,
  );
  const said = await onDocuments(
    engine,
    tx,
    rows.map(({ document }) => document),
  );
  return rows.map(({ hash, name, ...row }) => {
    const document = documentOf(row, hash);
    const now = mended(document, said);
    const { producer, options } = row;
    return { document: now, name: name ?? document.id, producer, options, unmended: now !== document };
  });
}

/** Documents that a person mended since they were read, or took that back. */
export async function unmended(engine: Engine, tx: Transaction): Promise<Rereading[]> {
  const { rows } = await sql<{
    claim: string;
  }>`select distinct claim from judged where claim >= 'd_' and claim < 'd_~'`.execute(tx);
  if (rows.length === 0) return [];
  const all = await rereadings(engine, tx, { ids: rows.map(({ claim }) => claim), limit: rows.length });
  return all.filter((one) => one.unmended);
}

async function onDocuments(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<Judgement[]> {
  const { rows } = await sql<{ body: string }>`select body from judgements where id in
    (select judgement from judged where claim in ${engine.list(ids.filter(isDocumentId))})`.execute(tx);
  return rows.map(({ body }) => JSON.parse(body) as Judgement);
}
