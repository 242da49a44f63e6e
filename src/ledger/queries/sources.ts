import { sql } from "kysely";
import type { Transaction } from "../engine.js";

/** A document that an input held, as it is read at present. */
interface Held {
  readonly document: string;
  readonly suffix: string;
  readonly options: string;
  readonly producer: string;
  /** The later edition that took its place: then it is read no more. */
  readonly next: string | null;
}

/**
 * The documents that an input of that hash holds, with what their names add to its name; null where it was never read, or some document of it was
 * read otherwise last: by rules of another version, or with other options.
 */
export async function documentsOfSource(
  tx: Transaction,
  hash: string,
  reader: { readonly version: string; readonly options: string },
): Promise<readonly Pick<Held, "document" | "suffix">[] | null> {
  const { rows } = await sql<Held>`
    select sources.document, sources.suffix, readings.options, readings.producer, documents.next from sources
    join documents on documents.id = sources.document join readings on readings.id = documents.reading
    where sources.hash = ${hash} order by sources.document, sources.suffix`.execute(tx);
  const same = rows.every(
    ({ options, producer, next }) =>
      next !== null || (options === reader.options && producer.endsWith(`@${reader.version}`)),
  );
  return rows.length > 0 && same ? rows : null;
}
