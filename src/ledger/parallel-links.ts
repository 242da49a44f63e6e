import { sql } from "kysely";
import { areTranslations, type Outline } from "../alignment/index.js";
import { addressOf } from "./address.js";
import type { Engine, Transaction } from "./engine.js";
import { citedBy, parallelKeysOf, SHARED_FIGURES } from "./parallel-keys.js";
import { outlineIn } from "./reading-row.js";
import { amongKeys } from "./strain-index.js";

/** A document with what tells its translations. */
export interface Outlined {
  readonly document: string;
  readonly url: string | null;
  readonly outline: Outline | null;
}

/**
 * Documents that translate one another, as their outlines tell. A pair is judged by its two documents alone. The cost is that of what the same houses put
 * out in those days with the same figures.
 */
export async function parallelLinks(
  engine: Engine,
  tx: Transaction,
  all: readonly Outlined[],
): Promise<(readonly [string, string])[]> {
  const seekers = new Map<string, string[]>();
  for (const { document, url, outline } of all) {
    if (outline === null) continue;
    for (const key of parallelKeysOf(outline, addressOf(url)).sought) {
      const there = seekers.get(key);
      if (there) there.push(document);
      else seekers.set(key, [document]);
    }
  }
  if (seekers.size === 0) return [];
  const seeking = new Set(all.flatMap(({ document, outline }) => (outline === null ? [] : [document])));
  const list = engine.list([...seekers.keys()]);
  const { rows } = await sql<{ key: string; document: string }>`${amongKeys(
    engine,
    (table) => sql`select key, document from ${table} where key in ${list}`,
  )}`.execute(tx);
  const pairs = new Map<string, { readonly pair: readonly [string, string]; shared: number }>();
  for (const { key, document: other } of rows)
    for (const document of seekers.get(key)!) {
      if (document === other) continue;
      const pair = document < other ? ([document, other] as const) : ([other, document] as const);
      const found = pairs.get(pair.join(" ")) ?? { pair, shared: 0 };
      // A citation is enough; both look for what is new at once, and then each figure counts twice.
      found.shared += key.startsWith("t") ? (seeking.has(other) ? 0.5 : 1) : SHARED_FIGURES;
      pairs.set(pair.join(" "), found);
    }
  const near = [...pairs.values()].filter(({ shared }) => shared >= SHARED_FIGURES).map(({ pair }) => pair);
  const known = await outlinesOf(engine, tx, all, near.flat());
  return near.filter(([a, b]) => translate(known.get(a), known.get(b)));
}

/** Whether two documents are translations of one another by their structure. */
export function translate(a: Outlined | undefined, b: Outlined | undefined): boolean {
  if (!a?.outline || !b?.outline) return false;
  return areTranslations(a.outline, b.outline, cites(a.outline, b) || cites(b.outline, a));
}

function cites(outline: Outline, { url }: Outlined): boolean {
  const address = addressOf(url);
  return address !== null && citedBy(outline).includes(address);
}

async function outlinesOf(
  engine: Engine,
  tx: Transaction,
  all: readonly Outlined[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Outlined>> {
  const known = new Map(all.map((one) => [one.document, one]));
  const missing = [...new Set(wanted)].filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const { rows } = await sql<{ id: string; url: string | null; body: string }>`select documents.id, readings.url,
    readings.body from documents join readings on readings.id = documents.reading
    where documents.id in ${engine.list(missing)}`.execute(tx);
  for (const { id, url, body } of rows) known.set(id, { document: id, url, outline: outlineIn({ body }) });
  return known;
}
