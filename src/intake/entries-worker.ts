import type { GuardedTask } from "./guard.js";
import { type EntryTask, entriesIn, type Result } from "./result.js";
import { watched } from "./watched.js";

/** The work of a thread that reads for a ledger. */
export default function read(task: GuardedTask<EntryTask>): Promise<Result> {
  return watched(task, entriesIn);
}
