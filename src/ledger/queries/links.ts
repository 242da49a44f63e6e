import { sql } from "kysely";
import { compare } from "../../text/index.js";
import { addressesOf, type NamedAddress } from "../addresses.js";
import { damaged } from "../claim-row.js";
import { digest } from "../digest.js";
import type { Engine, Transaction } from "../engine.js";
import { type LinkCheck, linkKey } from "../link-check.js";
import type { Row } from "../schema.js";

/** An address of a ledger, and what is known of it. */
export interface KeptLink {
  readonly address: string;
  /** Ids of the documents that name it, in order. */
  readonly documents: readonly string[];
  /** A copy of it in an archive that a note names. */
  readonly archived: string | null;
  /** The last time that it was asked for; null where it never was. */
  readonly check: LinkCheck | null;
}

/** An address that a document names, and what is known of it. */
export interface NamedLink extends NamedAddress {
  /** The last time that it was asked for; null where it never was. */
  readonly check: LinkCheck | null;
}

/** Documents whose notes are looked through at once. */
const PORTION = 200;
/** Addresses that are looked up at once. */
const ADDRESSES = 500;

/** Addresses that documents and their notes name, in order, with when each was last asked for. Documents that a later edition replaced are left out. */
export async function links(
  engine: Engine,
  tx: Transaction,
  { documents }: { readonly documents?: readonly string[] } = {},
): Promise<KeptLink[]> {
  const found = new Map<string, { documents: Set<string>; archived: string | null }>();
  for (let after = ""; ; ) {
    const chosen = documents === undefined ? sql`` : sql`and documents.id in ${engine.list(documents)}`;
    const { rows } = await sql<{ id: string; body: string }>`select documents.id, readings.body from documents
      join readings on readings.id = documents.reading
      where documents.id > ${after} and documents.next is null ${chosen} order by documents.id limit ${sql.lit(PORTION)}`.execute(
      tx,
    );
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    for (const { id, body } of rows)
      for (const { address, archived } of addressesOf(JSON.parse(body) as Parameters<typeof addressesOf>[0])) {
        const known = found.get(address) ?? { documents: new Set<string>(), archived: null };
        known.documents.add(id);
        known.archived ??= archived;
        found.set(address, known);
      }
  }
  const checks = await linkChecks(engine, tx, [...found.keys()]);
  return [...found]
    .map(([address, known]) => ({
      address,
      documents: [...known.documents].sort(compare),
      archived: known.archived,
      check: checks.get(address) ?? null,
    }))
    .sort((a, b) => compare(a.address, b.address));
}

/** The addresses of a document and its notes, in order. */
export async function linksOfDocument(
  engine: Engine,
  tx: Transaction,
  document: Parameters<typeof addressesOf>[0],
): Promise<NamedLink[]> {
  const named = addressesOf(document);
  const checks = await linkChecks(engine, tx, [...new Set(named.map(({ address }) => address))]);
  return named.map((one) => ({ ...one, check: checks.get(one.address) ?? null }));
}

/** When these addresses were last asked for, and what came of it; without those that never were. Throws LedgerError for rows that are not what was written. */
export async function linkChecks(
  engine: Engine,
  tx: Transaction,
  addresses: readonly string[],
): Promise<Map<string, LinkCheck>> {
  const latest = new Map<string, LinkCheck>();
  for (let at = 0; at < addresses.length; at += ADDRESSES) {
    const keys = engine.list(addresses.slice(at, at + ADDRESSES).map(linkKey));
    const { rows } = await sql<Row<"link_checks">>`
      select * from link_checks where link in ${keys} order by link, at`.execute(tx);
    for (const row of rows) {
      const check = linkCheckOf(row);
      latest.set(check.address, check);
    }
  }
  return latest;
}

export function linkCheckOf({ link, body, digest: kept }: Row<"link_checks">): LinkCheck {
  if (digest(body) !== kept) throw damaged(`what came of asking for the address ${link}`);
  return JSON.parse(body) as LinkCheck;
}
