/** Whether bytes are UTF-32: a byte order mark, or nothing but characters of Unicode where every fourth byte is 0. */
export function isUtf32(bytes: Uint8Array): "utf-32le" | "utf-32be" | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const [a, b, c, d] = bytes as unknown as [number, number, number, number];
  // In UTF-16 this would be a mark and a NUL, with which no text begins.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  const view = viewOf(bytes);
  const count = Math.min(bytes.length >> 2, 1024);
  const all = (little: boolean): boolean => {
    for (let i = 0; i < count; i++) if (!isCharacter(view.getUint32(4 * i, little))) return false;
    return true;
  };
  return all(true) ? "utf-32le" : all(false) ? "utf-32be" : null;
}

/** UTF-32 as text, without its byte order mark, with what is no character of Unicode as U+FFFD; how many there were of those. */
export function decodeUtf32(
  bytes: Uint8Array,
  order: "utf-32le" | "utf-32be",
): { readonly text: string; readonly broken: number } {
  const view = viewOf(bytes);
  const parts: string[] = [];
  let broken = 0;
  for (let at = 0; at < bytes.length - 3; ) {
    const codes: number[] = [];
    for (; at < bytes.length - 3 && codes.length < 4096; at += 4) {
      const code = view.getUint32(at, order === "utf-32le");
      const whole = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      if (!whole) broken++;
      if (at > 0 || code !== 0xfeff) codes.push(whole ? code : 0xfffd);
    }
    parts.push(String.fromCodePoint(...codes));
  }
  return { text: parts.join(""), broken };
}

/** A character that a text may hold: no control character but those of white space, no half of a pair. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code >= 0x09 && code <= 0x0d;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
