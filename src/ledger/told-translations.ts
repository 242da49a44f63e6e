import { sql } from "kysely";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Schema } from "./schema.js";

type TranslationRow = Schema["translations"];

/** That a person told two documents to be translations of one another; which of them was first, nobody is asked. */
export function translationRow(one: string, other: string, run: string): TranslationRow {
  const [a, b] = [one, other].sort() as [string, string];
  return { a, b, digest: translationDigest({ a, b, run }), run };
}

export function translationDigest({ a, b, run }: Omit<TranslationRow, "digest">): string {
  return digest(a, b, run);
}

/** What persons told of these documents, as pairs; of documents that are there. */
export async function toldLinks(
  engine: Engine,
  tx: Transaction,
  documents: readonly string[],
): Promise<(readonly [string, string])[]> {
  const ids = engine.list(documents);
  // Each of the two is looked up: a list of all documents would be made for every one that is added.
  const isThere = (id: string) =>
    sql`exists (select 1 from documents where documents.id = ${sql.ref(`translations.${id}`)} and removed is null)`;
  const { rows } = await sql<{ a: string; b: string }>`select a, b from translations
    where (a in ${ids} or b in ${ids}) and ${isThere("a")} and ${isThere("b")}`.execute(tx);
  return rows.map(({ a, b }) => [a, b] as const);
}
