import { createHash } from "node:crypto";
import type { SourceKind, SourceState, WatchedSource } from "../../ledger/index.js";

/** Seconds between two visits where nobody says otherwise. */
export const USUAL: Readonly<Record<SourceKind, number>> = {
  web: 3600,
  feed: 3600,
  sitemap: 86_400,
  folder: 60,
  maildir: 60,
  imap: 600,
};

const DAY = 86_400;
/** However often it fails: a source is asked again within this. */
const LONGEST = 2 * DAY;
/** However long a server wants to be left in peace. */
const LONGEST_PEACE = 14 * DAY;
/** The part of its pause by which a source comes later than asked. */
const SPREAD = 0.1;

/**
 * Seconds until a source is visited again, after so many visits that failed one after the other: twice as long each time. Sources that were added together
 * would come together for ever, so each comes a little later, by a part of its pause that follows from its address: no chance, the same each time.
 */
export function pauseOf({ address, every }: Pick<WatchedSource, "address" | "every">, failures: number): number {
  const backedOff = failures === 0 ? every : Math.max(every, Math.min(LONGEST, every * 2 ** Math.min(failures, 20)));
  return Math.round(backedOff * (1 + SPREAD * shareOf(address, failures)));
}

/** A number from 0 to 1 that follows from an address and how often it failed. */
function shareOf(address: string, failures: number): number {
  return createHash("sha256").update(`${failures} ${address}`).digest().readUInt32BE(0) / 0xffffffff;
}

/** Where a source is left after a visit that went well. */
export function leftWell(
  source: WatchedSource,
  now: string,
  seen: Partial<Pick<SourceState, "etag" | "modified" | "mark">> & { readonly kind?: SourceKind },
): WatchedSource {
  const next = later(now, pauseOf(source, 0));
  return { ...source, ...seen, visited: now, failures: 0, trouble: null, next };
}

/** Where a source is left after a visit that failed. `after`: seconds for which its server wants to be left in peace; `forGood`: it is not visited again. */
export function leftIll(
  source: WatchedSource,
  now: string,
  { trouble, after = null, forGood = false }: { trouble: string; after?: number | null; forGood?: boolean },
): WatchedSource {
  const failures = source.failures + 1;
  const pause = Math.max(pauseOf(source, failures), Math.min(after ?? 0, LONGEST_PEACE));
  return { ...source, visited: now, failures, trouble, next: forGood ? null : later(now, pause) };
}

const later = (now: string, seconds: number) =>
  `${new Date(Date.parse(now) + seconds * 1000).toISOString().slice(0, 19)}Z`;
