// Sentences that are read side by side: how their rows lie, so that a weight that is read serves them all.

/** Sentences of a batch at most. */
const LARGEST = 16;

/**
 * Sentences, the longest first, whose rows lie by place in the sentence: first the roots of all, then the first words of
 * all, and so on, as long as a sentence goes on. At every place the first few sentences have a row.
 */
export class SentenceBatch {
  readonly sentences: readonly (readonly string[])[];
  /** Number of the first row of each place; one entry more for the end. */
  readonly starts: Int32Array;

  /** `sentences` must be sorted, the longest first. */
  constructor(sentences: readonly (readonly string[])[]) {
    this.sentences = sentences;
    const places = sentences[0]!.length + 1;
    this.starts = new Int32Array(places + 1);
    for (const { length } of sentences) for (let at = 0; at <= length; at++) this.starts[at + 1]!++;
    for (let at = 0; at < places; at++) this.starts[at + 1]! += this.starts[at]!;
  }

  /** Rows of all sentences. */
  get rows(): number {
    return this.starts[this.starts.length - 1]!;
  }

  /** Places of the longest sentence, its root's included. */
  get places(): number {
    return this.starts.length - 1;
  }

  /** How many sentences have a word at a place. */
  count(place: number): number {
    return place < this.places ? this.starts[place + 1]! - this.starts[place]! : 0;
  }

  row(sentence: number, place: number): number {
    return this.starts[place]! + sentence;
  }
}

/**
 * Batches of sentences of like length with at most `most` rows each, as numbers of the sentences. The same sentences give
 * the same batches; no result depends on them.
 */
export function batches(sentences: readonly (readonly string[])[], most: number): number[][] {
  const order = sentences.map((_, i) => i).filter((i) => sentences[i]!.length > 0);
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  const found: number[][] = [];
  let rows = 0;
  for (const i of order) {
    const size = sentences[i]!.length + 1;
    const open = found.at(-1);
    if (open === undefined || open.length >= LARGEST || rows + size > most) {
      found.push([i]);
      rows = size;
    } else {
      open.push(i);
      rows += size;
    }
  }
  return found;
}
