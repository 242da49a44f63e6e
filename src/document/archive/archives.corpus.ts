import { crc32, deflateRawSync } from "node:zlib";

/** A file to put into an archive, and how to lie about it. */
export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The general purpose flags: 1 is encrypted, 0x800 says that the name is UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** The name in the header before the file, where it differs. */
  readonly localName?: string;
  /** The offset of the header, where the directory is to lie. */
  readonly start?: number;
  readonly attributes?: number;
  readonly crc?: number;
}

/** A zip archive of files (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zipOf(files: readonly Packed[], comment = ""): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.stored ? content : deflateRawSync(content, { level: 9 });
    const name = Buffer.from(file.name);
    const local = Buffer.from(file.localName ?? file.name);
    const common = Buffer.alloc(22);
    common.writeUInt16LE(file.flags ?? 0x800, 0);
    common.writeUInt16LE(file.method ?? (file.stored ? 0 : 8), 2);
    common.writeUInt32LE(file.crc ?? crc32(content), 8);
    common.writeUInt32LE(packed.length, 12);
    common.writeUInt32LE(content.length, 16);
    common.writeUInt16LE(local.length, 20);
    const header = Buffer.concat([Buffer.from("PK\x03\x04\x14\0"), common, Buffer.alloc(2), local]);
    const listed = Buffer.concat([Buffer.from("PK\x01\x02\x14\x03\x14\0"), common, Buffer.alloc(16), name]);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(file.attributes ?? 0, 38);
    listed.writeUInt32LE(file.start ?? offset, 42);
    body.push(header, packed);
    directory.push(listed);
    offset += header.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...body, ...directory, end, Buffer.from(comment)]);
}
