import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { derivedOf } from "./claim-row.js";
import { joinEditions } from "./editions.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { passagesAnew, removePassages } from "./index-passages.js";
import { unsettleJudged } from "./judged.js";
import type { Judgement } from "./judgement.js";
import { isRemoved } from "./mending.js";
import { judgementsOf } from "./queries/index.js";
import { refreshJudged } from "./refresh.js";
import { runRow } from "./run.js";
import type { Schema } from "./schema.js";
import { circumstancesOf, indexPostings, termsIn, tokensOf } from "./search/index.js";
import { joinStrains } from "./strain.js";
import { keptIn, keptOut } from "./strain-keys.js";
import { takeOut } from "./take-out.js";
import { unsettle } from "./units.js";

type ClaimRow = Schema["claims"];

/**
 * Takes documents out of the ledger, or back into it, as the judgements on them say now. What is out keeps all that was read and judged, but none of its
 * claims is told, none of its sentences found, and it makes no copies one; the edition whose place it took is back.
 */
export async function settleRemovals(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  documents: readonly string[],
  { at, reviewer }: Pick<Judgement, "at" | "reviewer">,
): Promise<void> {
  if (documents.length === 0) return;
  const said = await judgementsOf(engine, tx, documents);
  const { rows } = await sql<{ id: string; removed: string | null; run: string }>`select id, removed, run from documents
    where id in ${engine.list(documents)} order by id`.execute(tx);
  const changed = rows.filter(({ id, removed }) => isRemoved(id, said) !== (removed !== null));
  if (changed.length === 0) return;
  const run = runRow({ at, program: `entente judge (${reviewer})` });
  await engine.insert(tx, "runs", [run]);
  for (const { id, removed, run: added } of changed) {
    if (removed === null) await takeAway(engine, tx, folds, { id, added }, run.id);
    else await bringBack(engine, tx, folds, { id, removed }, run.id);
  }
}

/** Has nothing of a document told any more; `run` is that in which it went. */
export async function takeAway(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  { id, added }: { readonly id: string; readonly added: string },
  run: string,
): Promise<void> {
  await sql`update documents set removed = ${run} where id = ${id}`.execute(tx);
  const { rows } = await sql<ClaimRow>`select * from claims where document = ${id} and retired is null`.execute(tx);
  await unsettleJudged(
    engine,
    tx,
    rows.map((row) => row.id),
  );
  await engine.replace(
    tx,
    "claims",
    ["key"],
    rows.map((row) => ({ ...row, retired: run })),
  );
  await unsettle(engine, tx, [...rows, ...(await takeOut(engine, tx, rows))]);
  await removePassages(engine, tx, [id]);
  await strainsWith(engine, tx, id, false);
  const earlier = await sql<{ id: string }>`select id from documents where next = ${id}`.execute(tx);
  if (earlier.rows.length === 0) return;
  const ids = engine.list(earlier.rows.map((row) => row.id));
  await sql`update documents set next = null where id in ${ids}`.execute(tx);
  await revive(
    engine,
    tx,
    folds,
    sql`document in ${ids} and retired = ${added}
    and (heir is null or heir in (select id from claims where document = ${id}))`,
  );
}

async function bringBack(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  { id, removed }: { readonly id: string; readonly removed: string },
  run: string,
): Promise<void> {
  await sql`update documents set removed = null where id = ${id}`.execute(tx);
  await revive(engine, tx, folds, sql`document = ${id} and retired = ${removed}`);
  const keys = await strainsWith(engine, tx, id, true);
  await joinEditions(engine, tx, folds, [{ document: id, keys }], run);
}

/** Finds the copies of a document that came back, or of those that one that went held together. Returns its keys. */
async function strainsWith(engine: Engine, tx: Transaction, id: string, isIn: boolean) {
  const [reading] = (
    await sql<Schema["readings"]>`select readings.* from documents join readings on readings.id = documents.reading
      where documents.id = ${id}`.execute(tx)
  ).rows;
  const kept = isIn ? keptIn(reading!) : keptOut(id);
  const changed = await joinStrains(engine, tx, [{ ...kept, again: true }]);
  const { rows } = await sql<{ family: string; cell: string }>`select distinct family, cell from claims
    where document in ${engine.list(changed)} and retired is null`.execute(tx);
  await unsettle(engine, tx, rows);
  return kept.keys;
}

/** Has claims told again that were retired. */
async function revive(engine: Engine, tx: Transaction, folds: Folds, which: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql<ClaimRow & Pick<Schema["readings"], "publisher" | "url">>`
    select claims.*, readings.publisher, readings.url from (select * from claims where ${which}) as claims
    join readings on readings.id = claims.reading`.execute(tx);
  const back = rows.map(({ publisher: _, url: __, ...row }) => {
    const claim = JSON.parse(row.corrected ?? row.body) as Claim;
    return { ...row, ...derivedOf(claim, row.published, folds), retired: null, heir: null };
  });
  await unsettleJudged(
    engine,
    tx,
    rows.map(({ id }) => id),
  );
  await engine.replace(tx, "claims", ["key"], back);
  await indexPostings(
    engine,
    tx,
    "search",
    rows.map((row) => ({
      key: row.key,
      tokens: tokensOf(JSON.parse(row.corrected ?? row.body) as Claim, termsIn(row.terms), circumstancesOf(row, row)),
    })),
  );
  await unsettle(engine, tx, back);
  await passagesAnew(engine, tx, [...new Set(back.map(({ document }) => document))]);
  // A person may have placed them elsewhere while they were out.
  const led = rows.flatMap(({ heir }) => heir ?? []);
  await refreshJudged(engine, tx, folds, [...new Set([...back.map(({ id }) => id), ...led])]);
}
