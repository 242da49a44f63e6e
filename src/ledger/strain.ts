import { sql } from "kysely";
import { compare } from "../text/index.js";
import type { Engine, Transaction } from "./engine.js";
import { parallelLinks } from "./parallel-links.js";
import { areCopies, COPIED } from "./signature.js";
import { amongKeys, dropKeys, holdKeys } from "./strain-index.js";
import { type Kept, keptIn, type StrainKeys } from "./strain-keys.js";
import { toldLinks } from "./told-translations.js";

/** A band that more documents have than this is passed over in the search where that can lose nothing. */
const COMMON = 200;
/** So many bands of a pair may be passed over, because copies share one more at least. */
const SPARED = COPIED.bands - 1;

/** A document that was just read; `again` where it was there before, with an earlier reading that is still kept. */
export interface Member extends Kept {
  readonly again: boolean;
}

/**
 * Finds the strains of documents that were just read and keeps `strain_keys` and `documents.strain` up to date: the smallest id among documents
 * that copy or translate one another. The rows of the documents are there already, each its own strain. Returns the ids of all documents whose
 * strain changed (those that were there before, too); their facts are then reckoned anew.
 *
 * A strain is what hangs together by pairs, and a pair is judged by its two documents alone: so neither the order of adding nor what else is in
 * the ledger matters. The cost is bounded by the documents that share bands with the new ones.
 */
export async function joinStrains(
  engine: Engine,
  tx: Transaction,
  members: readonly Member[],
): Promise<readonly string[]> {
  if (members.length === 0) return [];
  const before = await dissolved(engine, tx, members);
  const all = [...before.members, ...before.kin];
  if (all.length === 0) return [];
  const keys = new Map(all.map((kin) => [kin.document, kin.keys]));
  // In the order of the table, which is quicker to write.
  const rows = [...keys]
    .flatMap(([document, own]) => allKeysOf(own).map((key) => ({ key, document })))
    .sort((a, b) => compare(a.key, b.key));
  await holdKeys(engine, tx, rows);
  const links = [
    ...(await certainLinks(engine, tx, keys)),
    ...(await copyLinks(engine, tx, all, keys)),
    ...(await parallelLinks(engine, tx, all)),
    ...(await toldLinks(engine, tx, [...keys.keys()])),
  ];
  return relabelled(engine, tx, all, links, before.strains);
}

/**
 * Documents that were there before, with other words or addresses: what held their strains together may be gone, so each document of these stands alone
 * again. Returns the members that have something new, the others of these strains, and which strain each document was in.
 */
async function dissolved(engine: Engine, tx: Transaction, members: readonly Member[]) {
  const strains = new Map(members.map(({ document }) => [document, document]));
  const again = members.filter((member) => member.again);
  if (again.length === 0) return { members, kin: [], strains };
  const ids = engine.list(again.map(({ document }) => document));
  const known =
    await sql<KinRow>`select documents.id, documents.strain, readings.signature, readings.url, readings.publisher, readings.title, readings.body from documents
    join readings on readings.document = documents.id where documents.id in ${ids}`.execute(tx);
  for (const { id, strain } of known.rows) strains.set(id, strain);
  // Of an earlier reading is what this one has not; the reading of now is among the rows too.
  const now = new Map(again.map((member) => [member.document, new Set(allKeysOf(member.keys))]));
  const stale = known.rows.flatMap((row) =>
    allKeysOf(keptOf(row).keys).flatMap((key): Link[] => (now.get(row.id)!.has(key) ? [] : [[key, row.id]])),
  );
  const wanted = again.flatMap((member) => allKeysOf(member.keys).map((key): Link => [key, member.document]));
  const held = await sql<{ key: string; document: string }>`${amongKeys(
    engine,
    (table) =>
      sql`select key, document from ${table} where (key, document) in (select a, b from ${engine.pairs(wanted)})`,
  )}`.execute(tx);
  const there = new Set(held.rows.map(({ key, document }) => `${key}\n${document}`));
  const lacking = wanted.filter(([key, document]) => !there.has(`${key}\n${document}`));
  const changed = new Set([...stale, ...lacking].map(([, document]) => document));
  const fresh = members.filter((member) => !member.again || changed.has(member.document));
  // What is found under nothing now may have been held by a word alone.
  const left = again.filter(({ keys }) => allKeysOf(keys).length === 0).map(({ document }) => document);
  if (stale.length + left.length === 0) return { members: fresh, kin: [], strains };
  await dropKeys(engine, tx, stale);
  const loose = [...stale.map(([, document]) => document), ...left];
  const among = engine.list([...new Set(loose.map((document) => strains.get(document)!))]);
  const all =
    await sql<KinRow>`select documents.id, documents.strain, readings.signature, readings.url, readings.publisher, readings.title, readings.body from documents
    join readings on readings.id = documents.reading where documents.strain in ${among}`.execute(tx);
  for (const { id, strain } of all.rows) strains.set(id, strain);
  await sql`update documents set strain = id where strain in ${among}`.execute(tx);
  const taken = new Set(fresh.map(({ document }) => document));
  return { members: fresh, kin: all.rows.filter(({ id }) => !taken.has(id)).map(keptOf), strains };
}

interface KinRow {
  readonly id: string;
  readonly strain: string;
  readonly signature: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly body: string;
}

const keptOf = (row: KinRow): Kept => keptIn({ ...row, document: row.id });

function allKeysOf({ certain, bands, editions, parallel }: StrainKeys): string[] {
  return [...new Set([...certain, ...bands, ...editions, ...parallel])];
}

type Link = readonly [string, string];

/** For each key that makes a strain for certain, links among the documents at hand and to one of those before: these are together already. */
async function certainLinks(engine: Engine, tx: Transaction, keys: ReadonlyMap<string, StrainKeys>): Promise<Link[]> {
  const holder = new Map<string, string>();
  const links: Link[] = [];
  for (const [document, { certain }] of keys)
    for (const key of certain) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, document);
      else links.push([document, other]);
    }
  if (holder.size === 0) return links;
  const own = engine.list([...keys.keys()]);
  const others = amongKeys(
    engine,
    (table) => sql`select document from ${table} where key = a and document not in ${own}`,
  );
  const { rows } = await sql<{ document: string; other: string | null }>`select b as document,
    (select document from (${others} limit 1) as found) as other from ${engine.pairs([...holder])}`.execute(tx);
  return [...links, ...rows.flatMap(({ document, other }): Link[] => (other === null ? [] : [[document, other]]))];
}

/** Documents that copy one another, as their signatures tell. */
async function copyLinks(
  engine: Engine,
  tx: Transaction,
  all: readonly Kept[],
  keys: ReadonlyMap<string, StrainKeys>,
): Promise<Link[]> {
  const { held, spared } = await searched(engine, tx, keys);
  const shared = new Map<string, Map<string, number>>();
  for (const { document } of all) {
    const counts = new Map<string, number>();
    for (const key of keys.get(document)!.bands)
      for (const other of held.get(key) ?? []) if (other !== document) counts.set(other, (counts.get(other) ?? 0) + 1);
    const enough = COPIED.bands - (spared.get(document) ?? 0);
    shared.set(document, new Map([...counts].filter(([, count]) => count >= enough)));
  }
  const signatures = new Map(all.map(({ document, signature }) => [document, signature]));
  const missing = new Set(
    [...shared.values()].flatMap((counts) => [...counts.keys()]).filter((id) => !signatures.has(id)),
  );
  const { rows } = await sql<{ id: string; signature: string }>`select documents.id, readings.signature from documents
    join readings on readings.id = documents.reading where documents.id in ${engine.list([...missing])}`.execute(tx);
  for (const { id, signature } of rows) signatures.set(id, signature);
  const parsed = new Map<string, readonly number[]>();
  const signatureOf = (id: string): readonly number[] => {
    const known = parsed.get(id) ?? (JSON.parse(signatures.get(id)!) as number[]);
    parsed.set(id, known);
    return known;
  };
  return [...shared].flatMap(([document, counts]) =>
    [...counts.keys()].flatMap((other): Link[] =>
      areCopies(signatureOf(document), signatureOf(other)) ? [[document, other]] : [],
    ),
  );
}

/**
 * Which documents hold which bands. A pair that copies shares COPIED.bands of them, so all but COPIED.bands - 1 of a document's bands find every such
 * pair: the most common ones (formulas that thousands have) are spared, and the rest is searched in full.
 */
async function searched(engine: Engine, tx: Transaction, keys: ReadonlyMap<string, StrainKeys>) {
  const asked = [...new Set([...keys.values()].flatMap(({ bands }) => bands))];
  // Most bands no other document has, and nothing is told of them.
  const counted = await sql<{
    key: string;
    count: number;
  }>`with counted as materialized (select a as key, (select count(*) from
      (${amongKeys(engine, (table) => sql`select 1 from ${table} where key = a`)} limit ${sql.lit(COMMON + 1)}) as held) as count
      from ${engine.pairs(asked.map((key): Link => [key, ""]))})
    select key, count from counted where count > 1`.execute(tx);
  const counts = new Map(counted.rows.map(({ key, count }) => [key, Number(count)]));
  const spared = new Map<string, number>();
  const wanted = new Set<string>();
  for (const [document, { bands }] of keys) {
    const common = bands.filter((key) => (counts.get(key) ?? 1) > COMMON).slice(0, SPARED);
    spared.set(document, common.length);
    for (const key of bands) if (counts.has(key) && !common.includes(key)) wanted.add(key);
  }
  const list = engine.list([...wanted]);
  const { rows } = await sql<{ key: string; document: string }>`${amongKeys(
    engine,
    (table) => sql`select key, document from ${table} where key in ${list}`,
  )}`.execute(tx);
  const held = new Map<string, string[]>();
  for (const { key, document } of rows) {
    const holders = held.get(key);
    if (holders) holders.push(document);
    else held.set(key, [document]);
  }
  return { held, spared };
}

/** Joins strains over the links, each under its smallest id. Returns the documents whose strain is another than before, in order. */
export async function relabelled(
  engine: Engine,
  tx: Transaction,
  all: readonly Pick<Kept, "document">[],
  links: readonly Link[],
  before: ReadonlyMap<string, string>,
): Promise<string[]> {
  const ids = [...new Set([...all.map(({ document }) => document), ...links.flat()])];
  const present = await sql<{ id: string; strain: string }>`select id, strain from documents
    where id in ${engine.list(ids)}`.execute(tx);
  const strains = new Map(present.rows.map(({ id, strain }) => [id, strain]));
  const leaders = new Map<string, string>();
  const leader = (strain: string): string => {
    let at = strain;
    while (leaders.has(at)) at = leaders.get(at)!;
    return at;
  };
  for (const [a, b] of links) {
    const [first, second] = [leader(strains.get(a)!), leader(strains.get(b)!)].sort() as [string, string];
    if (first !== second) leaders.set(second, first);
  }
  const now = new Map<string, string>();
  const led = [...leaders.keys()].map((strain): Link => [strain, leader(strain)]);
  if (led.length > 0) {
    const moved = await sql<{ id: string; strain: string }>`
      select id, strain from documents where strain in ${engine.list([...leaders.keys()])}`.execute(tx);
    for (const { id, strain } of moved.rows) now.set(id, leader(strain));
    await sql`update documents set strain = wanted.b from ${engine.pairs(led)} where documents.strain = wanted.a`.execute(
      tx,
    );
  }
  // Those that stood in a strain that is gone and joined none have moved too.
  for (const [id, strain] of before) if (!now.has(id)) now.set(id, leader(strains.get(id) ?? strain));
  return [...now]
    .filter(([id, strain]) => (before.get(id) ?? strains.get(id) ?? null) !== strain)
    .map(([id]) => id)
    .sort();
}
