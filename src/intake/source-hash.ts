import { createHash } from "node:crypto";
import type { Source } from "../entente.js";

/** What tells an input from every other: its bytes, or the words and circumstances of a record or member. Hex of SHA-256. */
export function sourceHash(source: Source, only: string | undefined): string {
  const hash = createHash("sha256");
  if ("kept" in source) hash.update(source.kept.hash);
  else if ("record" in source) hash.update(JSON.stringify(source.record));
  else if ("bytes" in source) hash.update(source.bytes);
  else {
    const { body, told = {} } = source;
    hash.update(JSON.stringify(told));
    if ("bytes" in body) hash.update(body.bytes);
    else hash.update("content" in body ? body.identity : "html" in body ? `html ${body.html}` : `text ${body.text}`);
  }
  // Of a container of which one document is asked for, that one.
  return hash.update(only === undefined ? "" : `\n${only.slice(source.name.length)}`).digest("hex");
}
