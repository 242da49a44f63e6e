import { isUtf32 } from "./utf32.js";

/** What holds the .doc files of before 2007, and Office files with a password. */
export const EMPTY_ZIP = "an empty ZIP archive";
export const OLD_OFFICE = "an old Office document";

/** First bytes by which formats are known, as Latin-1 text at an offset (after the lists of file(1) and file-type). */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, format: string])[] = [
  [0, "\x89PNG", "a PNG image"],
  [0, "\xFF\xD8\xFF", "a JPEG image"],
  [0, "GIF8", "a GIF image"],
  [0, "BM", "a BMP image"],
  [0, "II*\0", "a TIFF image"],
  [0, "MM\0*", "a TIFF image"],
  [8, "WEBP", "a WebP image"],
  [0, "%PDF-", "a PDF document"],
  [0, "PK\x03\x04", "a ZIP archive or an Office document"],
  [0, "PK\x05\x06", EMPTY_ZIP],
  [0, "\xD0\xCF\x11\xE0", OLD_OFFICE],
  [0, "{\\rtf", "an RTF document"],
  [0, "\x1F\x8B", "a gzip archive"],
  [0, "BZh", "a bzip2 archive"],
  [0, "\xFD7zXZ", "an xz archive"],
  [0, "\x28\xB5\x2F\xFD", "a Zstandard archive"],
  [0, "7z\xBC\xAF", "a 7-Zip archive"],
  [0, "Rar!\x1A", "a RAR archive"],
  [257, "ustar", "a tar archive"],
  [0, "SQLite format 3", "an SQLite database"],
  [0, "\x7FELF", "a program"],
  [0, "MZ\x90", "a program"],
  [0, "\0asm", "a WebAssembly module"],
  [0, "ID3", "an MP3 recording"],
  [0, "OggS", "an Ogg recording"],
  [0, "fLaC", "a FLAC recording"],
  [4, "ftyp", "an MP4 or HEIF recording"],
  [8, "WAVE", "a WAV recording"],
  [8, "AVI ", "an AVI recording"],
];

/** Signatures that ordinary words could begin with: they count only when bytes that no text has follow. */
const WEAK = new Set(["BM", "BZh", "ID3", "GIF8", "WEBP", "ftyp", "WAVE", "AVI ", "ustar"]);

/** The format that is no text and that the first bytes show, such as "a PNG image"; null for text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  for (const [offset, signature, format] of SIGNATURES) {
    if (!head.startsWith(signature, offset)) continue;
    if (!WEAK.has(signature) || controlShare(head) > 0) return format;
  }
  if (isUtf16(bytes) || isUtf32(bytes)) return null;
  // No text holds a tenth of control characters, and a NUL only by accident: 1 in 1000 is let pass.
  const nuls = head.split("\0").length - 1;
  return controlShare(head) > 0.1 || nuls * 1000 > head.length ? "binary data" : null;
}

/** Whether the bytes are UTF-16: a byte order mark, or NULs in every second place as Latin text has. */
export function isUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, 2048) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  // Even in Cyrillic text the spaces, digits and line ends have a zero high byte.
  if (even === 0 && odd > pairs / 10) return "utf-16le";
  if (odd === 0 && even > pairs / 10) return "utf-16be";
  return null;
}

function controlShare(head: string): number {
  if (head.length === 0) return 0;
  return (head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0) / head.length;
}

/** The bytes as text, one unit a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
