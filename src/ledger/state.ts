import { sql } from "kysely";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { INDEXING } from "./search/index.js";

/**
 * Writes down that what a ledger tells may now be something else. The new value follows from the one before and from what was done, so that it never
 * comes back to one that was, and two ledgers that went different ways never share one.
 */
export async function advance(
  engine: Engine,
  tx: Transaction,
  ...done: readonly (string | number | null)[]
): Promise<void> {
  const before = await tx.selectFrom("meta").select("value").where("key", "=", "state").executeTakeFirst();
  await engine.replace(tx, "meta", ["key"], [{ key: "state", value: digest(before?.value ?? null, ...done) }]);
}

export interface State {
  /** 16 hex digits. Equal only where nothing that the ledger tells has changed. */
  readonly value: string;
  /** Whether facts and the index are up to date; see isSettled. */
  readonly settled: boolean;
}

/** What a ledger is at, told by one small query. */
export async function stateOf(tx: Transaction, folds: Folds): Promise<State> {
  const { rows } = await sql<{
    state: string | null;
    made: string | null;
    indexing: string | null;
    waiting: number;
  }>`select
    (select value from meta where key = 'state') as state, (select value from meta where key = 'folds') as made,
    (select value from meta where key = 'indexing') as indexing,
    (select count(*) from (select 1 from unsettled limit 1) as one) as waiting`.execute(tx);
  const { state, made, indexing, waiting } = rows[0]!;
  return {
    value: digest(state, made, folds.version),
    settled: Number(waiting) === 0 && made === folds.version && indexing === INDEXING,
  };
}
