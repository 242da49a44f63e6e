import { sql } from "kysely";
import { checkJudgements } from "./check-judgements.js";
import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Folds } from "./folds.js";
import type { GroundsOf } from "./grounded.js";
import { type Identities, identitiesIn, isActorId, isNamed } from "./identity.js";
import { unsettleJudged } from "./judged.js";
import type { Judgement } from "./judgement.js";
import { isDocumentId } from "./mending.js";
import { settleHeirs } from "./placing.js";
import { refreshJudged } from "./refresh.js";
import { settleRemovals } from "./removal.js";
import { advance } from "./state.js";
import { unsettle } from "./units.js";

/** Adds what persons decided; what is there already is passed over. `restoring`: which claims stand was told already. Throws LedgerError for a claim that the ledger has not. */
export async function addJudgements(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  judgements: readonly Judgement[],
  { restoring = false, grounds = null }: { readonly restoring?: boolean; readonly grounds?: GroundsOf | null } = {},
): Promise<void> {
  const all = [...new Set(judgements.flatMap(({ claims, others }) => [...claims, ...others]))];
  const named = all.filter((id) => !isDocumentId(id) && !isActorId(id));
  const actors = all.filter(isActorId);
  const documents = all.filter(isDocumentId);
  const kept = await sql<{ id: string }>`select id from documents where id in ${engine.list(documents)}`.execute(tx);
  const present = await sql<{ id: string; heir: string | null; family: string; cell: string }>`
    select id, heir, family, cell from claims where id in ${engine.list(named)}`.execute(tx);
  const known = new Set([...present.rows, ...kept.rows].map(({ id }) => id));
  const before = actors.length === 0 ? null : await identitiesIn(tx);
  const missing = all.find((id) => !known.has(id) && !isActorId(id));
  if (missing !== undefined)
    throw new LedgerError(
      `There is no ${isDocumentId(missing) ? "document" : "claim"} ${missing} in the ledger, so it can't be judged.`,
    );
  await checkJudgements(engine, tx, judgements, { restoring, grounds });
  for (const id of restoring ? [] : actors) {
    const any = await sql`select 1 from claims where ${isNamed([id])} limit 1`.execute(tx);
    if (any.rows.length === 0)
      throw new LedgerError(`No claim in the ledger names ${id}; copy the id from a claim.`, null, "refused");
  }
  await advance(engine, tx, ...judgements.map(({ id }) => id));
  await engine.insert(
    tx,
    "judgements",
    judgements.map((judgement) => {
      const { id, at, reviewer, verdict } = judgement;
      const body = json(judgement);
      return { id, at, reviewer: storable(reviewer), verdict, body, digest: digest(body) };
    }),
  );
  await engine.insert(
    tx,
    "judged",
    judgements.flatMap(({ id, claims, others }) =>
      [...new Set([...claims, ...others])].map((claim) => ({ claim, judgement: id })),
    ),
  );
  if (!restoring && documents.length > 0) await settleRemovals(engine, tx, folds, documents, judgements.at(-1)!);
  const moved = judgements.filter(({ verdict }) => verdict === "place" || verdict === "withdraw");
  const heirs = restoring ? new Map<string, string>() : await placeAnew(engine, tx, moved);
  const renamed = before === null ? [] : await renamedBy(tx, actors, before);
  const living = [
    ...new Set([...renamed, ...present.rows.flatMap(({ id, heir }) => [heir ?? id, heirs.get(id) ?? id])]),
  ];
  // Words on whether claims are the same change no claim, but facts.
  const places = await sql<{ family: string; cell: string }>`
    select family, cell from claims where id in ${engine.list(living)} and retired is null`.execute(tx);
  await unsettle(engine, tx, places.rows);
  await refreshJudged(engine, tx, folds, living, { restoring });
}

/** Claims that name somebody who goes by another id than before, or of whom something was just said. */
async function renamedBy(tx: Transaction, actors: readonly string[], before: Identities): Promise<readonly string[]> {
  const now = await identitiesIn(tx);
  const moved = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
  const { rows } = await sql<{ id: string }>`select id from claims
    where ${isNamed([...new Set([...moved, ...actors])])}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Claims that a person placed, or no longer does, with where they lead now. A claim that led where a person had placed it leads nowhere without that. */
async function placeAnew(
  engine: Engine,
  tx: Transaction,
  judgements: readonly Judgement[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(judgements.flatMap(({ claims }) => claims))];
  if (ids.length === 0) return new Map();
  const places = await sql<{ claim: string; body: string }>`select judged.claim, judgements.body from judged
    join judgements on judgements.id = judged.judgement
    where judgements.verdict = 'place' and judged.claim in ${engine.list(ids)}`.execute(tx);
  const placed = places.rows.flatMap(({ claim, body }) =>
    (JSON.parse(body) as Judgement).claims.includes(claim) ? [claim] : [],
  );
  await unsettleJudged(engine, tx, placed);
  await sql`update claims set heir = null where id in ${engine.list(placed)}`.execute(tx);
  await settleHeirs(engine, tx, placed);
  const now = await sql<{ id: string; heir: string }>`
    select id, heir from claims where id in ${engine.list(placed)} and heir is not null`.execute(tx);
  return new Map(now.rows.map(({ id, heir }) => [id, heir]));
}
