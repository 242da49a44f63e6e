import { hash } from "node:crypto";

/**
 * The first 16 hex digits of the SHA-256 of texts and numbers, each set off from the next. What a row says is kept with its digest and compared
 * when it is read: what the disk has changed is an error, never another claim.
 */
export function digest(...parts: readonly (string | number | null)[]): string {
  const text = parts.map((part) => (part === null ? "\u0001" : `${typeof part}${part}\u0000`)).join("");
  return hash("sha256", text, "hex").slice(0, 16);
}

/**
 * Text as both databases can keep it: NUL, which PostgreSQL has not, and halves of surrogate pairs, which UTF-8 has not, become U+FFFD. The
 * length in UTF-16 units stays, so offsets hold.
 */
export function storable(text: string): string {
  return text.replaceAll(/[\0\ud800-\udfff]/gu, "\ufffd");
}

/** A value as JSON whose texts are storable. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  // To look for the two characters alone is much faster, and few texts have them.
  if (!text.includes("\\u") || !/\\u(?:0000|d[89a-f])/u.test(text)) return text;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner));
}
