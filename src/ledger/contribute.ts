import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";
import { extentOf } from "../text/index.js";
import { addJudgements } from "./add-judgements.js";
import { noteArrivals } from "./arrivals.js";
import { giveKeys } from "./claim-key.js";
import { bodyOf } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Folds } from "./folds.js";
import { passagesAnew } from "./index-passages.js";
import type { Judgement } from "./judgement.js";
import { prepareClaim } from "./prepared.js";
import { rootsOf } from "./roots.js";
import { type Run, runRow } from "./run.js";
import type { Schema } from "./schema.js";
import { appendPostings } from "./search/index.js";
import { advance } from "./state.js";
import { unsettle } from "./units.js";

/**
 * Adds a claim that a person marked in a document, with the word that it is so: for as long as that holds, the claim does. Throws LedgerError where the
 * ledger has it already, or a later edition counts instead of its document.
 */
export async function contribute(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  {
    claim,
    document,
    judgements,
    run,
  }: { claim: Claim; document: Document; judgements: readonly Judgement[]; run: Run },
): Promise<void> {
  const refused = (message: string) => new LedgerError(message, null, "refused");
  const there = await sql<{ id: string }>`select id from claims where id = ${claim.id} and retired is null`.execute(tx);
  if (there.rows.length > 0) throw refused(`The ledger already has this claim: ${claim.id}.`);
  const found = await sql<Schema["readings"] & { next: string | null }>`select readings.*, documents.next from documents
    join readings on readings.id = documents.reading where documents.id = ${claim.document}`.execute(tx);
  const [reading] = found.rows;
  if (reading === undefined) throw refused(`The ledger has no document ${claim.document}.`);
  if (reading.next !== null)
    throw refused(`A later edition replaces the document ${claim.document}; mark the words in ${reading.next}.`);
  const { id, ...rest } = runRow(run);
  const published = extentOf(reading.date)?.lo ?? null;
  const made = prepareClaim(claim, bodyOf(claim, rootsOf(claim, document)), { reading, held: "", published }, folds);
  const before = await sql<{ key: number }>`select key from claims where id = ${claim.id}`.execute(tx);
  const row = { ...made.row, run: id, key: before.rows[0]?.key ?? made.row.key };
  await advance(engine, tx, id, claim.id);
  await engine.insert(tx, "runs", [{ id, ...rest }]);
  if (before.rows.length > 0) await engine.replace(tx, "claims", ["key"], [row]);
  else {
    await giveKeys(engine, tx, "claims", [row]);
    await engine.append(tx, "claims", [row]);
    await noteArrivals(engine, tx, [row.id]);
  }
  await engine.add(tx, "run_tallies", ["run"], [{ run: id, documents: 0, claims: 1 }]);
  await appendPostings(engine, tx, "search", [{ key: row.key, tokens: made.tokens }]);
  await unsettle(engine, tx, [row]);
  await passagesAnew(engine, tx, [claim.document]);
  await addJudgements(engine, tx, folds, judgements);
}
