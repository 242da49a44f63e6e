import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { LIMITS } from "../../text/index.js";
import { entriesOfFeed, feed, type Told } from "../container/index.js";
import { prologueOf } from "../prologue.js";
import type { NamedAddress } from "./sitemap.js";

/** What a feed or a sitemap names. */
export interface WebEntry {
  /** Where it leads; null where it only has words of its own. */
  readonly url: string | null;
  /** The name that the feed gives it; null where it gives none. */
  readonly id: string | null;
  readonly told: Told;
  /** Words of its own; null where it has none. */
  readonly html: string | null;
  /** When it was changed last, as it is written; null where that is not said. */
  readonly changed: string | null;
}

export interface WebEntries {
  readonly kind: "feed" | "sitemap";
  readonly entries: readonly WebEntry[];
  /** Other sitemaps that this one is made of. */
  readonly sitemaps: readonly NamedAddress[];
}

/** Bytes of a sitemap that was packed. */
const UNPACKED = LIMITS.document.file.most;
const HEAD = 8192;

/** What a feed (RSS, Atom, JSON Feed) or a sitemap (plain or packed) names, in its order. A sentence where it is neither, or damaged. */
export async function webEntries(given: Uint8Array): Promise<WebEntries | string> {
  const bytes = await unpacked(given);
  if (bytes === null)
    return "The content at this address is compressed and damaged, or larger than 64 MB uncompressed.";
  const head = bytes.subarray(0, HEAD);
  if (feed.recognises(head, "")) {
    const found = await entriesOfFeed(bytes);
    if (typeof found === "string") return found;
    const entries = found.map(({ told, html, updated, id }) => ({
      url: told.url ?? null,
      id,
      told,
      html,
      changed: updated,
    }));
    return { kind: "feed", entries, sitemaps: [] };
  }
  const text = Buffer.from(head).toString("latin1");
  if (!/^<(?:urlset|sitemapindex)[\s>]/u.test(text.slice(prologueOf(text).end)))
    return "There is neither a feed (RSS, Atom, JSON Feed) nor a sitemap at this address; give the address of one.";
  const found = await (await import("./sitemap.js")).sitemapOf(bytes);
  if (typeof found === "string") return found;
  const entries = found.pages.map(({ url, changed }) => ({ url, id: null, told: { url }, html: null, changed }));
  return { kind: "sitemap", entries, sitemaps: found.sitemaps };
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return promisify(gunzip)(bytes, { maxOutputLength: UNPACKED }).catch(() => null);
}
