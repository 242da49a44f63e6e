import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import type { NewReading } from "./append.js";
import { giveKeys } from "./claim-key.js";
import { removeDerivations, replaceDerivations } from "./derivation-row.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { heirsOf } from "./heirs.js";
import { holdsAt, type PreparedClaim } from "./prepared.js";
import { refreshJudged } from "./refresh.js";
import type { Schema } from "./schema.js";
import {
  appendPostings,
  circumstancesOf,
  indexPostings,
  type Posting,
  termsIn,
  tokensOf,
  unindexClaims,
} from "./search/index.js";
import { unsettle } from "./units.js";

type ClaimRow = Schema["claims"];

/**
 * Writes the claims of new readings: those that are new, and for documents that were read before those that changed; what is no longer found is
 * retired. Returns how many were retired, by document.
 */
export async function replaceClaims(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  readings: readonly NewReading[],
  run: string,
): Promise<Map<string, number>> {
  const before = await claimsOf(
    engine,
    tx,
    readings.filter(({ again }) => again).map(({ row }) => row.document),
  );
  const known = new Map(before.map((row) => [row.id, row]));
  const fresh = readings.flatMap((reading) => rowsOf(reading, known, run));
  const found = new Set(fresh.map(({ row }) => row.id));
  const erased = new Set(readings.flatMap(({ instead }) => instead ?? []));
  const missing = before.filter(({ id }) => !found.has(id));
  const gone = missing.filter(({ retired }) => retired === null);
  const never = gone.filter((row) => row.run === run && erased.has(row.reading));
  const again = fresh.filter(({ row }) => known.has(row.id));
  const first = fresh.filter(({ row }) => !known.has(row.id));
  const rows = first.map(({ row }) => row);
  await giveKeys(engine, tx, "claims", rows);
  await engine.append(tx, "claims", rows);
  await replaceDerivations(
    engine,
    tx,
    fresh.map(({ row: { id }, claim: { derivation } }) => ({ id, known: known.has(id), derivation })),
  );
  const kept = missing.filter((row) => !never.includes(row)).map((row) => ({ ...row, retired: row.retired ?? run }));
  const inherited = inherit(kept, fresh);
  await engine.replace(tx, "claims", ["key"], [...again.map(({ row }) => row), ...inherited]);
  const left = await besideClaims(
    engine,
    tx,
    gone.map(({ key }) => key),
  );
  await sql`delete from fact_claims where claim in ${engine.list(gone.map(({ key }) => key))}`.execute(tx);
  await unindexClaims(
    engine,
    tx,
    gone.map(({ key }) => key),
  );
  await erase(engine, tx, never);
  const claims = fresh.length - again.length - never.length;
  await engine.add(tx, "run_tallies", ["run"], [{ run, documents: 0, claims }]);
  const places = [...fresh.map(({ row }) => row), ...before.filter(({ retired }) => retired === null), ...left];
  await unsettle(engine, tx, places);
  await appendPostings(engine, tx, "search", first.map(postingOf));
  await indexPostings(engine, tx, "search", again.map(postingOf));
  if (before.length > 0) await refreshJudged(engine, tx, folds, [...found]);
  const retired = new Map<string, number>();
  for (const { document } of gone) retired.set(document, (retired.get(document) ?? 0) + 1);
  return retired;
}

interface FreshClaim {
  readonly row: ClaimRow;
  readonly claim: PreparedClaim;
  readonly reading: Schema["readings"];
}

function rowsOf({ entry, row: reading }: NewReading, known: ReadonlyMap<string, ClaimRow>, run: string): FreshClaim[] {
  return entry.claims.map((claim) => {
    const before = known.get(claim.row.id);
    return { row: { ...claim.row, key: before?.key ?? claim.row.key, run: before?.run ?? run }, claim, reading };
  });
}

function postingOf({ row, claim, reading }: FreshClaim): Posting {
  const tokens = holdsAt(claim, row.key)
    ? claim.tokens
    : tokensOf(JSON.parse(row.body) as Claim, termsIn(row.terms), circumstancesOf(row, reading));
  return { key: row.key, tokens };
}

/** Retired claims with the living ones that now have their place. */
function inherit(retired: readonly ClaimRow[], living: readonly FreshClaim[]): ClaimRow[] {
  if (retired.length === 0) return [];
  const byDocument = new Map<string, Claim[]>();
  const read = ({ body }: ClaimRow) => JSON.parse(body) as Claim;
  for (const { row } of living) {
    const there = byDocument.get(row.document);
    if (there) there.push(read(row));
    else byDocument.set(row.document, [read(row)]);
  }
  return retired.map((row) => {
    const claim = read(row);
    return { ...row, heir: heirsOf([claim], byDocument.get(row.document) ?? []).get(claim.id) ?? null };
  });
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

/** Where the claims lie that are in one fact with some that go: a person may have joined them from elsewhere, and then nothing else leads there. */
async function besideClaims(
  engine: Engine,
  tx: Transaction,
  keys: readonly number[],
): Promise<{ family: string; cell: string }[]> {
  if (keys.length === 0) return [];
  const found = await sql<{ family: string; cell: string }>`select distinct claims.family, claims.cell from fact_claims
    join fact_claims as beside on beside.fact = fact_claims.fact join claims on claims.key = beside.claim
    where fact_claims.claim in ${engine.list(keys)}`.execute(tx);
  return found.rows;
}
