import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { compare } from "../../text/index.js";
import { claimOf } from "../claim-row.js";
import type { Engine, Transaction } from "../engine.js";
import type { Ruling } from "../judge.js";
import type { Row } from "../schema.js";
import { NOW, type Standpoint, standsAt } from "../vantage.js";

/** A claim with what the ledger knows of it. */
export interface KeptClaim {
  readonly key: number;
  /** As judgements correct it. */
  readonly claim: Claim;
  /** As it was read. */
  readonly original: Claim;
  readonly roots: readonly string[];
  /** Instant of the run that no longer found it; null while it holds. */
  readonly retired: string | null;
  /** The claim that took its place. */
  readonly heir: string | null;
  readonly verdict: Ruling | null;
  /** The fact it is part of. */
  readonly fact: string | null;
  /** Instant of the run that added it. */
  readonly added: string;
}

type KeptRow = Row<"claims"> & { fact: string | null; added: string; retired_at: string | null };

const SELECT = sql`select claims.*, fact_claims.fact, runs.at as added, gone.at as retired_at from claims
  join runs on runs.id = claims.run left join runs gone on gone.id = claims.retired
  left join fact_claims on fact_claims.claim = claims.key`;

/** Claims of these ids, retired ones too, by id; ids that are not there are left out. */
export async function claimsByIds(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<KeptClaim[]> {
  const found = await sql<KeptRow>`${SELECT} where claims.id in ${engine.list(ids)} order by claims.id`.execute(tx);
  return found.rows.map(kept);
}

/** Claims of these keys, in the order of the keys given. */
export async function claimsByKey(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<KeptClaim[]> {
  const found = await sql<KeptRow>`${SELECT} where claims.key in ${engine.list(keys)}`.execute(tx);
  const byKey = new Map(found.rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []).map(kept);
}

/** Claims that came in after an arrival up to another. */
export interface Arrived {
  /** Those that are told and part of a fact, but for those that took the place of another, by id. */
  readonly claims: readonly KeptClaim[];
  /** The number of the last that was looked at. */
  readonly upTo: number;
}

/** What came in after an arrival, at most so many; see arrivals.ts. */
export async function claimsAfter(engine: Engine, tx: Transaction, arrival: number, most: number): Promise<Arrived> {
  const { rows } = await sql<{ n: number; claim: string }>`select n, claim from arrivals where n > ${arrival}
    order by n limit ${most}`.execute(tx);
  const found = await claimsByIds(
    engine,
    tx,
    rows.map(({ claim }) => claim),
  );
  const ids = found.map(({ claim }) => claim.id);
  const heirs = await sql<{ heir: string }>`select heir from claims where heir in ${engine.list(ids)}`.execute(tx);
  const inherited = new Set(heirs.rows.map(({ heir }) => heir));
  const claims = found.filter(
    ({ claim, retired, fact }) => retired === null && fact !== null && !inherited.has(claim.id),
  );
  return { claims, upTo: rows.at(-1)?.n ?? arrival };
}

/** Claims whose id begins so, at most two, so that one may tell an unclear beginning. */
export async function claimById(tx: Transaction, prefix: string): Promise<KeptClaim[]> {
  const found = await sql<KeptRow>`${SELECT} where claims.id >= ${prefix} and claims.id < ${`${prefix}~`}
    order by claims.id limit 2`.execute(tx);
  return found.rows.map(kept);
}

function kept(row: KeptRow): KeptClaim {
  const original = claimOf(row);
  return {
    key: row.key,
    claim: row.corrected === null ? original : (JSON.parse(row.corrected) as Claim),
    original,
    roots: JSON.parse(row.roots) as string[],
    retired: row.retired_at,
    heir: row.heir,
    verdict: row.verdict as KeptClaim["verdict"],
    fact: row.fact,
    added: row.added,
  };
}

/** The living claims of documents, rejected ones too, by id. */
export async function claimsOf(engine: Engine, tx: Transaction, documents: readonly string[]): Promise<KeptClaim[]> {
  const found = await sql<KeptRow>`${SELECT} where claims.document in ${engine.list(documents)}
    and claims.retired is null order by claims.id`.execute(tx);
  return found.rows.map(kept);
}

/** Claims that are no longer told, nor by another claim: all of the documents that were withdrawn, and those of this one that persons judged. By id. */
export async function claimsGone(
  engine: Engine,
  tx: Transaction,
  withdrawn: readonly string[],
  document: string,
): Promise<KeptClaim[]> {
  const found = await sql<KeptRow>`${SELECT} where claims.retired is not null and claims.heir is null
    and (claims.document in ${engine.list(withdrawn)} or (claims.document = ${document}
      and exists (select 1 from judged where judged.claim = claims.id))) order by claims.id`.execute(tx);
  return found.rows.map(kept);
}

/** The claims of documents from a standpoint, as judgements correct them, in the order of documents and text. Rejected ones are left out. */
export async function claimsOfDocuments(
  engine: Engine,
  tx: Transaction,
  documents: readonly string[],
  from: Standpoint = NOW,
): Promise<Claim[]> {
  const found =
    await sql<KeptRow>`${SELECT} where claims.document in ${engine.list(documents)} and ${standsAt(engine, from)}
    and (claims.verdict is null or claims.verdict <> 'rejected')`.execute(tx);
  return found.rows
    .map((row) => kept(row).claim)
    .sort((a, b) => compare(a.document, b.document) || a.evidence.start - b.evidence.start || compare(a.id, b.id));
}

/** Ids of documents that have claims from a standpoint, from after that id on. */
export async function documentsFrom(
  engine: Engine,
  tx: Transaction,
  from: Standpoint,
  { limit, after }: { readonly limit: number; readonly after: string },
): Promise<string[]> {
  // What runs added is found by them; of what was held by a time, most documents have some, and a page is soon full.
  const { rows } = await (from.added !== null
    ? sql<{ document: string }>`select distinct document from claims
        where document > ${after} and ${standsAt(engine, from)} order by document limit ${limit}`
    : sql<{ document: string }>`select id as document from documents where id > ${after} and exists
        (select 1 from claims where claims.document = documents.id and ${standsAt(engine, from)})
        order by id limit ${limit}`
  ).execute(tx);
  return rows.map(({ document }) => document);
}

/** Which of these claims are there from a standpoint, rejected ones too, by id. */
export async function claimsThere(
  engine: Engine,
  tx: Transaction,
  ids: readonly string[],
  from: Standpoint,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from claims where id in ${engine.list(ids)}
    and ${standsAt(engine, from)} order by id`.execute(tx);
  return rows.map(({ id }) => id);
}
