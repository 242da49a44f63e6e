/** A process that visits the sources of a ledger: one at a time. */
export interface Watcher {
  /** The machine, as its processes know one another: a name first, and what else tells it from others behind a blank. */
  readonly place: string;
  /** The number of the process there. */
  readonly pid: number;
  /** Since when it watches: ISO 8601 in UTC. */
  readonly since: string;
}

/** A watcher with when it last said that it is there: ISO 8601 in UTC. */
export interface SeenWatcher extends Watcher {
  readonly seen: string;
}

export const isSameWatcher = (a: Watcher, b: Watcher): boolean =>
  a.place === b.place && a.pid === b.pid && a.since === b.since;
