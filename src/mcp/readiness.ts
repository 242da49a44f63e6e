import { makeReady, PROSES } from "../brief/index.js";

/** Milliseconds without a question after which nobody is thought to be waiting for the next answer. */
const QUIET = 500;

/** What is made ready while nobody asks anything. */
export interface Readiness {
  /** Hands on an answer, while which, and for a while behind which, nothing is made ready. */
  readonly unhurried: <T>(answer: () => Promise<T>) => Promise<T>;
  /** Begins, or begins to wait anew. */
  readonly whenQuiet: () => void;
}

/** Makes one thing after another ready while nobody asks anything: who asks for the first one does not wait for the others. */
export function readying(things: readonly string[], make: (thing: string) => void): Readiness {
  const left = [...things];
  let asking = 0;
  let timer: NodeJS.Timeout | null = null;
  const next = () => {
    const thing = asking > 0 ? undefined : left.shift();
    if (thing !== undefined) make(thing);
    whenQuiet();
  };
  const whenQuiet = () => {
    if (timer !== null) clearTimeout(timer);
    timer = left.length === 0 ? null : setTimeout(next, QUIET).unref();
  };
  const unhurried = async <T>(answer: () => Promise<T>): Promise<T> => {
    asking++;
    try {
      return await answer();
    } finally {
      asking--;
      whenQuiet();
    }
  };
  return { unhurried, whenQuiet };
}

/** The tables that briefs and checks of drafts need, a language at a time, in this process. */
export const { unhurried, whenQuiet } = readying(Object.keys(PROSES), makeReady);
