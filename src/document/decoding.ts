import { TextDecoder } from "node:util";
import { analyse } from "chardet";
import { isUtf16 } from "./signature.js";
import { decodeUtf32, isUtf32 } from "./utf32.js";

/** Text decoded from bytes; `warning` is one sentence when the encoding had to be guessed or bytes were broken. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warning: string | null;
  /** Whether nothing but the bytes tells the encoding. */
  readonly guessed?: true;
}

/** Bytes that an encoding is guessed from. */
const SAMPLE = 65_536;

/**
 * Decodes bytes: byte order mark or UTF-32, then strict UTF-8, then UTF-16 without a mark, then the encoding the document declares, then a guess.
 * The byte order mark is no part of the text. Never throws; cost is linear.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf32 = isUtf32(bytes);
  if (utf32) {
    const { text, broken } = decodeUtf32(bytes, utf32);
    return { text, encoding: utf32, warning: broken === 0 ? null : brokenIn("UTF-32", broken) };
  }
  const utf16 = isUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, warning: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", warning: null };
  } catch {
    // Not UTF-8 throughout: below.
  }
  const broken = brokenUtf8(bytes);
  if (broken !== null) {
    return {
      text: new TextDecoder("utf-8").decode(bytes),
      encoding: "utf-8",
      warning: brokenIn("UTF-8", broken),
    };
  }
  const known = declared === null ? null : decoder(declared);
  if (known) return { text: decodedBy(known, bytes), encoding: known.encoding, warning: null };
  const guess = guessed(bytes.subarray(0, SAMPLE));
  return {
    text: decodedBy(guess, bytes),
    encoding: guess.encoding,
    guessed: true,
    warning: `The text is not UTF-8 and was read as ${guess.encoding}; save it as UTF-8 if names look wrong.`,
  };
}

function brokenIn(encoding: string, count: number): string {
  const held = count === 1 ? "a broken character" : `${count} broken characters`;
  return `The text is ${encoding} with ${held}, shown as \uFFFD; save it again as UTF-8 to be sure of every word.`;
}

/** The bytes in an encoding of that label (https://encoding.spec.whatwg.org/#names-and-labels); null when there is none such. */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  const known = decoder(label);
  return known && decodedBy(known, bytes);
}

/** How many bytes break UTF-8 when the rest plainly is UTF-8, else null. */
function brokenUtf8(bytes: Uint8Array): number | null {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let whole = length > 0;
    for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) whole = false;
    if (!whole) bad++;
    else if (length > 1) good++;
    i += whole ? length : 1;
  }
  return good > 4 * bad ? bad : null;
}

function guessed(sample: Uint8Array): TextDecoder {
  for (const { name } of analyse(sample)) {
    // Latin-1 and Latin-5 are read as the Windows pages that extend them, as the WHATWG Encoding Standard does.
    if (name.startsWith("UTF-") || name === "ASCII") continue;
    const found = decoder(name);
    if (found) return found;
  }
  return new TextDecoder("windows-1252");
}

/** Windows-1252 in 0x80–0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); some versions of Node leave these as they are. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodedBy(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\x80-\x9F]/gu, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80]!);
}

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
