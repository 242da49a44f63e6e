import { setTimeout as sleep } from "node:timers/promises";
import { openLedger } from "../../entente.js";
import { USUAL_LIMITS } from "../../intake/index.js";
import { complain } from "../complaint.js";
import { printable } from "../printable.js";
import { inTurn, WatchedElsewhere } from "./turn.js";
import { watcherOptions } from "./watch-command.js";
import { Watcher } from "./watcher.js";

/** Documents of a visit, and seconds between two requests to one site, where nobody says otherwise. */
export const MOST = 100;
export const PAUSE = 2;
/** Milliseconds until it is tried again after the ledger failed. */
const AGAIN = 60_000;

/**
 * Visits what a ledger watches while a server shows it, until the signal says to end. What fails is told, and the server goes on.
 * @param keepOriginals whether the files of what comes are kept in the ledger.
 */
export async function watchBeside(address: string, signal: AbortSignal, keepOriginals: boolean): Promise<void> {
  const asked = {
    most: MOST,
    pause: PAUSE,
    jobs: 1,
    timeLimit: USUAL_LIMITS.time,
    memoryLimit: USUAL_LIMITS.memory,
    keepOriginals,
  };
  const tell = (line: string) => void process.stderr.write(`entente: ${printable(line)}\n`);
  const visit = (until: AbortSignal) => new Watcher(ledger, watcherOptions(asked, {}, until, tell)).run();
  let told = "";
  // A connection of its own: pages are read meanwhile.
  const ledger = await openLedger(address, { existing: true });
  try {
    while (!signal.aborted) {
      try {
        await inTurn(ledger, signal, visit);
      } catch (error) {
        if (!(error instanceof Error && ["LedgerError", "WatchedElsewhere"].includes(error.name))) throw error;
        // That another watches is no news a minute later: this one waits until it ends.
        if (error.message !== told) complain({ severity: "error", message: error.message, place: null });
        told = error instanceof WatchedElsewhere ? error.message : "";
        await sleep(AGAIN, undefined, { signal }).catch(() => {});
      }
    }
  } finally {
    await ledger.close();
  }
}
