import { makeReady, PROSES } from "../brief/index.js";

/** Milliseconds without a question after which nobody is thought to be waiting for the next answer. */
const QUIET = 500;

/** Languages whose tables are still to be made, in this process. */
const left = Object.keys(PROSES);
let asking = 0;
let timer: NodeJS.Timeout | null = null;

/** Hands on an answer, while which, and for a while behind which, nothing is made ready. */
export async function unhurried<T>(answer: () => Promise<T>): Promise<T> {
  asking++;
  try {
    return await answer();
  } finally {
    asking--;
    whenQuiet();
  }
}

/** Makes the tables that briefs and checks of drafts need, a language at a time, while nobody asks anything: who asks for the first one does not wait for them. */
export function whenQuiet(): void {
  if (timer !== null) clearTimeout(timer);
  timer = left.length === 0 ? null : setTimeout(next, QUIET).unref();
}

function next(): void {
  const language = asking > 0 ? undefined : left.shift();
  if (language !== undefined) makeReady(language);
  whenQuiet();
}
