import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Ledger, SeenWatcher, Watcher } from "../../ledger/index.js";

/** Milliseconds between two signs of life, and without one after which a watcher elsewhere is taken for gone. */
const SIGN = 30_000;
const SILENCE = 5 * 60_000;

/** Another process watches the ledger; the message is one sentence for a person. */
export class WatchedElsewhere extends Error {
  override readonly name = "WatchedElsewhere";
}

/**
 * Visits sources for as long as no other process does: two would ask every site twice. A process of this machine that has ended is known by its number, one
 * elsewhere by its silence. Throws WatchedElsewhere where another watches, or has taken this one for gone.
 * @param work is told by the signal when to leave off.
 */
export async function inTurn<T>(
  ledger: Ledger,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
  self: Watcher = { place: placeOf(), pid: process.pid, since: instant() },
): Promise<T> {
  const other = await ledger.watching.begin(self, instant(), (found) => isGone(found, self));
  if (other !== null) throw new WatchedElsewhere(watchedBy(other));
  const lost = new AbortController();
  // A ledger that can't be written just now is asked again: others can't write it either.
  const sign = () =>
    ledger.watching.goOn(self, instant()).then(
      (goesOn) => (goesOn ? undefined : lost.abort()),
      () => {},
    );
  const timer = setInterval(sign, SIGN).unref();
  try {
    const done = await work(AbortSignal.any([signal, lost.signal]));
    if (lost.signal.aborted)
      throw new WatchedElsewhere(
        "Another process has taken over watching this ledger, because this one did not respond.",
      );
    return done;
  } finally {
    clearInterval(timer);
    // Where this can't be written down, it is seen from the number of the process.
    await ledger.watching.end(self).catch(() => {});
  }
}

function watchedBy({ place, pid, since }: Watcher): string {
  const [machine = ""] = place.split(" ");
  const day = `${since.slice(0, 10)} ${since.slice(11, 16)}`;
  return `Process ${pid} on ${machine} has been watching this ledger since ${day} (UTC); stop it first, or let it carry on alone.`;
}

/** Whether a watcher has ended without saying so. */
function isGone(other: SeenWatcher, self: Watcher): boolean {
  if (Date.parse(other.seen) + SILENCE < Date.now()) return true;
  // Its number is this process's own where the machine was started anew.
  return other.place === self.place && (other.pid === self.pid || !isRunning(other.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, so it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** This machine; of a container its own, in which processes have other numbers than outside. */
function placeOf(): string {
  let space = "";
  try {
    space = ` ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    // Only Linux has such spaces.
  }
  return `${hostname()}${space}`;
}

const instant = () => new Date().toISOString();
