import type { Outline } from "../alignment/index.js";
import type { Document, Problem } from "../document/index.js";
import { damaged } from "./claim-row.js";
import { digest, json, storable } from "./digest.js";
import type { Entry } from "./entry.js";
import type { Schema } from "./schema.js";

type ReadingRow = Schema["readings"];

/** A reading as it is kept, but for its run. Its id is the hash of all that was read, claims included. */
export function readingRow(entry: Entry, claims: readonly { readonly digest: string }[]): Omit<ReadingRow, "run"> {
  const { id, text, blocks, marks, references, metadata, problems } = entry.document;
  const row = {
    document: id,
    producer: entry.producer,
    options: entry.options ?? "",
    title: stored(metadata.title),
    publisher: stored(metadata.publisher ?? hostOf(metadata.url)),
    date: stored(metadata.date),
    language: stored(metadata.language),
    url: stored(metadata.url),
    text: storable(text),
    body: json({
      metadata,
      blocks,
      marks,
      references,
      problems: problems.map((problem) => unnamed(problem, entry.name)),
      ...(entry.outline == null ? {} : { outline: entry.outline }),
    }),
    signature: json(entry.signature),
  };
  const sum = digestOf(row, entry.document.hash);
  return { id: `r_${digest(sum, ...claims.map((claim) => claim.digest))}`, ...row, digest: sum };
}

/** A problem without the name in its place: under whatever name a document is found, its reading is the same. */
function unnamed(problem: Problem, name: string): Problem {
  if (!problem.place?.startsWith(name)) return problem;
  const place = problem.place.slice(name.length).replace(/^: /u, "");
  return { ...problem, place: place === "" ? null : place };
}

/** The site that an address is on, for a document that names no publisher: "kremlin.ru". Null for what is no address of the web. */
function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/iu.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\d?\./u, "") || null;
}

const stored = (text: string | null): string | null => (text === null ? null : storable(text));

/** The document of a reading as it was read. Throws LedgerError where the row is not what was written. */
export function documentOf(row: ReadingRow, hash: string): Document {
  verifyReading(row, hash);
  const { outline: _, ...rest } = JSON.parse(row.body) as Body;
  return { id: row.document, hash, text: row.text, ...rest };
}

/** What `readings.body` holds: the document but for its text, and its outline where there is one. */
export type Body = Omit<Document, "id" | "hash" | "text"> & { readonly outline?: Outline };

/** Throws LedgerError where a row is not what was written. */
export function verifyReading(row: ReadingRow, hash: string): void {
  if (digestOf(row, hash) !== row.digest) throw damaged(`what was read of the document ${row.document}`);
}

function digestOf(row: Omit<ReadingRow, "id" | "digest" | "run">, hash: string): string {
  const { document, producer, options, title, publisher, date, language, url, text, body, signature } = row;
  return digest(hash, document, producer, options, title, publisher, date, language, url, text, body, signature);
}

/** The outline that a reading holds; null where it has none. */
export function outlineIn({ body }: Pick<ReadingRow, "body">): Outline | null {
  return (JSON.parse(body) as Body).outline ?? null;
}
