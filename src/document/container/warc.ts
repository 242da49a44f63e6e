import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { LIMITS } from "../../text/index.js";
import { ArchiveFault } from "../archive/index.js";
import { Bytes } from "./bytes.js";
import { type Container, type Found, fault, LARGEST_MEMBER, memberName } from "./container.js";
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
  async *members(chunks, name, allowance) {
    let any = false;
    try {
      const source = new Bytes(chunks);
      const head = await source.peek(2);
      const packed = head[0] === 0x1f && head[1] === 0x8b;
      const bytes = packed ? new Bytes(gunzipped(source.rest(), allowance)) : source;
      let number = 0;
      for (;;) {
        const header = await headerOf(bytes);
        if (header === null) break;
        const place = `${name}: record ${++number}`;
        const length = Number(header.get("content-length") ?? Number.NaN);
        if (!Number.isSafeInteger(length) || length < 0) {
          yield fault(place, "The record does not state its length, so the rest of the archive can't be read.");
          return;
        }
        const wanted = header.get("warc-type") === "response" || header.get("warc-type") === "resource";
        if (!wanted || length > LARGEST_MEMBER) {
          if (!(await bytes.skip(length))) throw cut();
          if (wanted) yield fault(place, `The page is larger than ${LARGEST_MEMBER >> 20} MB and was skipped.`);
          continue;
        }
        const block = await bytes.take(length);
        if (block === null) throw cut();
        allowance.takeEntries(1);
        const member = memberOf(header, block, name, place);
        if (member === null) continue;
        any = true;
        yield member;
      }
      if (!any) yield fault(name, "The archive contains no pages.");
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      yield fault(name, error.message);
    }
  },
};

function startsAsWarc(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 7)).toString("latin1") === "WARC/1.";
}

function cut(): ArchiveFault {
  return new ArchiveFault("The archive is truncated; it was read as far as it goes.");
}

/** The fields of the next record's header, names in lower case; null at the end. */
async function headerOf(bytes: Bytes): Promise<Map<string, string> | null> {
  let line = await bytes.line(LONGEST_HEADER);
  while (line === "") line = await bytes.line(LONGEST_HEADER);
  if (line === null) return null;
  if (!line.startsWith("WARC/1."))
    throw new ArchiveFault("The archive is damaged: a record does not start where the previous one ends.");
  const fields = new Map<string, string>();
  for (let size = 0; ; ) {
    const field = await bytes.line(LONGEST_HEADER);
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
  const url = /^https?:\/\/[^\s<>"]{1,2000}$/iu.test(address) ? address : null;
  const called = url === null ? memberName(name, address) : `${name}/${url}`;
  const told = url === null ? {} : { told: { url } };
  if (header.get("warc-type") === "resource") {
    const page = /^(?:text\/|application\/(?:xhtml|pdf|msword|rtf|vnd\.|xml|rss|atom|json))/iu;
    return page.test(header.get("content-type") ?? "") ? { name: called, ...told, body: { bytes: block } } : null;
  }
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
  return { name: called, ...told, body: { bytes: body } };
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
