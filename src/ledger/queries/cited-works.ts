import { sql } from "kysely";
import type { Document } from "../../document/index.js";
import { addressOfWork, type CitedWork, citedWorksOf } from "../cited-work.js";
import type { Engine, Transaction } from "../engine.js";
import { amongKeys } from "../strain-index.js";
import type { KeptClaim } from "./claims.js";

/** Documents whose notes are looked into for the works that a fact's claims cite. */
const NOTED = 50;

/** The works that claims cite in their notes, by the id of the claim; a work that is itself in the ledger is named as its document. */
export async function citedWorks(
  engine: Engine,
  tx: Transaction,
  claims: readonly Pick<KeptClaim, "claim">[],
): Promise<Map<string, readonly CitedWork[]>> {
  const citing = claims.filter(({ claim }) => claim.citations.length > 0);
  const ids = [...new Set(citing.map(({ claim }) => claim.document))].slice(0, NOTED);
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; body: string }>`select documents.id, readings.body from documents
    join readings on readings.id = documents.reading where documents.id in ${engine.list(ids)}`.execute(tx);
  const notes = new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Pick<Document, "references">]));
  const works = new Map<string, CitedWork[]>();
  for (const { claim } of citing) {
    const own = notes.get(claim.document);
    const found = own === undefined ? [] : citedWorksOf(own, claim.citations);
    if (found.length > 0) works.set(claim.id, found);
  }
  const there = await documentsAt(
    engine,
    tx,
    [...works.values()].flat().flatMap((work) => addressOfWork(work) ?? []),
  );
  const known = (work: CitedWork) => ({ ...work, document: there.get(addressOfWork(work) ?? "") ?? null });
  return new Map([...works].map(([claim, all]) => [claim, all.map(known)]));
}

/** The first document, by id, at each of these addresses (as addressOf writes them). */
async function documentsAt(
  engine: Engine,
  tx: Transaction,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  if (addresses.length === 0) return new Map();
  const keys = engine.list([...new Set(addresses)].map((address) => `u${address}`));
  const { rows } = await sql<{ key: string; document: string }>`${amongKeys(
    engine,
    (table) => sql`select key, document from ${table} where key in ${keys}`,
  )}`.execute(tx);
  const found = new Map<string, string>();
  for (const { key, document } of rows) {
    const address = key.slice(1);
    const known = found.get(address);
    if (known === undefined || document < known) found.set(address, document);
  }
  return found;
}
