import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { testimoniesOf, testimoniesOfClaims } from "../testimonies.js";
import type { Testimony } from "../testimony.js";

/** Whose testimonies are asked for: of a fact, of a family, or of all claims between two parties (or about one, with ""). */
export type TestimonyQuery =
  | { readonly fact: string }
  | { readonly family: string }
  | { readonly pair: readonly [string, string] };

/** The living claims as folds see them, by id. */
export async function testimonies(engine: Engine, tx: Transaction, query: TestimonyQuery): Promise<Testimony[]> {
  if ("family" in query) {
    const found = await testimoniesOf(engine, tx, [{ family: query.family, cell: "" }]);
    return found.map((kept) => kept.testimony());
  }
  const found =
    "fact" in query
      ? await sql<{ claim: number }>`select claim from fact_claims where fact = ${query.fact}`.execute(tx)
      : await sql<{
          claim: number;
        }>`select claim from pairs where a = ${ordered(query.pair)[0]} and b = ${ordered(query.pair)[1]}`.execute(tx);
  const kept = await testimoniesOfClaims(
    engine,
    tx,
    found.rows.map(({ claim }) => claim),
  );
  return kept.map((one) => one.testimony());
}

const ordered = ([a, b]: readonly [string, string]) => (b === "" || a < b ? [a, b] : [b, a]);
