import { Guard, type Limits } from "./guard.js";
import { ENTRIES, type EntryTask, type Result } from "./result.js";

/** Threads that read documents into what a ledger takes. They start with the first document, and end with `close`. */
export type EntriesGuard = Guard<EntryTask, Result>;

/** Such threads for several additions, one after the other: what a thread loads takes longer than many documents. */
export function entriesGuard(jobs: number, limits: Limits): EntriesGuard {
  return new Guard<EntryTask, Result>(jobs, limits, ENTRIES);
}
