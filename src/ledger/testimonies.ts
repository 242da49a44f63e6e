import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Row } from "./schema.js";
import type { Testimony } from "./testimony.js";
import { isWithin, type Unit, wanted } from "./units.js";
import { NOW, type Standpoint, standsAt } from "./vantage.js";

/** A claim as it is kept and what it is part of. Its testimony is taken apart when it is asked for, so that not all are held at once. */
export interface KeptTestimony {
  readonly key: number;
  readonly id: string;
  readonly family: string;
  readonly cell: string;
  readonly fact: string | null;
  /** Throws LedgerError where the row is not what was written. */
  testimony(): Testimony;
}

/** What is known of a document, for its claims. */
interface Circumstances {
  readonly strain: string;
  readonly date: string | null;
  readonly publisher: string | null;
}

/** Documents that were asked for, kept for as long as nothing can change them. */
export type KnownDocuments = Map<string, Circumstances>;

type ClaimRow = Pick<
  Row<"claims">,
  "key" | "id" | "document" | "family" | "cell" | "body" | "words" | "roots" | "digest" | "corrected" | "verdict"
> & { readonly fact: string | null };

const COLUMNS = sql`claims.key, claims.id, claims.document, claims.family, claims.cell, claims.body, claims.words, claims.roots, claims.digest,
  claims.corrected, claims.verdict, fact_claims.fact`;
const FACTS = sql`left join fact_claims on fact_claims.claim = claims.key`;

/** The living claims of units, as folds see them, by id. `known`: documents that need not be looked up again; those that are, are put there. */
export async function testimoniesOf(
  engine: Engine,
  tx: Transaction,
  units: readonly Unit[],
  known: KnownDocuments = new Map(),
): Promise<KeptTestimony[]> {
  const found = await sql<ClaimRow>`select ${COLUMNS} from ${wanted(engine, units)}
    join claims on ${isWithin("claims")} ${FACTS} where claims.retired is null`.execute(tx);
  return ordered(engine, tx, found.rows, known);
}

/** The claims of those keys that are there from a standpoint, now unless it is given, or all of them, as folds see them, by id. */
export async function testimoniesOfClaims(
  engine: Engine,
  tx: Transaction,
  keys: readonly number[],
  from: Standpoint | "all" = NOW,
): Promise<KeptTestimony[]> {
  const there = from === "all" ? sql`` : sql`and ${standsAt(engine, from)}`;
  const found = await sql<ClaimRow>`select ${COLUMNS} from claims ${FACTS}
    where claims.key in ${engine.list(keys)} ${there}`.execute(tx);
  return ordered(engine, tx, found.rows, new Map());
}

async function ordered(
  engine: Engine,
  tx: Transaction,
  rows: readonly ClaimRow[],
  known: KnownDocuments,
): Promise<KeptTestimony[]> {
  await lookUp(
    engine,
    tx,
    rows.map(({ document }) => document),
    known,
  );
  return rows
    .map((row) => ({ ...placeOf(row), testimony: () => testimonyOf(row, known.get(row.document)!) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Documents have many claims, and their rows are large: each is looked up once. */
async function lookUp(
  engine: Engine,
  tx: Transaction,
  documents: readonly string[],
  known: KnownDocuments,
): Promise<void> {
  const unknown = [...new Set(documents)].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  // All readings of the documents: an index answers that, and their rows, with whole texts in them, need not be touched.
  const { rows } = await sql<Circumstances & { id: string; holds: string; reading: string }>`
    select documents.id, documents.strain, documents.reading as holds, readings.id as reading, readings.date, readings.publisher
    from documents join readings on readings.document = documents.id where documents.id in ${engine.list(unknown)}`.execute(
    tx,
  );
  for (const { id, strain, holds, reading, date, publisher } of rows)
    if (reading === holds) known.set(id, { strain, date, publisher });
}

function placeOf({ key, id, family, cell, fact }: ClaimRow) {
  return { key, id, family, cell, fact };
}

function testimonyOf(row: ClaimRow, { strain, date, publisher }: Circumstances): Testimony {
  const read = claimOf(row);
  return {
    claim: row.corrected === null ? read : (JSON.parse(row.corrected) as Claim),
    published: date,
    publisher,
    strain,
    roots: JSON.parse(row.roots) as string[],
    verdict: row.verdict as Testimony["verdict"],
  };
}
