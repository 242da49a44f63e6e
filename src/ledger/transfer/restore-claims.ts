import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { claimKey, giveKeys } from "../claim-key.js";
import { bodyOf, derivedOf } from "../claim-row.js";
import { derivationRow, replaceDerivations } from "../derivation-row.js";
import type { Engine, Transaction } from "../engine.js";
import type { Folds } from "../folds.js";
import { readerOf } from "../holders.js";
import { countRuns } from "../run-tallies.js";
import type { Schema } from "../schema.js";
import { unsettle } from "../units.js";
import type { ExportedClaim } from "./format.js";

/** Takes claims of an export; their documents are there already. They are indexed when all are there. */
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
  const found = await sql<Pick<Schema["readings"], "id" | "date" | "producer">>`
    select id, date, producer from readings where id in ${engine.list(fresh.map(({ reading }) => reading))}`.execute(
    tx,
  );
  const readings = new Map(found.rows.map((reading) => [reading.id, reading]));
  const rows = fresh.map((exported): Schema["claims"] => {
    const claim = exported.claim as Claim;
    const published = extentOf(readings.get(exported.reading)?.date)?.lo ?? null;
    const derived = derivedOf(claim, published, folds);
    const { id, document, reading, run, retired, heir } = exported;
    // Exports of version 2 and before do not say it.
    const held = exported.held ?? (retired === null ? readerOf(readings.get(reading)?.producer ?? "") : "");
    return {
      key: claimKey(id, derived.lo ?? derived.hi ?? published),
      ...{ id, document, reading, ...bodyOf(claim, exported.roots, exported.words), run, held, retired, heir },
      corrected: null,
      verdict: null,
      ...derived,
      published,
      terms: "",
    };
  });
  await giveKeys(engine, tx, "claims", rows);
  await engine.append(tx, "claims", rows);
  await replaceDerivations(
    engine,
    tx,
    fresh.map(({ id, derivation }) => {
      const tree = derivation === undefined ? null : JSON.stringify(derivation);
      return { id, known: false, derivation: derivationRow(id, tree) };
    }),
  );
  await countRuns(engine, tx, "claims", rows);
  await unsettle(
    engine,
    tx,
    rows.filter(({ retired }) => retired === null),
  );
}
