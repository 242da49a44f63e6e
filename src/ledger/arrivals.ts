import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";

/** Writes down, in the transaction that adds them, which claims came in, in their order: for webhooks, where there are any. */
export async function noteArrivals(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<void> {
  if (claims.length === 0) return;
  const { rows } = await sql<{ id: string }>`select id from webhooks limit 1`.execute(tx);
  if (rows.length === 0) return;
  const last = await lastArrival(tx);
  await engine.append(
    tx,
    "arrivals",
    claims.map((claim, i) => ({ n: last + i + 1, claim })),
  );
}

/** The number of the claim that came in last; 0 where none was written down yet. */
export async function lastArrival(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(n) as last from arrivals`.execute(tx);
  return rows[0]?.last ?? 0;
}

/** Forgets arrivals that every webhook was told of, but for the last of them, from which is counted on. */
export async function forgetArrivals(tx: Transaction): Promise<void> {
  await sql`delete from arrivals where n < (select min(arrival) from webhooks)`.execute(tx);
}
