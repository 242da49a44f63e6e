import { sql } from "kysely";
import type { Document } from "../../document/index.js";
import { extentOf } from "../../text/index.js";
import { type CitedWork, citedWorksOf, type SoughtWork } from "../cited-work.js";
import type { Engine, Transaction } from "../engine.js";
import { amongKeys } from "../strain-index.js";
import type { KeptClaim } from "./claims.js";

/** Documents whose notes are looked into for the works that a fact's claims cite. */
const NOTED = 50;

/** The works that claims cite in their notes, by the id of the claim; a work that is itself in the ledger, by its address or by who put it out and its title, is named as its document. */
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
  const works = new Map<string, SoughtWork[]>();
  for (const { claim } of citing) {
    const own = notes.get(claim.document);
    const found = own === undefined ? [] : citedWorksOf(own, claim.citations);
    if (found.length > 0) works.set(claim.id, found);
  }
  const there = await documentsUnder(
    engine,
    tx,
    [...works.values()].flat().flatMap(({ keys }) => keys),
  );
  return new Map([...works].map(([claim, all]) => [claim, all.map((sought) => known(sought, there))]));
}

interface Found {
  readonly document: string;
  readonly date: string | null;
}

/** A work with its document: the first, by id, under the first of its keys that has one, of the time that the note tells where it stands under its title alone. */
function known({ work, keys }: SoughtWork, there: ReadonlyMap<string, readonly Found[]>): CitedWork {
  for (const key of keys) {
    const found = (there.get(key) ?? []).find(({ date }) => key.startsWith("u") || goTogether(work.when, date));
    if (found !== undefined) return { ...work, document: found.document };
  }
  return work;
}

/** Whether two times (EDTF) may be one; what has none is of any. */
function goTogether(one: string | null, other: string | null): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  if (a?.lo == null || a.hi == null || b?.lo == null || b.hi == null) return true;
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** The documents under each of these keys, by id. */
async function documentsUnder(
  engine: Engine,
  tx: Transaction,
  keys: readonly string[],
): Promise<Map<string, readonly Found[]>> {
  if (keys.length === 0) return new Map();
  const among = engine.list([...new Set(keys)]);
  const held = amongKeys(engine, (table) => sql`select key, document from ${table} where key in ${among}`);
  const { rows } = await sql<{ key: string } & Found>`select held.key, held.document, readings.date from (${held}) held
    join documents on documents.id = held.document join readings on readings.id = documents.reading
    order by held.document`.execute(tx);
  const found = new Map<string, Found[]>();
  for (const { key, document, date } of rows) found.set(key, [...(found.get(key) ?? []), { document, date }]);
  return found;
}
