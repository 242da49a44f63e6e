import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { claimKey, giveKeys } from "../claim-key.js";
import { bodyOf, derivedOf, wordsOf } from "../claim-row.js";
import { json } from "../digest.js";
import type { Engine, Transaction } from "../engine.js";
import type { Folds } from "../folds.js";
import { countRuns } from "../run-tallies.js";
import type { Schema } from "../schema.js";
import { appendClaims, circumstancesOf, tokensOf } from "../search/index.js";
import { unsettle } from "../units.js";
import type { ExportedClaim } from "./format.js";

/** Takes claims of an export; their documents are there already. */
export async function restoreClaims(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  claims: readonly ExportedClaim[],
): Promise<void> {
  const there = await sql<{ id: string }>`
    select id from claims where id in ${engine.list(claims.map(({ id }) => id))}`.execute(tx);
  const known = new Set(there.rows.map(({ id }) => id));
  const fresh = claims.filter(({ id }) => !known.has(id));
  const found = await sql<Pick<Schema["readings"], "id" | "date" | "publisher" | "url">>`
    select id, date, publisher, url from readings where id in ${engine.list(fresh.map(({ reading }) => reading))}`.execute(
    tx,
  );
  const readings = new Map(found.rows.map((reading) => [reading.id, reading]));
  const rows = fresh.map((exported): { row: Schema["claims"]; claim: Claim } => {
    const claim = exported.claim as Claim;
    const published = extentOf(readings.get(exported.reading)?.date)?.lo ?? null;
    const derived = derivedOf(claim, published, folds);
    const words = wordsOf({ words: json(exported.words) });
    const { id, document, reading, run, retired, heir } = exported;
    return {
      claim,
      row: {
        key: claimKey(id, derived.lo ?? derived.hi ?? published),
        ...{ id, document, reading, ...bodyOf(claim, words, exported.roots), run, retired, heir },
        corrected: null,
        verdict: null,
        ...derived,
        published,
      },
    };
  });
  await giveKeys(
    engine,
    tx,
    rows.map(({ row }) => row),
  );
  await engine.append(
    tx,
    "claims",
    rows.map(({ row }) => row),
  );
  await countRuns(
    engine,
    tx,
    "claims",
    rows.map(({ row }) => row),
  );
  const living = rows.filter(({ row }) => row.retired === null);
  await unsettle(
    engine,
    tx,
    living.map(({ row }) => row),
  );
  await appendClaims(
    engine,
    tx,
    living.map(({ row, claim }) => ({
      key: row.key,
      tokens: tokensOf(claim, wordsOf(row), circumstancesOf(row, readings.get(row.reading)!)),
    })),
  );
}
