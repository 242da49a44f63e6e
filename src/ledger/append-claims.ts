import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import type { NewReading } from "./append.js";
import { noteArrivals } from "./arrivals.js";
import { giveKeys } from "./claim-key.js";
import { removeDerivations, replaceDerivations } from "./derivation-row.js";
import type { Engine, Transaction } from "./engine.js";
import { fatesOf } from "./fate.js";
import type { Folds } from "./folds.js";
import { holding, readerOf, withoutReader } from "./holders.js";
import { identitiesIn, namesAlias } from "./identity.js";
import { unsettleJudged } from "./judged.js";
import { settleHeirs } from "./placing.js";
import { holdsAt, type PreparedClaim } from "./prepared.js";
import { refreshJudged } from "./refresh.js";
import type { Schema } from "./schema.js";
import { appendPostings, circumstancesOf, indexPostings, type Posting, termsIn, tokensOf } from "./search/index.js";
import { takeOut } from "./take-out.js";
import { unsettle } from "./units.js";

type ClaimRow = Schema["claims"];

/**
 * Writes the claims of new readings: those that are new, and for documents that were read before those that changed. What is no longer found goes over to
 * the claim that says the same, stands on where somebody else holds it to be so, or is retired. Returns how many were retired, by document.
 */
export async function replaceClaims(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  readings: readonly NewReading[],
  run: string,
): Promise<Map<string, number>> {
  const home = new Map(readings.map(({ row }) => [row.document, row]));
  const again = readings.filter((reading) => reading.again).map(({ row }) => row.document);
  const before = await claimsOf(engine, tx, again);
  const known = new Map(before.map((row) => [row.id, row]));
  const fresh = readings.flatMap((reading) => rowsOf(reading, known, run));
  const found = new Set(fresh.map(({ row }) => row.id));
  const erased = new Set(readings.flatMap(({ instead }) => instead ?? []));
  const missing = before.filter(({ id }) => !found.has(id));
  const never = missing.filter((row) => row.retired === null && row.run === run && erased.has(row.reading));
  const earlier = await claimsOfEarlier(engine, tx, again);
  await unsettleJudged(
    engine,
    tx,
    [...before, ...earlier].map(({ id }) => id),
  );
  const left = missing.filter((row) => !never.includes(row));
  const fates = readings
    .filter((reading) => reading.again)
    .map(({ row, entry, beside }) => {
      const held = (claim: ClaimRow) => withoutReader(claim.held, readerOf(row.producer), beside);
      const own = left.filter(({ document }) => document === row.document).map((one) => ({ ...one, held: held(one) }));
      const living = entry.claims.map((claim) => JSON.parse(claim.row.body) as Claim);
      const theirs = earlier.filter(({ next }) => next === row.document).map(({ next: _, ...claim }) => claim);
      return fatesOf([...own, ...theirs], { reading: row, living }, run, folds);
    });
  const carried = fates.flatMap((fate) => fate.carried);
  const first = [
    ...fresh.filter(({ row }) => !known.has(row.id)),
    ...carried.map((claim) => ({ row: { ...claim.row, run }, claim, reading: home.get(claim.row.document)! })),
  ];
  const anew = fresh.filter(({ row }) => known.has(row.id));
  const rows = first.map(({ row }) => row);
  await giveKeys(engine, tx, "claims", rows);
  await engine.append(tx, "claims", rows);
  await noteArrivals(
    engine,
    tx,
    rows.map(({ id }) => id),
  );
  await replaceDerivations(
    engine,
    tx,
    fresh.map(({ row: { id }, claim: { derivation } }) => ({ id, known: known.has(id), derivation })),
  );
  const settled = fates.flatMap(({ stay, retired }) => [...stay, ...retired]);
  await engine.replace(tx, "claims", ["key"], [...anew.map(({ row }) => row), ...settled]);
  const departed = fates.flatMap((fate) => fate.retired).filter(({ id }) => known.get(id)?.retired === null);
  const gone = departed.map(({ id }) => id);
  await settleHeirs(engine, tx, [
    ...new Set([...gone, ...fates.flatMap(({ retired }) => retired.map(({ id }) => id))]),
  ]);
  const beside = await takeOut(engine, tx, [...departed, ...never]);
  await erase(engine, tx, never);
  const claims = first.length - never.length;
  await engine.add(tx, "run_tallies", ["run"], [{ run, documents: 0, claims }]);
  const places = [
    ...[...fresh, ...first].map(({ row }) => row),
    ...before.filter(({ retired }) => retired === null),
    ...beside,
  ];
  await unsettle(engine, tx, places);
  await appendPostings(engine, tx, "search", first.map(postingOf));
  await indexPostings(engine, tx, "search", anew.map(postingOf));
  const identities = await identitiesIn(tx);
  const renamed = first.some(({ row }) => namesAlias(row.body, identities));
  if (before.length > 0 || renamed) {
    const stay = fates.flatMap((fate) => fate.stay);
    // What was said of a claim that is told again led to another, where a person had placed it.
    const led = before.flatMap(({ heir }) => heir ?? []);
    const judged = [...found, ...rows.map(({ id }) => id), ...stay.map(({ id }) => id), ...led];
    await refreshJudged(engine, tx, folds, [...new Set(judged)]);
  }
  const retired = new Map<string, number>();
  for (const { document } of departed) retired.set(document, (retired.get(document) ?? 0) + 1);
  return retired;
}

interface FreshClaim {
  readonly row: ClaimRow;
  readonly claim: PreparedClaim;
  readonly reading: Schema["readings"];
}

function rowsOf(
  { entry, row: reading, beside }: NewReading,
  known: ReadonlyMap<string, ClaimRow>,
  run: string,
): FreshClaim[] {
  return entry.claims.map((claim) => {
    const before = known.get(claim.row.id);
    const held = beside ? holding([...(before?.held.split(" ") ?? []), claim.row.held]) : claim.row.held;
    const row = { ...claim.row, key: before?.key ?? claim.row.key, run: before?.run ?? run, held };
    return { row, claim, reading };
  });
}

function postingOf({ row, claim, reading }: FreshClaim): Posting {
  const tokens = holdsAt(claim, row.key)
    ? claim.tokens
    : tokensOf(JSON.parse(row.body) as Claim, termsIn(row.terms), circumstancesOf(row, reading));
  return { key: row.key, tokens };
}

async function erase(engine: Engine, tx: Transaction, rows: readonly ClaimRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from claims where key in ${engine.list(rows.map(({ key }) => key))}`.execute(tx);
  await removeDerivations(
    engine,
    tx,
    rows.map(({ id }) => id),
  );
}

async function claimsOf(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<ClaimRow[]> {
  if (documents.length === 0) return [];
  return (await sql<ClaimRow>`select * from claims where document in ${engine.list(documents)}`.execute(tx)).rows;
}

/** Claims of earlier editions of these documents, with the document that took the place of theirs. */
async function claimsOfEarlier(
  engine: Engine,
  tx: Transaction,
  documents: readonly string[],
): Promise<(ClaimRow & { next: string })[]> {
  if (documents.length === 0) return [];
  const found = await sql<ClaimRow & { next: string }>`select claims.*, documents.next from documents
    join claims on claims.document = documents.id where documents.next in ${engine.list(documents)}`.execute(tx);
  return found.rows;
}
