// Sentences that are trained on together, and the order of their rows.
import type { Example } from "./lexicon.js";
import type { Random } from "./random.js";

/**
 * A batch, its longest sentence first. Rows lie by time: first the roots of all sentences, then their first words, then
 * the second words of those that have one… so that an LSTM steps through all sentences with one product a step. The tags,
 * arcs and labels want whole sentences: `bySentence` says which row each row of that order is.
 */
export interface Batch {
  readonly examples: readonly Example[];
  readonly rows: number;
  /** First row of each step, and how many sentences are still running then. */
  readonly starts: Int32Array;
  readonly running: Int32Array;
  /** For the rows sentence after sentence: their row by time, and where each sentence begins. */
  readonly bySentence: Int32Array;
  readonly offsets: Int32Array;
}

/** Rows that no batch exceeds, for sentences of at most this many words. */
export const MOST_WORDS = 160;
const ROWS = 600;
export const MOST_ROWS = ROWS + MOST_WORDS + 1;
/** Sentences among which those of like length are put together. */
const POOL = 1500;

export function batchOf(unordered: readonly Example[]): Batch {
  const examples = [...unordered].sort((a, b) => b.words.length - a.words.length);
  const steps = examples[0]!.words.length;
  const running = Int32Array.from({ length: steps }, (_, t) => examples.filter((e) => e.words.length > t).length);
  const starts = new Int32Array(steps + 1);
  for (let t = 0; t < steps; t++) starts[t + 1] = starts[t]! + running[t]!;
  const rows = starts[steps]!;
  const bySentence = new Int32Array(rows);
  const offsets = new Int32Array(examples.length + 1);
  examples.forEach(({ words }, s) => {
    offsets[s + 1] = offsets[s]! + words.length;
    for (let t = 0; t < words.length; t++) bySentence[offsets[s]! + t] = starts[t]! + s;
  });
  return { examples, rows, starts, running, bySentence, offsets };
}

/** All examples in batches of about 600 rows, sentences of like length together, in a chance order. */
export function batches(examples: readonly Example[], random: Random): Batch[] {
  const shuffled = [...examples];
  random.shuffle(shuffled);
  const all: Batch[] = [];
  for (let from = 0; from < shuffled.length; from += POOL) {
    const pool = shuffled.slice(from, from + POOL).sort((a, b) => a.words.length - b.words.length);
    let batch: Example[] = [];
    let rows = 0;
    for (const example of pool) {
      batch.push(example);
      rows += example.words.length;
      if (rows < ROWS) continue;
      all.push(batchOf(batch));
      [batch, rows] = [[], 0];
    }
    if (batch.length > 0) all.push(batchOf(batch));
  }
  random.shuffle(all);
  return all;
}
