import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { damaged, derivedOf, verify } from "../claim-row.js";
import type { Engine, Transaction } from "../engine.js";
import type { Folds } from "../folds.js";
import { readerOf } from "../holders.js";
import type { Row } from "../schema.js";

/**
 * Holds claims against what they are made of: their digest, the rows that they name, and the columns that follow from them (where `folds` are those
 * that filled them). Throws LedgerError where one is not what was written.
 */
export async function verifyClaims(
  engine: Engine,
  tx: Transaction,
  rows: readonly Row<"claims">[],
  runs: ReadonlySet<string>,
  folds: Folds | null,
): Promise<void> {
  const readings = await sql<{ id: string; document: string; producer: string }>`
    select id, document, producer from readings where document in ${engine.list(rows.map(({ document }) => document))}`.execute(
    tx,
  );
  const documents = new Map(readings.rows.map(({ id, document }) => [id, document]));
  const readers = new Set(readings.rows.map(({ document, producer }) => `${document} ${readerOf(producer)}`));
  const named = rows.flatMap(({ heir }) => heir ?? []);
  const there = await sql<{ id: string }>`select id from claims where id in ${engine.list(named)}`.execute(tx);
  const heirs = new Set(there.rows.map(({ id }) => id));
  for (const row of rows) {
    verify(row);
    const { id, document, reading, run, held, retired, heir } = row;
    const read = JSON.parse(row.body) as Claim;
    const stands =
      read.id === id &&
      read.document === document &&
      documents.get(reading) === document &&
      runs.has(run) &&
      (held === "" || held.split(" ").every((name) => readers.has(`${document} ${name}`))) &&
      (retired === null || runs.has(retired)) &&
      (heir === null || (retired !== null && heirs.has(heir)));
    if (!stands) throw damaged(`the claim ${id}`);
    if (folds !== null && retired === null && !isDerived(row, read, folds))
      throw damaged(`what is known of the claim ${id}`);
  }
}

/** Whether the columns of a claim say what follows from it. */
function isDerived(row: Row<"claims">, read: Claim, folds: Folds): boolean {
  const claim = row.corrected === null ? read : (JSON.parse(row.corrected) as Claim);
  const derived = derivedOf(claim, row.published, folds);
  return (Object.keys(derived) as (keyof typeof derived)[]).every((column) => derived[column] === row[column]);
}
