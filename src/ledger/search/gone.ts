import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { claimOf } from "../claim-row.js";
import type { Engine, Transaction } from "../engine.js";
import type { Row } from "../schema.js";
import { type Standpoint, standsAt } from "../vantage.js";
import { matches } from "./match.js";
import { isWithin, type Query } from "./query.js";
import { termsIn } from "./term-text.js";
import { circumstancesOf, tokensOf } from "./tokens.js";

/** Retired claims that are looked at together. */
const PORTION = 2000;

type GoneRow = Row<"claims"> & Pick<Row<"readings">, "publisher" | "url">;

/**
 * Keys of claims that answer a query and were there from a standpoint, but no longer are: no index has them. Newest first, at most `limit`. They are
 * read by portions and held against the query one by one, so that the cost is that of what later runs retired.
 */
export async function goneKeys(
  engine: Engine,
  tx: Transaction,
  query: Query,
  limit: number,
  below: number | null,
  from: Standpoint,
): Promise<number[]> {
  const found: number[] = [];
  for (let end = below ?? Number.MAX_SAFE_INTEGER; found.length < limit; ) {
    // What "is true" no index is looked for: SQLite would read all claims of the runs, and not those few that are gone.
    const { rows } = await sql<GoneRow>`select claims.*, readings.publisher, readings.url from claims
      join readings on readings.id = claims.reading
      where claims.retired is not null and (${standsAt(engine, from)}) is true and claims.key < ${end}
      order by claims.key desc limit ${PORTION}`.execute(tx);
    for (const row of rows) {
      const claim = row.corrected === null ? claimOf(row) : (JSON.parse(row.corrected) as Claim);
      const tokens = tokensOf(claim, termsIn(row.terms), circumstancesOf(row, row)).split(" ");
      if (matches(query, tokens) && isWithin(query, row)) found.push(row.key);
    }
    if (rows.length < PORTION) break;
    end = rows.at(-1)!.key;
  }
  return found.slice(0, limit);
}
