/** The boundary of a digest, as its header states it, over one line or several. */
const DIGEST =
  /^content-type:\s*multipart\/digest\s*;(?:[^\r\n]|\r?\n[ \t]){0,400}?boundary\s*=\s*(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/gimu;
/** No message has more of them. */
const MOST = 100;

/**
 * A message whose digests say of their parts that they are messages, as parts of a digest are where they say nothing (RFC 2046, section 5.1.5); what parses messages
 * takes such parts for text. The same bytes where there is no digest.
 */
export function withDigests(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!/multipart\/digest/iu.test(source.toString("latin1"))) return bytes;
  let text = source.toString("latin1");
  const boundaries = new Set([...text.matchAll(DIGEST)].slice(0, MOST).map((match) => match[1] ?? match[2]!));
  for (const boundary of boundaries) {
    const parts = text.split(new RegExp(`^(--${escaped(boundary)}[ \\t]*\\r?\\n)`, "mu"));
    text = parts.map((part, i) => (i > 0 && i % 2 === 0 ? typed(part) : part)).join("");
  }
  return Buffer.from(text, "latin1");
}

/** A part with a type over it, where its header has none; one without a header begins with an empty line. */
function typed(part: string): string {
  const header = /^(?:[^\r\n]+\r?\n)*/u.exec(part)![0];
  return /^content-type:/imu.test(header) ? part : `Content-Type: message/rfc822\r\n${part}`;
}

function escaped(boundary: string): string {
  return boundary.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
