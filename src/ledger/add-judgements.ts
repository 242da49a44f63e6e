import { sql } from "kysely";
import { checkJudgements } from "./check-judgements.js";
import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Folds } from "./folds.js";
import type { Judgement } from "./judgement.js";
import { refreshJudged } from "./refresh.js";
import { advance } from "./state.js";
import { unsettle } from "./units.js";

/** Adds what persons decided; what is there already is passed over. Throws LedgerError for a claim that the ledger has not. */
export async function addJudgements(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  judgements: readonly Judgement[],
): Promise<void> {
  const named = [...new Set(judgements.flatMap(({ claims, others }) => [...claims, ...others]))];
  const present = await sql<{ id: string; heir: string | null; family: string; cell: string }>`
    select id, heir, family, cell from claims where id in ${engine.list(named)}`.execute(tx);
  const known = new Set(present.rows.map(({ id }) => id));
  const missing = named.find((id) => !known.has(id));
  if (missing !== undefined)
    throw new LedgerError(`There is no claim ${missing} in the ledger, so it can't be judged.`);
  await checkJudgements(engine, tx, judgements);
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
  const living = present.rows.map(({ id, heir }) => heir ?? id);
  // Words on whether claims are the same change no claim, but facts.
  const places = await sql<{ family: string; cell: string }>`
    select family, cell from claims where id in ${engine.list(living)} and retired is null`.execute(tx);
  await unsettle(engine, tx, places.rows);
  await refreshJudged(engine, tx, folds, living);
}
