import { setTimeout as pause } from "node:timers/promises";
import { LedgerError } from "../ledger/index.js";

/** A ledger that can't be reached for so many milliseconds is given up; until then it is tried again, ever more seldom. */
const GIVE_UP = 120_000;
const SHORTEST = 500;
const LONGEST = 10_000;

/** Asks a ledger until it answers: a server may be started anew. What is wrong is told each time, and thrown after two minutes. */
export async function patiently<T>(ask: () => Promise<T>, trouble: (error: LedgerError) => void): Promise<T> {
  const begun = performance.now();
  for (let wait = SHORTEST; ; wait = Math.min(2 * wait, LONGEST)) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof LedgerError) || performance.now() - begun > GIVE_UP) throw error;
      trouble(error);
      await pause(wait);
    }
  }
}
