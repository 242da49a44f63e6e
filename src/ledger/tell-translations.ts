import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import { refusePartial } from "./partial.js";
import { type Run, runRow } from "./run.js";
import { advance } from "./state.js";
import { relabelled } from "./strain.js";
import { translationRow } from "./told-translations.js";
import { unsettleDocuments } from "./units.js";

/**
 * Writes down that documents are translations of another, as a person says: from then on they are one strain. Returns how many were told anew. Throws
 * LedgerError for a document that the ledger has not.
 */
export async function tellTranslations(
  engine: Engine,
  tx: Transaction,
  documents: readonly string[],
  original: string,
  run: Run,
): Promise<number> {
  await refusePartial(tx);
  const row = runRow(run);
  const others = [...new Set(documents)].filter((id) => id !== original).sort();
  const ids = engine.list([original, ...others]);
  const there = await sql<{ id: string; strain: string }>`select id, strain from documents where id in ${ids}`.execute(
    tx,
  );
  const missing = [original, ...others].find((id) => !there.rows.some((one) => one.id === id));
  if (missing !== undefined) throw new LedgerError(`The ledger has no document ${missing}.`, null, "refused");
  const rows = others.map((id) => translationRow(id, original, row.id));
  const told = await sql<{ a: string; b: string }>`select a, b from translations
    where a in ${ids} and b in ${ids}`.execute(tx);
  const fresh = rows.filter(({ a, b }) => !told.rows.some((one) => one.a === a && one.b === b));
  if (fresh.length === 0) return 0;
  await advance(engine, tx, row.id, ...fresh.map((one) => one.digest));
  await engine.insert(tx, "runs", [row]);
  await engine.insert(tx, "translations", fresh);
  const before = new Map(there.rows.map(({ id, strain }) => [id, strain]));
  const links = fresh.map(({ a, b }) => [a, b] as const);
  await unsettleDocuments(engine, tx, await relabelled(engine, tx, [], links, before));
  return fresh.length;
}
