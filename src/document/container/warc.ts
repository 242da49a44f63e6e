import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { LIMITS } from "../../text/index.js";
import { type Allowance, ArchiveFault } from "../archive/index.js";
import { Bytes } from "./bytes.js";
import { type Container, type Found, fault, LARGEST_MEMBER, type Member, memberName } from "./container.js";
import { gunzipped } from "./gzip.js";

/** Lines of a header; no record needs as many bytes. */
const LONGEST_HEADER = LIMITS.container.header.most;

/**
 * Archives of crawls (WARC 1.0 and 1.1, https://iipc.github.io/warc-specifications/), packed with gzip or not. Pages that were answered with
 * success are the members; requests, redirects and metadata are not.
 */
export const warc: Container = {
  name: "WARC archive",
  recognises: (head, name) =>
    startsAsWarc(head) || (head[0] === 0x1f && head[1] === 0x8b && /\.warc(?:\.gz)?$/iu.test(name)),
  members: (chunks, name, allowance) => pagesOf(chunks, name, allowance, recordOf),
};

/** A record of an archive of a crawl, of which the header was read. */
export interface CrawlRecord {
  /** Bytes of the block that follows; no number where none is stated. */
  readonly length: number;
  /** Whether it may be a page. */
  readonly wanted: boolean;
  /** The page that the block is; null for what is none. `name` is that of the archive, `place` that of the record. */
  page(block: Uint8Array, name: string, place: string): Found | null;
}

/** Reads the next line; null at the end of the archive. */
export type NextLine = () => Promise<string | null>;

/** The pages of an archive of records, packed with gzip or not; `next` reads the header of the next record, and gives null at the end. Throws for no content. */
export async function* pagesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  allowance: Allowance,
  next: (line: NextLine) => Promise<CrawlRecord | null>,
): AsyncGenerator<Found> {
  let any = false;
  try {
    const source = new Bytes(chunks);
    const head = await source.peek(2);
    const packed = head[0] === 0x1f && head[1] === 0x8b;
    const bytes = packed ? new Bytes(gunzipped(source.rest(), allowance)) : source;
    let number = 0;
    for (;;) {
      const record = await next(() => bytes.line(LONGEST_HEADER));
      if (record === null) break;
      const place = `${name}: record ${++number}`;
      const { length, wanted } = record;
      if (!Number.isSafeInteger(length) || length < 0) {
        yield fault(place, "The record does not state its length, so the rest of the archive can't be read.");
        return;
      }
      if (!wanted || length > LARGEST_MEMBER) {
        if (!(await bytes.skip(length))) throw cut();
        if (wanted) yield fault(place, `The page is larger than ${LARGEST_MEMBER >> 20} MB and was skipped.`);
        continue;
      }
      const block = await bytes.take(length);
      if (block === null) throw cut();
      allowance.takeEntries(1);
      const member = record.page(block, name, place);
      if (member === null) continue;
      any = true;
      yield member;
    }
    if (!any) yield fault(name, "The archive contains no pages.");
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    yield fault(name, error.message);
  }
}

function startsAsWarc(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 7)).toString("latin1") === "WARC/1.";
}

function cut(): ArchiveFault {
  return new ArchiveFault("The archive is truncated; it was read as far as it goes.");
}

async function recordOf(line: NextLine): Promise<CrawlRecord | null> {
  const header = await headerOf(line);
  if (header === null) return null;
  const type = header.get("warc-type");
  return {
    length: Number(header.get("content-length") ?? Number.NaN),
    wanted: type === "response" || type === "resource",
    page: (block, name, place) => memberOf(header, block, name, place),
  };
}

/** The first line of the next record; null at the end. Throws an ArchiveFault where it does not look as one does. */
export async function firstLine(next: NextLine, begins: (line: string) => boolean): Promise<string | null> {
  let line = await next();
  while (line === "") line = await next();
  if (line !== null && !begins(line))
    throw new ArchiveFault("The archive is damaged: a record does not start where the previous one ends.");
  return line;
}

/** The fields of the next record's header, names in lower case; null at the end. */
async function headerOf(next: NextLine): Promise<Map<string, string> | null> {
  if ((await firstLine(next, (line) => line.startsWith("WARC/1."))) === null) return null;
  const fields = new Map<string, string>();
  for (let size = 0; ; ) {
    const field = await next();
    if (field === null) throw cut();
    if (field === "") return fields;
    size += field.length;
    if (size > LONGEST_HEADER) throw new ArchiveFault("The archive is damaged: a record has an endless header.");
    const colon = field.indexOf(":");
    if (colon > 0) fields.set(field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim());
  }
}

/** The page of a record; null for what is no page. */
function memberOf(header: ReadonlyMap<string, string>, block: Uint8Array, name: string, place: string): Found | null {
  const address = header.get("warc-target-uri")?.replace(/^<|>$/gu, "") ?? "";
  if (header.get("warc-type") !== "resource") return answered(address, block, name, place);
  return isRead(header.get("content-type") ?? "") ? { ...called(address, name), body: { bytes: block } } : null;
}

/** Whether what was fetched without HTTP is something to read. */
export function isRead(type: string): boolean {
  return /^(?:text\/|application\/(?:xhtml|pdf|msword|rtf|vnd\.|xml|rss|atom|json))/iu.test(type);
}

/** What a page of an archive is called, and its address where it has one of the web. */
export function called(address: string, archive: string): Omit<Member, "body"> {
  const isOfWeb = /^https?:\/\/[^\s<>"]{1,2000}$/iu.test(address);
  return isOfWeb ? { name: `${archive}/${address}`, told: { url: address } } : { name: memberName(archive, address) };
}

/** The page that a server answered with, headers and all; null where it answered with none. */
export function answered(address: string, block: Uint8Array, name: string, place: string): Found | null {
  const text = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, LONGEST_HEADER)).toString("latin1");
  const end = /\r?\n\r?\n/u.exec(text);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(text)?.[1];
  if (end === null || status === undefined || !status.startsWith("2")) return null;
  const http = text.slice(0, end.index);
  const field = (key: string) => new RegExp(`^${key}:[ \\t]*([^\\r\\n]*)`, "imu").exec(http)?.[1]?.trim().toLowerCase();
  const type = field("content-type") ?? "";
  if (/^(?:image|video|audio|font)\/|javascript|text\/css/u.test(type)) return null;
  let body = block.subarray(end.index + end[0].length);
  try {
    if (field("transfer-encoding") === "chunked") body = dechunked(body);
    body = decoded(body, field("content-encoding"));
  } catch {
    return fault(place, "The page uses an unsupported encoding; it was skipped.");
  }
  return { ...called(address, name), body: { bytes: body } };
}

function decoded(body: Uint8Array, encoding: string | undefined): Uint8Array {
  const limit = { maxOutputLength: LARGEST_MEMBER };
  if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(body, limit);
  if (encoding === "deflate") return inflateSync(body, limit);
  if (encoding === "br") return brotliDecompressSync(body, limit);
  return body;
}

/** The bytes of a body sent in chunks (RFC 9112, section 7.1); crawlers often store the body whole and keep the header, so it may be none. */
function dechunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = Buffer.from(body.subarray(at, at + 64)).toString("latin1");
    const size = /^([\da-f]{1,8})[^\r\n]{0,40}\r\n/iu.exec(line);
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    at += size[0].length;
    if (length === 0) break;
    parts.push(body.subarray(at, at + length));
    at += length + 2;
  }
  return Buffer.concat(parts);
}
