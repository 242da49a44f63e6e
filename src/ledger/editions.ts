import { sql } from "kysely";
import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";
import { compare, extentOf } from "../text/index.js";
import { fold } from "../vocabulary/index.js";
import { addressOf } from "./address.js";
import { giveKeys } from "./claim-key.js";
import type { Engine, Transaction } from "./engine.js";
import { fatesOf } from "./fate.js";
import type { Folds } from "./folds.js";
import { removePassages } from "./index-passages.js";
import { unsettleJudged } from "./judged.js";
import { settleHeirs } from "./placing.js";
import { refreshJudged } from "./refresh.js";
import type { Schema } from "./schema.js";
import { appendPostings, circumstancesOf, termsIn, tokensOf } from "./search/index.js";
import { likeness } from "./signature.js";
import { amongKeys } from "./strain-index.js";
import type { StrainKeys } from "./strain-keys.js";
import { takeOut } from "./take-out.js";
import { unsettle } from "./units.js";

/** Share of the words of the shorter text that the longer has too where both are editions of one. */
const ALIKE = 0.5;
/** Days that two editions under one title may lie apart. */
const APART = 2;
/** More documents under one key than this have their title in common, and no more. */
const COMMON = 50;

type ReadingRow = Schema["readings"];
type Edition = Pick<ReadingRow, "id" | "document" | "title" | "publisher" | "date" | "url" | "signature" | "body"> & {
  /** When the document was added. */
  readonly at: string;
};

/**
 * Finds which of the documents that were just added are editions of others: of the same address, or of the same publisher, title and day within two, with
 * most of their words. The latest takes the place of the others, whose claims go over to it where it tells them too, and are retired otherwise. Returns what
 * each of the new ones is that is not the only one.
 */
export async function joinEditions(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  added: readonly { readonly document: string; readonly keys: StrainKeys }[],
  run: string,
): Promise<ReadonlyMap<string, "latest" | "earlier">> {
  const found = new Map<string, "latest" | "earlier">();
  const groups = await groupsOf(engine, tx, added);
  for (const group of groups) {
    const ranked = [...group].sort(
      (a, b) => dayOf(a) - dayOf(b) || compare(a.at, b.at) || compare(a.document, b.document),
    );
    const latest = ranked.at(-1)!;
    await replaceBy(
      engine,
      tx,
      folds,
      latest.document,
      ranked.slice(0, -1).map(({ document }) => document),
      run,
    );
    for (const { document } of ranked) found.set(document, document === latest.document ? "latest" : "earlier");
  }
  return found;
}

/** The documents that are editions of one another, with at least one of these among them. */
async function groupsOf(
  engine: Engine,
  tx: Transaction,
  added: readonly { readonly document: string; readonly keys: StrainKeys }[],
): Promise<readonly (readonly Edition[])[]> {
  const keys = [...new Set(added.flatMap((one) => one.keys.editions))];
  if (keys.length === 0) return [];
  const { rows } = await sql<{ key: string; document: string }>`${amongKeys(
    engine,
    (table) => sql`select key, document from ${table} where key in ${engine.list(keys)}`,
  )}`.execute(tx);
  const byKey = new Map<string, Set<string>>();
  for (const { key, document } of rows) byKey.set(key, (byKey.get(key) ?? new Set()).add(document));
  const shared = [...byKey.values()].filter(({ size }) => size > 1 && size <= COMMON);
  if (shared.length === 0) return [];
  const ids = [...new Set(shared.flatMap((documents) => [...documents]))];
  const found =
    await sql<Edition>`select readings.id, readings.document, readings.title, readings.publisher, readings.date, readings.url,
    readings.signature, readings.body, runs.at from documents join readings on readings.id = documents.reading
    join runs on runs.id = documents.run where documents.id in ${engine.list(ids)}`.execute(tx);
  const editions = new Map(found.rows.map((row) => [row.document, row]));
  const fresh = new Set(added.map(({ document }) => document));
  const group = new Map(ids.map((id) => [id, new Set([id])]));
  for (const documents of shared)
    for (const a of documents)
      for (const b of documents)
        if (a < b && (fresh.has(a) || fresh.has(b)) && areEditions(editions.get(a)!, editions.get(b)!))
          join(group, a, b);
  const distinct = new Set([...group.values()].filter(({ size }) => size > 1));
  return [...distinct].map((members) => [...members].map((id) => editions.get(id)!));
}

function join(group: Map<string, Set<string>>, a: string, b: string): void {
  const both = new Set([...group.get(a)!, ...group.get(b)!]);
  for (const id of both) group.set(id, both);
}

function areEditions(a: Edition, b: Edition): boolean {
  const address = addressOf(a.url);
  const titled = a.title !== null && b.title !== null && fold(a.title) === fold(b.title);
  const placed = address !== null && address === addressOf(b.url);
  const headed = titled && a.publisher !== null && fold(a.publisher) === fold(b.publisher ?? "") && areNear(a, b);
  if (!placed && !headed) return false;
  const [x, y] = [a, b].map(({ signature }) => JSON.parse(signature) as number[]) as [number[], number[]];
  // Texts too short to be told by their words are by their title.
  return x.length > 0 && y.length > 0 ? likeness(x, y).inSmaller >= ALIKE : titled;
}

function areNear(a: Edition, b: Edition): boolean {
  const [x, y] = [extentOf(a.date)?.lo, extentOf(b.date)?.lo];
  return x != null && y != null && Math.abs(x - y) <= APART;
}

/** The day an edition was changed last, or came out. */
function dayOf({ body, date }: Edition): number {
  const { modified } = (JSON.parse(body) as Pick<Document, "metadata">).metadata;
  return extentOf(modified)?.hi ?? extentOf(date)?.hi ?? Number.MIN_SAFE_INTEGER;
}

async function replaceBy(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  latest: string,
  earlier: readonly string[],
  run: string,
): Promise<void> {
  const others = engine.list(earlier);
  await sql`update documents set next = ${latest} where id in ${others}`.execute(tx);
  const [reading] = (
    await sql<ReadingRow>`select readings.* from documents join readings on readings.id = documents.reading
    where documents.id = ${latest}`.execute(tx)
  ).rows;
  const before = await sql<Schema["claims"]>`select * from claims where document in ${others}`.execute(tx);
  await unsettleJudged(
    engine,
    tx,
    before.rows.map(({ id }) => id),
  );
  const living = await sql<{ body: string }>`
    select body from claims where document = ${latest} and retired is null`.execute(tx);
  const { retired, carried } = fatesOf(
    before.rows.map((row) => ({ ...row, held: "" })),
    { reading: reading!, living: living.rows.map(({ body }) => JSON.parse(body) as Claim) },
    run,
    folds,
  );
  const was = new Map(before.rows.map((row) => [row.id, row]));
  const gone = retired.filter(({ id }) => was.get(id)!.retired === null);
  const moved = carried.map(({ row }) => ({ ...row, run }));
  await giveKeys(engine, tx, "claims", moved);
  await engine.append(tx, "claims", moved);
  await appendPostings(
    engine,
    tx,
    "search",
    moved.map((row) => ({
      key: row.key,
      tokens: tokensOf(JSON.parse(row.body) as Claim, termsIn(row.terms), circumstancesOf(row, reading!)),
    })),
  );
  await engine.replace(tx, "claims", ["key"], retired);
  await settleHeirs(
    engine,
    tx,
    retired.map(({ id }) => id),
  );
  const beside = await takeOut(engine, tx, gone);
  await unsettle(engine, tx, [
    ...gone,
    ...moved,
    ...(living.rows.length > 0 ? await placesOf(tx, latest) : []),
    ...beside,
  ]);
  await removePassages(engine, tx, earlier);
  const heirs = retired.flatMap(({ heir }) => heir ?? []);
  await refreshJudged(engine, tx, folds, [...new Set([...heirs, ...moved.map(({ id }) => id)])]);
}

async function placesOf(tx: Transaction, document: string) {
  const { rows } = await sql<{ family: string; cell: string }>`
    select distinct family, cell from claims where document = ${document} and retired is null`.execute(tx);
  return rows;
}
