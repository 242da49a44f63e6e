import { sql } from "kysely";
import { replaceClaims } from "./append-claims.js";
import { storable } from "./digest.js";
import { joinEditions } from "./editions.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { appendPassages, removePassages } from "./index-passages.js";
import { refusePartial } from "./partial.js";
import type { Prepared } from "./prepared.js";
import { type Run, runRow } from "./run.js";
import type { Schema } from "./schema.js";
import { sightingRow } from "./sighting.js";
import { advance } from "./state.js";
import { joinStrains } from "./strain.js";
import { unsettleDocuments } from "./units.js";

/** What became of an entry. */
export interface Added {
  readonly name: string;
  readonly document: string;
  /** added: the document is new; changed: it was read otherwise before; known: nothing is new but perhaps its name; removed: a person took it out of the ledger, and out it stays. */
  readonly outcome: "added" | "changed" | "known" | "removed";
  /** Claims of the entry. */
  readonly claims: number;
  /** Claims that an earlier reading had and this one has not. */
  readonly retired: number;
  /** Of a new document: whether it took the place of earlier editions, or a later one is there already; null where it is the only one. */
  readonly edition: "latest" | "earlier" | null;
}

/** A reading that is to hold from now on. */
export interface NewReading {
  readonly entry: Prepared;
  readonly row: Schema["readings"];
  /** Whether the document was there before, with another reading. */
  readonly again: boolean;
  /** Whether what other readers told stands beside it. */
  readonly beside: boolean;
  /** The reading of the same run whose place it takes, as if that had never been. */
  readonly instead: string | null;
}

type Present = Pick<Schema["readings"], "id" | "producer" | "options"> & {
  document: string;
  since: string;
  next: string | null;
  removed: string | null;
};

/** Adds entries in one transaction; facts are left unsettled. The same entries again change nothing. */
export async function append(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  entries: readonly Prepared[],
  run: Run,
  beside: boolean,
): Promise<Added[]> {
  await refusePartial(tx);
  const { id: runId, ...rest } = runRow(run);
  const present = await presentReadings(engine, tx, entries);
  const fresh = new Map<string, NewReading>();
  const added: { -readonly [K in keyof Added]: Added[K] }[] = [];
  for (const entry of entries) {
    const row = { ...entry.reading, run: runId };
    const { document } = row;
    const known = present.get(document);
    // What persons set holds over the file that was read in the same run.
    const rival = known !== undefined && !entry.mended && isRival(row, known, runId);
    // What a later edition took the place of is not read anew.
    const out = known?.removed != null;
    const holds =
      known === undefined || (known.next === null && !out && row.id !== known.id && (!rival || row.id < known.id));
    const outcome = known === undefined ? "added" : out ? "removed" : holds ? "changed" : "known";
    if (holds) {
      const earlier = fresh.get(document);
      const again = earlier?.again ?? known !== undefined;
      fresh.set(document, {
        entry,
        row,
        again,
        beside,
        instead: earlier?.instead ?? (rival && again ? known.id : null),
      });
      present.set(document, {
        document,
        id: row.id,
        producer: row.producer,
        options: row.options,
        since: runId,
        next: null,
        removed: null,
      });
    }
    added.push({ name: entry.name, document, outcome, claims: entry.claims.length, retired: 0, edition: null });
  }
  await advance(
    engine,
    tx,
    runId,
    ...entries.map(({ name }, i) => `${added[i]!.outcome} ${present.get(entries[i]!.reading.document)!.id} ${name}`),
  );
  await engine.insert(tx, "runs", [{ id: runId, ...rest }]);
  await engine.insert(
    tx,
    "sightings",
    entries.map(({ name, reading }) => sightingRow(reading.document, name, runId)),
  );
  await engine.insert(
    tx,
    "sources",
    entries.flatMap(({ source, reading }) =>
      source ? [{ ...source, suffix: storable(source.suffix), document: reading.document }] : [],
    ),
  );
  // One at a time: they may be large.
  for (const [i, { original = [] }] of entries.entries())
    if (added[i]!.outcome !== "removed") await engine.insert(tx, "originals", [...original]);
  const readings = [...fresh.values()];
  if (readings.length === 0) return added;
  await engine.append(
    tx,
    "readings",
    readings.map(({ row }) => row),
  );
  await engine.append(
    tx,
    "documents",
    readings
      .filter(({ again }) => !again)
      .map(({ entry: { hash }, row: { id, document } }) => ({
        id: document,
        hash,
        reading: id,
        strain: document,
        next: null,
        removed: null,
        run: runId,
      })),
  );
  const again = readings.filter((reading) => reading.again);
  const documents = readings.length - again.length;
  await engine.add(tx, "run_tallies", ["run"], [{ run: runId, documents, claims: 0 }]);
  for (const { row } of again)
    await tx.updateTable("documents").set({ reading: row.id }).where("id", "=", row.document).execute();
  await removePassages(
    engine,
    tx,
    again.map(({ row }) => row.document),
  );
  await appendPassages(
    engine,
    tx,
    readings.flatMap(({ entry }) => entry.passages),
  );
  const retired = await replaceClaims(engine, tx, folds, readings, runId);
  for (const one of added) if (one.outcome === "changed") one.retired = retired.get(one.document) ?? 0;
  await strainsAnew(engine, tx, readings);
  // With another date, title or address a document may be an edition of one that it was none of before.
  const first = readings.filter(({ again, entry }) => !again || entry.mended);
  const editions = await joinEditions(
    engine,
    tx,
    folds,
    first.map(({ entry, row }) => ({ document: row.document, keys: entry.keys })),
    runId,
  );
  for (const one of added) if (one.outcome === "added") one.edition = editions.get(one.document) ?? null;
  // Only now: what held strains together is told from the readings that were.
  const erased = readings.flatMap(({ instead }) => instead ?? []);
  if (erased.length > 0) await sql`delete from readings where id in ${engine.list(erased)}`.execute(tx);
  return added;
}

/**
 * Whether two readings of the same bytes were made by the same rules in one run: of a file that was found under two names which tell it differently.
 * Then the one with the smallest id holds, whichever comes first.
 */
function isRival(row: Schema["readings"], present: Present, run: string): boolean {
  return present.since === run && row.producer === present.producer && row.options === present.options;
}

async function presentReadings(
  engine: Engine,
  tx: Transaction,
  entries: readonly Prepared[],
): Promise<Map<string, Present>> {
  const ids = engine.list(entries.map(({ reading }) => reading.document));
  const { rows } = await sql<Present>`
    select documents.id as document, readings.id, readings.producer, readings.options, readings.run as since, documents.next, documents.removed
    from documents join readings on readings.id = documents.reading where documents.id in ${ids}`.execute(tx);
  return new Map(rows.map((row) => [row.document, row]));
}

/** Finds the copies of what was read, and has the facts of all documents reckoned anew whose strain changed. */
async function strainsAnew(engine: Engine, tx: Transaction, readings: readonly NewReading[]): Promise<void> {
  const changed = await joinStrains(
    engine,
    tx,
    readings.map(({ entry: { keys, outline }, row: { document, signature, url }, again }) => ({
      document,
      again,
      signature,
      keys,
      url,
      outline,
    })),
  );
  await unsettleDocuments(engine, tx, changed);
}
