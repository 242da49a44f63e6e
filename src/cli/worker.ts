import type { GuardedTask, Pulse } from "./guard.js";
import { holdsMore, WATCH } from "./held.js";
import { type Result, resultOf } from "./result.js";

/**
 * The work of one thread: reads a source, and says when it takes up each document of it, so that the clock runs for each anew, and when it holds
 * more than it may.
 */
export default async function read({ pulse, memory, ...task }: GuardedTask): Promise<Result> {
  const say = (what: Pulse): void => pulse.postMessage(what);
  const watch = setInterval(() => holdsMore(memory) && say("memory"), WATCH);
  try {
    return await resultOf(task, () => say(holdsMore(memory) ? "memory" : "document"));
  } finally {
    clearInterval(watch);
    pulse.close();
  }
}
