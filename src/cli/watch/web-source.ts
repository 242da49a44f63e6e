import { createHash } from "node:crypto";
import { type WebEntries, type WebEntry, webEntries } from "../../document/catalogue/index.js";
import type { Input } from "../../intake/index.js";
import { inputsOf } from "../../intake/index.js";
import type { Ledger, WatchedSource } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { documentsNamed } from "../named-document.js";
import { leftIll, leftWell } from "./pace.js";
import { nothing, type Portion, portionsOf } from "./portion.js";
import type { Sites } from "./sites.js";

/** What a visit needs beside the source. */
export interface Visiting {
  readonly ledger: Ledger;
  readonly sites: Sites;
  /** ISO 8601, to the second. */
  readonly now: string;
  /** Documents of one visit at most; the others wait for the next. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Sitemaps that one is made of and that are looked at in one visit. */
const MOST_SITEMAPS = LIMITS.catalogue.sitemaps.most;

/** What has come to a feed or a sitemap since it was visited last, portion by portion. */
export async function* visitWeb(source: WatchedSource, visiting: Visiting): AsyncGenerator<Portion> {
  const { sites, now, ledger, most } = visiting;
  const answer = await sites.visit(source.address, source);
  if (answer.outcome === "unchanged") {
    yield nothing(leftWell(source, now, {}));
    return;
  }
  if (answer.outcome !== "fetched") {
    yield nothing(leftIll(source, now, { trouble: answer.reason, after: answer.after, forGood: answer.forGood }));
    return;
  }
  const found = await webEntries(answer.bytes);
  if (typeof found === "string") {
    yield nothing(leftIll(source, now, { trouble: found }));
    return;
  }
  const { entries, whole } = await withSitemaps(found, sites);
  const { fresh, known, more } = await freshOf(entries, source, ledger, most);
  let missed = more || !whole;
  const again = { ...source, kind: found.kind };
  for (const [i, portion] of portionsOf(fresh).entries()) {
    const taken: string[] = i === 0 ? [...known] : [];
    yield {
      inputs: articlesOf(portion, source, visiting, (entry) => {
        if (entry === null) missed = true;
        else taken.push(...keysOf(entry, source));
      }),
      left: () => ({ source: again, entries: taken }),
    };
    if (visiting.signal.aborted) return;
  }
  // What was not had must be offered again: then nothing is said of what was seen.
  const seen = missed ? { etag: null, modified: null } : { etag: answer.etag, modified: answer.modified };
  const left = leftWell(again, now, seen);
  yield { ...nothing(left), left: () => ({ source: left, entries: fresh.length === 0 ? [...known] : [] }) };
}

/** The entries of a feed, or of a sitemap with those that it is made of; `whole`: whether all of them could be had. */
async function withSitemaps(
  found: WebEntries,
  sites: Sites,
): Promise<{ readonly entries: readonly WebEntry[]; readonly whole: boolean }> {
  const entries = [...found.entries];
  // The one that was changed last has what is new.
  const newest = [...found.sitemaps].sort((a, b) => ((a.changed ?? "") < (b.changed ?? "") ? 1 : -1));
  let whole = newest.length <= MOST_SITEMAPS;
  for (const { url } of newest.slice(0, MOST_SITEMAPS)) {
    const answer = await sites.visit(url);
    const inner = answer.outcome === "fetched" ? await webEntries(answer.bytes) : null;
    if (inner !== null && typeof inner !== "string") entries.push(...inner.entries);
    else if (answer.outcome === "busy") whole = false;
  }
  return { entries, whole };
}

/**
 * Entries that were not taken yet, at most so many, those of unknown addresses first; the keys of others that need not be, since their documents are in the
 * ledger already; and whether there are more. Of a sitemap the latest come first; a feed has them so.
 */
async function freshOf(entries: readonly WebEntry[], source: WatchedSource, ledger: Ledger, most: number) {
  const unique = [...new Map(entries.map((entry) => [keysOf(entry, source).at(-1)!, entry])).entries()];
  const taken = await ledger.watching.taken(unique.flatMap(([, entry]) => keysOf(entry, source)));
  const left = unique.filter(([key]) => !taken.has(key)).map(([, entry]) => entry);
  const isFeed = entries.some(({ id, html }) => id !== null || html !== null);
  if (!isFeed) left.sort((a, b) => ((a.changed ?? "") < (b.changed ?? "") ? 1 : -1));
  const isChanged = ({ url }: WebEntry) => url !== null && taken.has(url);
  const fresh: WebEntry[] = [];
  const known: string[] = [];
  for (const entry of [...left.filter((one) => !isChanged(one)), ...left.filter(isChanged)]) {
    if (fresh.length === most) return { fresh, known, more: true };
    const isThere = entry.url !== null && !isChanged(entry) && (await documentsNamed(ledger, entry.url)).length > 0;
    if (isThere) known.push(...keysOf(entry, source));
    else fresh.push(entry);
  }
  return { fresh, known, more: false };
}

/** What tells an entry from others, in all sources: its address, and that with when it was changed. Of one without, its name within its feed. */
function keysOf({ url, id, html, changed }: WebEntry, { address }: WatchedSource): readonly string[] {
  if (url !== null) return changed === null ? [url] : [url, `${url} ${changed}`];
  const name =
    id ??
    createHash("sha256")
      .update(html ?? "")
      .digest("hex");
  return [`${address} ${name}${changed === null ? "" : ` ${changed}`}`];
}

/** The documents that entries lead to. `took` is told of each that need not be asked for again, and null of one that must. */
async function* articlesOf(
  entries: readonly WebEntry[],
  { address, publisher }: WatchedSource,
  { sites, signal }: Visiting,
  took: (entry: WebEntry | null) => void,
): AsyncGenerator<Input> {
  const own = publisher === null ? {} : { publisher };
  for (const [i, entry] of entries.entries()) {
    if (signal.aborted) return;
    const { url, told, html } = entry;
    const answer = url === null ? null : await sites.visit(url);
    if (answer?.outcome === "fetched") {
      const { date } = told;
      const circumstances = { url: answer.url, ...(date === undefined ? {} : { date }), ...own };
      yield* inputsOf(url!, once(answer.bytes), "file", { told: circumstances });
    } else if (answer?.outcome === "busy") {
      took(null);
      continue;
    } else if (html !== null) {
      // What is not given, or is nowhere else, is read as far as the feed itself tells it.
      const name = url ?? `${address}#${entry.id ?? i + 1}`;
      yield { source: { name, told: { ...told, ...own }, body: { html } }, bytes: html.length };
    } else if (answer !== null && answer.outcome !== "unchanged") {
      yield { problem: { severity: "warning", message: answer.reason, place: url }, bytes: 0 };
    }
    took(entry);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
