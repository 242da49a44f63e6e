import type { Prepared } from "../ledger/index.js";

/** What one transaction holds at most: claims, characters of text, and rows of originals, each of 64 KB. */
const CLAIMS = 30_000;
const CHARACTERS = 8_000_000;
const ORIGINALS = 1024;

/** What is gathered for one transaction, counted. */
export class Load {
  #claims = 0;
  #characters = 0;
  #originals = 0;

  /** Counts one more document. */
  add({ claims, reading, original = [] }: Prepared): void {
    this.#claims += claims.length;
    this.#characters += reading.text.length;
    this.#originals += original.length;
  }

  /** Whether it is as much as one transaction holds. */
  get isFull(): boolean {
    return this.#claims >= CLAIMS || this.#characters >= CHARACTERS || this.#originals >= ORIGINALS;
  }
}
