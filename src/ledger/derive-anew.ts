import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import { claimOf, derivedOf } from "./claim-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { SUM_TABLES } from "./kept-sums.js";
import type { Schema } from "./schema.js";

const PORTION = 2000;

/** Works out the columns of all claims anew, and empties what facts were made of: for folds of another version. */
export async function replaceDerived(engine: Engine, tx: Transaction, folds: Folds): Promise<void> {
  for (const table of ["facts", "fact_keys", "fact_claims", "divided", "unsettled", ...SUM_TABLES] as const)
    await tx.deleteFrom(table).execute();
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await tx
      .selectFrom("claims")
      .selectAll()
      .where("key", ">", after)
      .orderBy("key")
      .limit(PORTION)
      .execute();
    if (rows.length === 0) break;
    after = rows.at(-1)!.key;
    const changed = rows.flatMap((row): Schema["claims"][] => {
      const claim = row.corrected === null ? claimOf(row) : (JSON.parse(row.corrected) as Claim);
      const derived = derivedOf(claim, row.published, folds);
      const same = (Object.keys(derived) as (keyof typeof derived)[]).every(
        (column) => derived[column] === row[column],
      );
      return same ? [] : [{ ...row, ...derived }];
    });
    await engine.replace(tx, "claims", ["key"], changed);
  }
  await sql`insert into unsettled select distinct family, cell from claims where retired is null`.execute(tx);
}
