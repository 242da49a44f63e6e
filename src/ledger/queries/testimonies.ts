import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { partyPairs } from "../party-pairs.js";
import { claimsUnder, pairFacet, party } from "../search/index.js";
import { testimoniesOf, testimoniesOfClaims } from "../testimonies.js";
import type { Testimony } from "../testimony.js";
import type { Standpoint } from "../vantage.js";

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
  if ("fact" in query) {
    const found = await sql<{ claim: number }>`select claim from fact_claims where fact = ${query.fact}`.execute(tx);
    const keys = found.rows.map(({ claim }) => claim);
    return (await testimoniesOfClaims(engine, tx, keys)).map((kept) => kept.testimony());
  }
  const [a, b] = ordered(query.pair);
  const keys = await claimsUnder(engine, tx, b === "" ? party("party", a) : pairFacet(a, b));
  const found = (await testimoniesOfClaims(engine, tx, keys)).map((kept) => kept.testimony());
  // A claim is found by the name of an organisation that it only speaks of, too.
  return found.filter(({ claim }) => partyPairs(claim).some(([one, other]) => one === a && other === b));
}

/** From a standpoint, the claims of a fact as it is now and those retired ones whose place one of them took. */
export async function testimoniesFrom(
  engine: Engine,
  tx: Transaction,
  fact: string,
  from: Standpoint,
): Promise<Testimony[]> {
  const { rows } = await sql<{ key: number }>`select claims.key from fact_claims
    join claims on claims.key = fact_claims.claim where fact_claims.fact = ${fact}
    union select gone.key from fact_claims join claims on claims.key = fact_claims.claim
    join claims as gone on gone.heir = claims.id where fact_claims.fact = ${fact}`.execute(tx);
  const keys = rows.map(({ key }) => key);
  return (await testimoniesOfClaims(engine, tx, keys, from)).map((one) => one.testimony());
}

const ordered = ([a, b]: readonly [string, string]): readonly [string, string] => (b === "" || a < b ? [a, b] : [b, a]);
