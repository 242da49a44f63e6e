import type { CheckPage, Contradiction, Ledger, PartyRecycled } from "../../ledger/index.js";
import { check, type Finding, REFERENCE_TABLES, writingOf } from "../check/index.js";

/** What the Checks page lists. */
export type CheckKind = "stale" | "contradicted" | "conflicting" | "recycled";

/** Documents that are held against the reference tables for one page of what is stale. */
const SCANNED = 500;

/** What the reference tables say of documents, by their ids: statements that were out of date or can't be. */
export interface StalePage {
  readonly rows: readonly Finding[];
  /** Documents that were looked at for this page, and how many there are: nobody knows how much is stale before all are. */
  readonly checked: number;
  readonly documents: number;
  readonly next: string | null;
}

/** A page of one list of the Checks page, or the first page of each. */
export interface Checks {
  readonly stale?: StalePage;
  readonly contradicted?: CheckPage<Contradiction>;
  readonly conflicting?: CheckPage<string>;
  readonly recycled?: CheckPage<PartyRecycled>;
}

export interface ChecksQuery {
  /** The one list that is wanted; the first page of each without it. */
  readonly only?: CheckKind;
  /** `next` of the page before. */
  readonly cursor?: string | null;
  /** Most rows of a page; 25 unless it is given. */
  readonly rows?: number;
}

const ROWS = 25;

/** What does not fit together in a ledger. Throws QueryError for a cursor that no page of that list gave. */
export async function checksOf(
  ledger: Ledger,
  { only, cursor = null, rows = ROWS }: ChecksQuery = {},
): Promise<Checks> {
  const wanted = (kind: CheckKind) => only === undefined || only === kind;
  const page = { limit: rows, cursor: only === undefined ? null : cursor };
  return {
    ...(wanted("stale") ? { stale: await stalePage(ledger, page) } : {}),
    ...(wanted("contradicted") ? { contradicted: await ledger.contradicted(page) } : {}),
    ...(wanted("conflicting") ? { conflicting: await ledger.conflicting(page) } : {}),
    ...(wanted("recycled") ? { recycled: await ledger.recycled(page) } : {}),
  };
}

async function stalePage(
  ledger: Ledger,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<StalePage> {
  const found: Finding[] = [];
  let [after, checked] = [cursor ?? "", 0];
  const { total } = await ledger.documentsPage({ limit: 1 });
  while (checked < SCANNED) {
    const page = await ledger.documents({ limit: 50, after });
    const findings = await checkDocuments(
      ledger,
      page.map(({ id }) => id),
    );
    for (const { document, found: told } of findings) {
      found.push(...told.filter(({ severity }) => severity === "warning"));
      checked++;
      after = document;
      if (found.length >= limit) return { rows: found, checked, documents: total, next: after };
    }
    if (page.length < 50) return { rows: found, checked, documents: total, next: null };
  }
  return { rows: found, checked, documents: total, next: after };
}

/** What the reference tables say of documents of a ledger, by id. */
export async function checkDocuments(
  ledger: Ledger,
  ids: readonly string[],
): Promise<{ document: string; found: Finding[] }[]> {
  const claims = await ledger.claimsOfDocuments(ids);
  return (await ledger.writings(ids)).map(({ id, date, references }) => {
    const written = writingOf(date, references);
    const own = claims.filter(({ document }) => document === id).map((claim) => ({ claim, written }));
    return { document: id, found: check(own, REFERENCE_TABLES) };
  });
}
