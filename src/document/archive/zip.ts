import { crc32, createInflateRaw } from "node:zlib";
import { Allowance, ArchiveFault } from "./allowance.js";

/** One file in an archive. `name` is a label to show and to compare: it may hold "../" or anything else, and is never a path. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says; what it really gives is counted. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Whether it is a symbolic link; its content is where it leads, and it is never followed. */
  readonly link: boolean;
}

/** An open archive: its files in the order of its directory, folders left out. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** The first file of that name. */
  find(name: string): ZipEntry | undefined;
  /** The content of a file, piece by piece as it is unpacked. Throws an ArchiveFault for what is encrypted, damaged or too much. */
  chunks(entry: ZipEntry): AsyncGenerator<Uint8Array>;
  /** The whole content of a file of at most `most` bytes. */
  read(entry: ZipEntry, most?: number): Promise<Uint8Array>;
}

/** A file and where it stands: `start` is the offset of its header, `order` its place in the directory. */
interface Located extends ZipEntry {
  readonly order: number;
  readonly start: number;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
}

const STORED = 0;
const DEFLATED = 8;
const LINK = 0o120000;
const FILE_TYPE = 0o170000;
const CHUNK = 1 << 14;

/** Whether bytes begin as a zip archive that holds something. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Opens a zip archive: reads its directory, compares it with the header before each file, and refuses files that share bytes, as bombs
 * of overlapping files do (https://www.bamsoftware.com/hacks/zipbomb/). Throws an ArchiveFault.
 */
export async function openZip(bytes: Uint8Array, allowance = new Allowance()): Promise<Zip> {
  const entries = await directory(bytes, allowance);
  entries.sort((a, b) => a.start - b.start);
  let end = 0;
  for (const { start, packed } of entries) {
    if (start < end)
      throw new ArchiveFault("Files in the archive overlap, as in a decompression bomb; it was not read.");
    end = packed.byteOffset - bytes.byteOffset + packed.byteLength;
  }
  return zipOf(
    entries.sort((a, b) => a.order - b.order),
    allowance,
  );
}

function zipOf(entries: readonly Located[], allowance: Allowance): Zip {
  const known = new Map<ZipEntry, Located>(entries.map((entry) => [entry, entry]));
  const chunks = (entry: ZipEntry): AsyncGenerator<Uint8Array> => unpacked(known.get(entry)!, allowance);
  return {
    entries,
    find: (name) => entries.find((entry) => entry.name === name),
    chunks,
    async read(entry, most = Number.POSITIVE_INFINITY) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of chunks(entry)) {
        size += chunk.length;
        if (size > most)
          throw new ArchiveFault(`"${shown(entry.name)}" in the archive is larger than ${most >> 20} MB; split it.`);
        parts.push(chunk);
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    },
  };
}

/** The files that the directory of an archive lists. */
async function directory(bytes: Uint8Array, allowance: Allowance): Promise<Located[]> {
  const { fromBufferPromise, getFileNameLowLevel } = await import("yauzl");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Located[] = [];
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    allowance.takeEntries(zip.entryCount);
    for await (const entry of zip.eachEntry()) {
      const nameOf = (raw: Buffer): string =>
        getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true);
      const name = nameOf(entry.fileNameRaw);
      const header = await zip.readLocalFileHeaderPromise(entry);
      const told = entry.fileNameRaw.equals(header.fileName) && entry.compressionMethod === header.compressionMethod;
      if (!told) throw new ArchiveFault(`The archive names "${shown(name)}" in two ways that differ; it was not read.`);
      const from = header.fileDataStart;
      if (name.endsWith("/")) continue;
      entries.push({
        name,
        size: entry.uncompressedSize,
        encrypted: (entry.generalPurposeBitFlag & 1) !== 0,
        link: ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK,
        order: entries.length,
        start: entry.relativeOffsetOfLocalHeader,
        packed: bytes.subarray(from, from + entry.compressedSize),
        method: entry.compressionMethod,
        crc: entry.crc32,
      });
    }
  } catch (error) {
    throw error instanceof ArchiveFault ? error : damaged("The archive is damaged or truncated");
  }
  return entries;
}

async function* unpacked(entry: Located, allowance: Allowance): AsyncGenerator<Uint8Array> {
  if (entry.encrypted)
    throw new ArchiveFault(`"${shown(entry.name)}" in the archive is password-protected; save it without a password.`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new ArchiveFault(
      `"${shown(entry.name)}" in the archive is compressed in a way that is not supported; pack it again.`,
    );
  allowance.takePacked(entry.packed.length);
  let total = 0;
  let sum = 0;
  try {
    for await (const chunk of entry.method === STORED ? [entry.packed] : inflated(entry.packed)) {
      total += chunk.length;
      allowance.takeBytes(chunk.length, total, entry.packed.length);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ArchiveFault ? error : damaged(`"${shown(entry.name)}" in the archive is damaged`);
  }
  if (sum !== entry.crc) throw damaged(`"${shown(entry.name)}" in the archive is damaged`);
}

function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  return inflate;
}

function damaged(what: string): ArchiveFault {
  return new ArchiveFault(`${what}; download it again.`);
}

/** A name in a sentence: short, and on one line whatever it holds. */
function shown(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
