import { LIMITS } from "../../text/index.js";
import { Allowance } from "../archive/index.js";
import { arc } from "./arc.js";
import { Bytes } from "./bytes.js";
import { type Container, type Found, fault, LARGEST_MEMBER, type Member, type Told, whole } from "./container.js";
import { feed } from "./feed.js";
import { gzip } from "./gzip.js";
import { mail } from "./mail.js";
import { mbox } from "./mbox.js";
import { warc } from "./warc.js";
import { zip } from "./zip.js";

/** Containers in containers: deeper ones are bombs, or mistakes. */
export const DEEPEST = LIMITS.container.depth.most;
/** Bytes by which a container is known. */
const HEAD = 8192;

/** Collections of any number of documents, and gzip; told by their first bytes and opened as a stream. */
export const ARCHIVES: readonly Container[] = [warc, arc, gzip, zip, mbox];
/** Files with a handful of documents in them, opened where their words are read. */
export const PARCELS: readonly Container[] = [mail, feed];

/** A file as a stream of bytes. */
export interface Stream {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly told?: Told;
}

/**
 * The documents that a file holds: itself where it is no container, else what the containers `known` in it hold, at most three deep.
 * Members come one at a time, and a bad one is a problem. A document has at most `most` bytes.
 */
export async function* unpacked(
  { name, chunks, told }: Stream,
  known: readonly Container[],
  most: number = LARGEST_MEMBER,
  allowance: Allowance = new Allowance(),
  depth = 0,
): AsyncGenerator<Found> {
  const source = new Bytes(chunks);
  try {
    const head = (await source.peek(HEAD)).subarray(0, HEAD);
    const container = isOffice(head) ? undefined : known.find((one) => one.recognises(head, name));
    if (container === undefined) {
      const bytes = await whole(source.rest(), most);
      if (bytes === null) yield fault(name, `This exceeds the limit of ${most >> 20} MB per document; split it.`);
      else yield { name, body: { bytes }, ...(told === undefined ? {} : { told }) };
      return;
    }
    if (depth >= DEEPEST) {
      yield fault(name, `This is a ${container.name} nested more than ${DEEPEST} deep; it was not opened.`);
      return;
    }
    for await (const held of container.members(source.rest(), name, allowance)) {
      const found = "problem" in held ? held : filed(held, name, told);
      if ("problem" in found || !("bytes" in found.body)) yield found;
      else if (found.name === name) yield found;
      else yield* unpacked(streamOf(found, found.body.bytes), known, most, allowance, depth + 1);
      if (allowance.spent) return;
    }
  } finally {
    await source.close();
  }
}

/** Whether a zip archive is a file of an office program or a book: its first file says so. */
function isOffice(head: Uint8Array): boolean {
  const first = Buffer.from(head.subarray(30, 60)).toString("latin1");
  return /^(?:mimetype|\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/u.test(first);
}

/**
 * A member of a container of which a catalogue tells: tags and collections are those of all that it holds, the rest is told of the document that is the
 * container itself, as the words of a message are.
 */
function filed(member: Member, container: string, told: Told | undefined): Member {
  if (told?.by === undefined) return member;
  const { tags, collections, by } = told;
  const shared = { ...(tags ? { tags } : {}), ...(collections ? { collections } : {}), by };
  return { ...member, told: { ...member.told, ...(member.name === container ? told : shared) } };
}

function streamOf({ name, told }: Member, bytes: Uint8Array): Stream {
  return { name, chunks: once(bytes), ...(told === undefined ? {} : { told }) };
}

/** Bytes as a stream of one chunk. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
