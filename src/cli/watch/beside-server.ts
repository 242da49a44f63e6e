import { openLedger } from "../../entente.js";
import { USUAL_LIMITS } from "../../intake/index.js";
import { complain } from "../complaint.js";
import { printable } from "../printable.js";
import { watcherOptions } from "./watch-command.js";
import { Watcher } from "./watcher.js";

/** Documents of a visit, and seconds between two requests to one site, where nobody says otherwise. */
export const MOST = 100;
export const PAUSE = 2;
/** Milliseconds until it is tried again after the ledger failed. */
const AGAIN = 60_000;

/** Visits what a ledger watches while a server shows it, until the signal says to end. What fails is told, and the server goes on. */
export async function watchBeside(address: string, signal: AbortSignal): Promise<void> {
  const asked = {
    most: MOST,
    pause: PAUSE,
    jobs: 1,
    timeLimit: USUAL_LIMITS.time,
    memoryLimit: USUAL_LIMITS.memory,
  };
  const tell = (line: string) => void process.stderr.write(`entente: ${printable(line)}\n`);
  const options = watcherOptions(asked, {}, signal, tell);
  // A connection of its own: pages are read meanwhile.
  const ledger = await openLedger(address, { existing: true });
  try {
    while (!signal.aborted) {
      try {
        await new Watcher(ledger, options).run();
      } catch (error) {
        if (!(error instanceof Error && error.name === "LedgerError")) throw error;
        complain({ severity: "error", message: error.message, place: null });
        await options.wait(AGAIN);
      }
    }
  } finally {
    await ledger.close();
  }
}
