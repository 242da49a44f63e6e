import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { sql } from "kysely";
import { LIMITS } from "../text/index.js";
import { damaged } from "./claim-row.js";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Access } from "./provenance.js";
import type { Schema } from "./schema.js";
import { advance } from "./state.js";

/** Bytes of the largest file whose original is kept: a database is no store of scans, and all of one is held at once to be shown. */
export const LARGEST_ORIGINAL = LIMITS.ledger.original.most;
/** Bytes of a part, packed: a thousand rows, which engines hand on at once, are less than 70 MB. */
const PART = 48 * 1024;

type Row = Schema["originals"];

/** The bytes of a document as they are kept: packed, in parts, as text that both databases and their copies take alike. */
export function originalRows(hash: string, bytes: Uint8Array): Row[] {
  const packed = deflateRawSync(bytes);
  return Array.from({ length: Math.ceil(packed.length / PART) }, (_, part) => ({
    hash,
    part,
    bytes: packed.subarray(part * PART, (part + 1) * PART).toString("base64"),
  }));
}

/** Keeps the bytes of a document that was read from them before. Returns whether that is new; nothing is kept of what the ledger does not have, or no more, and of what is too large. */
export async function keepOriginal(engine: Engine, tx: Transaction, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length > LARGEST_ORIGINAL) return false;
  const hash = sha256(bytes);
  const { rows } = await sql<{
    kept: number;
  }>`select (select count(*) from originals where hash = documents.hash) as kept
    from documents where id = ${`d_${hash.slice(0, 16)}`} and hash = ${hash} and removed is null`.execute(tx);
  if (rows[0] === undefined || Number(rows[0].kept) > 0) return false;
  await engine.insert(tx, "originals", originalRows(hash, bytes));
  await advance(engine, tx, digest("original", hash));
  return true;
}

/** Holds every original against its hash. Throws LedgerError where one is damaged. */
export async function verifyOriginals(tx: Transaction): Promise<void> {
  const { rows } = await sql<{ hash: string }>`select distinct hash from originals order by hash`.execute(tx);
  for (const { hash } of rows) await unpacked(tx, hash);
}

/** Where the originals of documents are had: the ledger that keeps them, or one that lends those of some. */
export interface OriginalsOf {
  /** Whether the bytes of a document are kept. */
  has(document: string): Promise<boolean>;
  /** The bytes that a document was read from; null where they are not kept, and for what a person took out of the ledger. Throws LedgerError for damage. */
  of(document: string): Promise<Uint8Array | null>;
}

/** The originals that a ledger keeps. */
export class Originals implements OriginalsOf {
  constructor(private readonly access: Pick<Access, "ask">) {}

  has(document: string): Promise<boolean> {
    return this.access.ask(async (tx) => (await keptHash(tx, document)) !== null);
  }

  of(document: string): Promise<Uint8Array | null> {
    return this.access.ask(async (tx) => {
      const hash = await keptHash(tx, document);
      return hash === null ? null : unpacked(tx, hash);
    });
  }
}

async function keptHash(tx: Transaction, document: string): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`select documents.hash from documents
    join originals on originals.hash = documents.hash and originals.part = 0
    where documents.id = ${document} and documents.removed is null`.execute(tx);
  return rows[0]?.hash ?? null;
}

async function unpacked(tx: Transaction, hash: string): Promise<Uint8Array> {
  const { rows } = await sql<Row>`select * from originals where hash = ${hash} order by part`.execute(tx);
  const packed = Buffer.concat(rows.map(({ bytes }) => Buffer.from(bytes, "base64")));
  const bytes = inflated(packed);
  if (bytes === null || sha256(bytes) !== hash) throw damaged(`the original of the document d_${hash.slice(0, 16)}`);
  return bytes;
}

/** Null where the bytes are not what was packed. */
function inflated(packed: Uint8Array): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_ORIGINAL });
  } catch {
    return null;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
