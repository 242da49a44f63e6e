import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import type { Schema } from "./schema.js";
import { unindexClaims } from "./search/index.js";
import type { Unit } from "./units.js";

/**
 * Takes claims that are no longer there out of facts and index. Returns where the claims lie that were in one fact with some of them: a person may have
 * joined them from elsewhere, and then nothing else leads there.
 */
export async function takeOut(
  engine: Engine,
  tx: Transaction,
  claims: readonly Pick<Schema["claims"], "key">[],
): Promise<readonly Unit[]> {
  if (claims.length === 0) return [];
  const keys = engine.list(claims.map(({ key }) => key));
  const { rows } = await sql<Unit>`select distinct claims.family, claims.cell from fact_claims
    join fact_claims as beside on beside.fact = fact_claims.fact join claims on claims.key = beside.claim
    where fact_claims.claim in ${keys}`.execute(tx);
  await sql`delete from fact_claims where claim in ${keys}`.execute(tx);
  await unindexClaims(
    engine,
    tx,
    claims.map(({ key }) => key),
  );
  return rows;
}
