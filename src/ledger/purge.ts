import { sql } from "kysely";
import { removeDerivations } from "./derivation-row.js";
import { digest, json } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Folds } from "./folds.js";
import { judgementOf } from "./judge.js";
import { judgementsOn, unsettleJudged } from "./judged.js";
import type { Judgement } from "./judgement.js";
import { judgementsOf } from "./queries/index.js";
import { refreshJudged } from "./refresh.js";
import { takeAway } from "./removal.js";
import { advance } from "./state.js";

/** What a document left when it was erased. */
export interface Purged {
  readonly claims: number;
  /** Judgements that named it or its claims; those that named others too were written anew without it. */
  readonly judgements: number;
}

/** Erases a document with all that was read in it and said of it, as if it had never been added: no log has it. Throws LedgerError where there is none of that id. */
export async function purge(engine: Engine, tx: Transaction, folds: Folds, document: string): Promise<Purged> {
  const row = await tx.selectFrom("documents").selectAll().where("id", "=", document).executeTakeFirst();
  if (row === undefined) throw new LedgerError(`The ledger has no document ${document}.`, null, "refused");
  if (row.removed === null) await takeAway(engine, tx, folds, { id: document, added: row.run }, row.run);
  const { rows } = await sql<{
    id: string;
    run: string;
  }>`select id, run from claims where document = ${document}`.execute(tx);
  const ids = rows.map(({ id }) => id);
  // Claims of other documents may stand where these did, with what was said of them.
  const { byClaim } = await judgementsOn(engine, tx, ids);
  await unsettleJudged(engine, tx, ids);
  const judgements = await forget(engine, tx, new Set([document, ...ids]));
  await forgetRemarks(engine, tx, [document, ...ids.map((id) => `f_${id.slice(2)}`)]);
  await removeDerivations(engine, tx, ids);
  await sql`update claims set heir = null where heir in ${engine.list(ids)}`.execute(tx);
  await sql`delete from claims where document = ${document}`.execute(tx);
  await refreshJudged(engine, tx, folds, [...byClaim.keys()]);
  for (const table of ["sightings", "sources", "readings"] as const)
    await sql`delete from ${sql.table(table)} where document = ${document}`.execute(tx);
  await sql`delete from translations where a = ${document} or b = ${document}`.execute(tx);
  await sql`delete from originals where hash = ${row.hash}`.execute(tx);
  await sql`delete from documents where id = ${document}`.execute(tx);
  // What is sent quotes it.
  await sql`delete from deliveries where body like ${`%"${document}"%`}`.execute(tx);
  const runs = new Map<string, number>([[row.run, 0]]);
  for (const { run } of rows) runs.set(run, (runs.get(run) ?? 0) - 1);
  const fewer = [...runs].map(([run, claims]) => ({ run, documents: run === row.run ? -1 : 0, claims }));
  await engine.add(tx, "run_tallies", ["run"], fewer);
  await advance(engine, tx, digest("purge", document));
  return { claims: ids.length, judgements };
}

/** Takes away what persons put on a document and on facts that had their ids from its claims. */
async function forgetRemarks(engine: Engine, tx: Transaction, subjects: readonly string[]): Promise<void> {
  await sql`delete from remarks where subject in ${engine.list(subjects)}`.execute(tx);
}

/** Takes ids out of judgements: what is said of others too is said of these alone, under the id that it then has. Returns how many named them. */
async function forget(engine: Engine, tx: Transaction, ids: ReadonlySet<string>): Promise<number> {
  const said = await judgementsOf(engine, tx, [...ids]);
  const old = engine.list(said.map(({ id }) => id));
  await sql`delete from judged where judgement in ${old}`.execute(tx);
  await sql`delete from judgements where id in ${old}`.execute(tx);
  const left = said.flatMap(({ id: _, ...one }) => {
    const [claims, others] = [one.claims, one.others].map((list) => list.filter((id) => !ids.has(id))) as [
      string[],
      string[],
    ];
    return saysStill(one, claims, others) ? [judgementOf({ ...one, claims, others })] : [];
  });
  await engine.insert(
    tx,
    "judgements",
    left.map((one) => {
      const body = json(one);
      return { id: one.id, at: one.at, reviewer: one.reviewer, verdict: one.verdict, body, digest: digest(body) };
    }),
  );
  await engine.insert(
    tx,
    "judged",
    left.flatMap(({ id, claims, others }) => [...claims, ...others].map((claim) => ({ claim, judgement: id }))),
  );
  return said.length;
}

/** Whether a judgement still says something of the claims that are left to it. */
function saysStill(
  { verdict }: Pick<Judgement, "verdict">,
  claims: readonly string[],
  others: readonly string[],
): boolean {
  if (verdict === "same") return claims.length > 1;
  if (verdict === "different" || verdict === "place") return claims.length > 0 && others.length > 0;
  return claims.length > 0;
}
