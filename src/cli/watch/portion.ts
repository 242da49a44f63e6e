import type { Input } from "../../intake/index.js";
import type { WatchedSource } from "../../ledger/index.js";

/**
 * A part of what a visit brings: documents, and where the source is left once they are on the disk. `left` is asked for when all inputs were taken, since only
 * then it is known which of them could be had.
 */
export interface Portion {
  /** Null where there are none to be looked at. */
  readonly inputs: AsyncIterable<Input> | null;
  left(): { readonly source: WatchedSource; readonly entries: readonly string[] };
}

/** Documents that one portion brings: of so many, what was done is lost where the program is ended from outside. */
export const PORTION = 20;

/** Things in portions of so many. */
export function portionsOf<T>(all: readonly T[], size = PORTION): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** A visit that brings nothing. */
export const nothing = (source: WatchedSource): Portion => ({
  inputs: null,
  left: () => ({ source, entries: [] }),
});
