import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { MB } from "../text/index.js";

/** Milliseconds between two looks at the memory. */
export const WATCH = 50;
/** Milliseconds between two collections of what is held no longer. */
const REST = 1000;

/** Megabytes that this thread holds: its heap, with what is waiting to be collected, and what lies outside it. */
function held(): number {
  // process.memoryUsage() says the same, and asks the system for the memory of all threads each time.
  const { used_heap_size, external_memory } = getHeapStatistics();
  return (used_heap_size + external_memory) / MB;
}

let collector: (() => void) | null = null;
let collected = Number.NEGATIVE_INFINITY;

/** Whether this thread holds more than so many megabytes after all that is held no longer was collected. */
export function holdsMore(most: number): boolean {
  if (held() <= most) return false;
  const now = performance.now();
  if (now - collected < REST) return false;
  collector ??= collectorOf();
  collector();
  collected = now;
  return held() > most;
}

/** The garbage collector of this thread, which Node has only where a flag names it. */
function collectorOf(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
