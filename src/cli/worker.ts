import type { GuardedTask } from "./guard.js";
import { type Result, resultOf } from "./result.js";

/** The work of one thread: reads a source, and says when it takes up each document of it, so that the clock runs for each anew. */
export default async function read({ pulse, ...task }: GuardedTask): Promise<Result> {
  try {
    return await resultOf(task, () => pulse.postMessage(null));
  } finally {
    pulse.close();
  }
}
