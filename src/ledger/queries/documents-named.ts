import { sql } from "kysely";
import { addressOf } from "../address.js";
import { storable } from "../digest.js";
import type { Engine, Transaction } from "../engine.js";
import { amongKeys } from "../strain-index.js";

/**
 * Ids of the documents that are meant, in order: those whose id begins so ("d_5b1f"), else those that were found under that name or in it ("news.zip"), else
 * those at that address. None where nothing is meant.
 */
export async function documentsNamed(engine: Engine, tx: Transaction, name: string): Promise<string[]> {
  if (/^d_[\da-f]{0,16}$/u.test(name)) {
    const { rows } = await sql<{ id: string }>`select id from documents where id >= ${name} and id < ${`${name}g`}
      order by id limit 2`.execute(tx);
    if (rows.length > 0) return rows.map(({ id }) => id);
  }
  const kept = storable(name);
  const found = await sql<{ document: string }>`select distinct document from sightings
    where name = ${kept} or (name >= ${`${kept}/`} and name < ${`${kept}0`}) order by document`.execute(tx);
  if (found.rows.length > 0) return found.rows.map(({ document }) => document);
  const address = addressOf(name);
  if (address === null) return [];
  const near = amongKeys(engine, (table) => sql`select document from ${table} where key = ${`u${address}`}`);
  const { rows } = await sql<{ document: string; url: string | null }>`select documents.id as document, readings.url
    from documents join readings on readings.id = documents.reading where documents.id in (select document from (${near}) as near)
    order by documents.id`.execute(tx);
  return rows.filter(({ url }) => addressOf(url) === address).map(({ document }) => document);
}
