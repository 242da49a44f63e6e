import { sql } from "kysely";
import { storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { refusePartial } from "./partial.js";
import type { Access } from "./provenance.js";
import type { WatchedSource } from "./watched-source.js";
import { isSameWatcher, type SeenWatcher, type Watcher } from "./watcher.js";

/**
 * Sources that are watched, which of their entries were taken, and who visits them. All of it is about where documents come from next, nothing of what they say: it is no part of
 * exports, and changes no page. Throws LedgerError.
 */
export class Watching {
  constructor(private readonly access: Access) {}

  /** All sources, by address. */
  sources(): Promise<WatchedSource[]> {
    return this.access.ask(async (tx) => {
      const { rows } = await sql<WatchedSource>`select * from watched_sources order by address`.execute(tx);
      return rows;
    });
  }

  /** Watches a source, in the place of what was said of the same address. */
  add(source: WatchedSource): Promise<void> {
    return this.#write((tx, engine) => engine.replace(tx, "watched_sources", ["address"], [stored(source)]));
  }

  /** Watches a source no longer, and forgets what was taken of it. */
  remove(address: string): Promise<void> {
    return this.#write(async (tx) => {
      await sql`delete from watched_sources where address = ${storable(address)}`.execute(tx);
      await sql`delete from watched_entries where source = ${storable(address)}`.execute(tx);
    });
  }

  /** Which of these entries were taken, of whatever source: what two feeds name is one article. */
  taken(entries: readonly string[]): Promise<ReadonlySet<string>> {
    return this.access.ask(async (tx, engine) => {
      const { rows } = await sql<{ entry: string }>`select distinct entry from watched_entries
        where entry in ${engine.list(entries.map(storable))}`.execute(tx);
      return new Set(rows.map(({ entry }) => entry));
    });
  }

  /**
   * Writes down where a source was left and which entries were taken, in one step. It is written after their documents are on the disk: where that was broken
   * off in between, they are found there when the source is visited again. A source that was removed meanwhile stays removed.
   */
  left(source: WatchedSource, entries: readonly string[]): Promise<void> {
    return this.#write(async (tx, engine) => {
      const { rows } = await sql`select 1 from watched_sources where address = ${storable(source.address)}`.execute(tx);
      if (rows.length === 0) return;
      await engine.replace(tx, "watched_sources", ["address"], [stored(source)]);
      const own = storable(source.address);
      await engine.insert(
        tx,
        "watched_entries",
        [...new Set(entries)].map((entry) => ({ entry: storable(entry), source: own })),
      );
    });
  }

  /**
   * Lets a process watch, or go on to, where none does that is still there: null then, and else who does.
   * @param isGone whether a watcher that is written down has ended without saying so.
   */
  async begin(watcher: Watcher, seen: string, isGone: (other: SeenWatcher) => boolean): Promise<SeenWatcher | null> {
    let other: SeenWatcher | null = null;
    await this.#write(async (tx, engine) => {
      const found = await watcherIn(tx);
      other = found === null || isSameWatcher(found, watcher) || isGone(found) ? null : found;
      if (other !== null) return;
      const { place, pid, since } = watcher;
      await engine.replace(tx, "watchers", ["one"], [{ one: 1, place: storable(place), pid, since, seen }]);
    });
    return other;
  }

  /** Says that a watcher is still there. Returns whether it is still the one that watches: it may have been taken for gone. */
  async goOn(watcher: Watcher, seen: string): Promise<boolean> {
    let goesOn = false;
    await this.#write(async (tx) => {
      const found = await watcherIn(tx);
      goesOn = found !== null && isSameWatcher(found, watcher);
      if (goesOn) await sql`update watchers set seen = ${seen}`.execute(tx);
    });
    return goesOn;
  }

  /** Lets others watch. */
  end(watcher: Watcher): Promise<void> {
    return this.#write(async (tx) => {
      const found = await watcherIn(tx);
      if (found !== null && isSameWatcher(found, watcher)) await sql`delete from watchers`.execute(tx);
    });
  }

  #write(work: (tx: Transaction, engine: Engine) => Promise<void>): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await work(tx, engine);
    });
  }
}

async function watcherIn(tx: Transaction): Promise<SeenWatcher | null> {
  const { rows } = await sql<SeenWatcher>`select place, pid, since, seen from watchers`.execute(tx);
  return rows[0] ?? null;
}

const stored = (source: WatchedSource) => ({
  address: storable(source.address),
  kind: source.kind,
  every: source.every,
  publisher: source.publisher === null ? null : storable(source.publisher),
  next: source.next,
  visited: source.visited,
  failures: source.failures,
  trouble: source.trouble === null ? null : storable(source.trouble),
  etag: source.etag === null ? null : storable(source.etag),
  modified: source.modified === null ? null : storable(source.modified),
  mark: source.mark,
});
