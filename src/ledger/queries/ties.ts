import { sql } from "kysely";
import type { Tie } from "../circle.js";
import type { Transaction } from "../engine.js";

/** Parties, and at most so many pairs, that facts are about; those with most facts first. */
export async function ties(
  tx: Transaction,
  { pairs: most }: { readonly pairs: number },
): Promise<{ parties: Tie[]; pairs: Tie[]; pairTotal: number }> {
  const parties = await sql<Tie>`select * from ties where a <> '' and b = '' order by facts desc, a`.execute(tx);
  const pairs = await sql<Tie>`select * from ties where b <> '' order by facts desc, a, b limit ${most}`.execute(tx);
  const total = await sql<{ count: number }>`select count(*) as count from ties where b <> ''`.execute(tx);
  return { parties: parties.rows, pairs: pairs.rows, pairTotal: total.rows[0]!.count };
}
