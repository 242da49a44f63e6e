import { prologueOf } from "../prologue.js";
import type { Container } from "./container.js";
import type { FeedEntry } from "./feed-items.js";

/** Bytes by which a feed is known. */
const HEAD = 8192;
const ROOT = /^<(?:rss|feed|rdf:RDF)[\s>]/iu;

/** RSS, Atom and JSON feeds: each item is a document with its date, link and author. Nothing that an item links to is fetched. */
export const feed: Container = {
  name: "feed",
  recognises(head) {
    const text = Buffer.from(head.subarray(0, HEAD)).toString("latin1").replace(/\0/gu, "");
    if (/^\s*\{/u.test(text)) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(text);
    return ROOT.test(text.slice(prologueOf(text).end));
  },
  async *members(chunks, name) {
    yield* (await import("./feed-items.js")).membersOfFeed(chunks, name);
  },
};

/** The items of a feed in its order, each with its address; a sentence where it is damaged. */
export async function entriesOfFeed(bytes: Uint8Array): Promise<readonly FeedEntry[] | string> {
  return (await import("./feed-items.js")).entriesIn(bytes);
}
