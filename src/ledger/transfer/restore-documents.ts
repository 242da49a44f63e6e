import { sql } from "kysely";
import { json } from "../digest.js";
import type { Engine, Transaction } from "../engine.js";
import { documentOf } from "../reading-row.js";
import { countRuns } from "../run-tallies.js";
import type { Schema } from "../schema.js";
import { sightingRow } from "../sighting.js";
import { joinStrains } from "../strain.js";
import { keptIn, keptOut } from "../strain-keys.js";
import { translationRow } from "../told-translations.js";
import type { ExportedDocument } from "./format.js";

/** Takes documents of an export, with their readings and names. */
export async function restoreDocuments(
  engine: Engine,
  tx: Transaction,
  documents: readonly ExportedDocument[],
): Promise<void> {
  const ids = engine.list(documents.map(({ id }) => id));
  const there = await sql<{ id: string }>`select id from documents where id in ${ids}`.execute(tx);
  const known = new Set(there.rows.map(({ id }) => id));
  const fresh = documents.filter(({ id }) => !known.has(id));
  const readings = new Map<string, Schema["readings"]>();
  for (const { id, readings: own } of fresh)
    for (const { body, signature, ...reading } of own)
      readings.set(reading.id, { ...reading, document: id, body: json(body), signature: json(signature) });
  await engine.append(tx, "readings", [...readings.values()]);
  await engine.insert(
    tx,
    "documents",
    fresh.map(({ id, hash, reading, run, next = null, removed = null }) => ({
      id,
      hash,
      reading,
      strain: id,
      next,
      removed,
      run,
    })),
  );
  await countRuns(engine, tx, "documents", fresh);
  await engine.insert(
    tx,
    "sightings",
    fresh.flatMap(({ id, sightings }) => sightings.map(({ name, run }) => sightingRow(id, name, run))),
  );
  await engine.insert(
    tx,
    "translations",
    fresh.flatMap(({ id, translationOf = [] }) =>
      translationOf.map(({ document, run }) => translationRow(id, document, run)),
    ),
  );
  await joinStrains(
    engine,
    tx,
    fresh.map(({ id, hash, reading, removed = null }) => {
      const row = readings.get(reading)!;
      documentOf(row, hash);
      return { again: false, ...(removed === null ? keptIn(row) : keptOut(id)) };
    }),
  );
}
