import { setTimeout } from "node:timers/promises";
import { LedgerError } from "./failure.js";

/** Milliseconds for which a server that went away is tried again: longer than a replica takes to be promoted. */
export const PATIENCE = 60_000;
const FIRST = 200;
const LONGEST = 5000;

/** Told when the server of a ledger went away and is tried again, once each time. */
export type Lost = (error: LedgerError) => void;

/**
 * Does some work, which may be done twice without harm, and does it again when the connection to a server was lost meanwhile: after pauses that grow, until `patience`
 * milliseconds have passed. Throws what it threw last.
 */
export async function again<T>(work: () => Promise<T>, patience: number, lost: Lost): Promise<T> {
  let since: number | null = null;
  for (let pause = FIRST; ; pause = Math.min(2 * pause, LONGEST)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LedgerError && error.sort === "lost")) throw error;
      if (since !== null && performance.now() - since >= patience)
        throw new LedgerError(
          `The connection to the server was lost and did not come back within ${Math.round(patience / 1000)} seconds; what was reported as saved is safe, and the same command continues from there.`,
          error.place,
          "lost",
        );
      if (since === null) lost(error);
      since ??= performance.now();
      await setTimeout(pause);
    }
  }
}
