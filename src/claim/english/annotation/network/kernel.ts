// What the network asks of its arithmetic, and where its numbers lie.
// Two make it: wasm-kernel.ts (SIMD) and plain-kernel.ts, with the same results bit for bit.

/**
 * The arithmetic of the network over one block of memory. Every place and stride is an index into `heap`; the number of
 * columns of a product and the size of an LSTM are multiples of four. What each operation does is said in kernel/kernel.ts.
 */
export interface Kernel {
  readonly heap: Float32Array;
  /** C = S + A·B, with S read at `start` + i·`startRow`: a bias (startRow 0), `ZEROS`, or C itself to add to it. */
  multiply(
    a: number,
    aRow: number,
    aStep: number,
    b: number,
    bRow: number,
    start: number,
    startRow: number,
    c: number,
    cRow: number,
    rows: number,
    columns: number,
    depth: number,
  ): void;
  /**
   * The same sums with A row by row and B in panels of `PANEL` columns, each with all its rows. The last panel is a whole
   * one too: C and S have room for `columns` rounded up to `PANEL`.
   */
  multiplyPanels(
    a: number,
    aRow: number,
    b: number,
    start: number,
    startRow: number,
    c: number,
    cRow: number,
    rows: number,
    columns: number,
    depth: number,
  ): void;
  /** Negative numbers of every row become zero. */
  rectify(a: number, row: number, rows: number, columns: number): void;
  /** One row of the convolution: bias + before + same + after, normalised, rectified, added to the word. */
  window(
    before: number,
    word: number,
    same: number,
    after: number,
    bias: number,
    gain: number,
    shift: number,
    to: number,
    width: number,
  ): void;
  /** B = Aᵀ, where A is `rows` × `columns`. */
  transpose(a: number, aRow: number, b: number, bRow: number, rows: number, columns: number): void;
  /** One LSTM step with coupled gates for `rows` sequences; gates are squashed in place. */
  lstm(
    gates: number,
    previous: number,
    cell: number,
    squashed: number,
    hidden: number,
    hiddenRow: number,
    rows: number,
    size: number,
  ): void;
  /** Softmax of every row in place; a row has room for `columns` rounded up to four. */
  softmax(scores: number, row: number, rows: number, columns: number): void;
}

/** The first floats of the heap are never written: the row of zeros from which a product without a bias starts. */
export const ZEROS = 0;
const ZERO_COUNT = 1024;

/** Columns of a panel: what one step of a product reads of a matrix lies together, and the next step's behind it. */
export const PANEL = 8;

/** `columns` rounded up to whole panels. */
export function panelled(columns: number): number {
  return (columns + PANEL - 1) & -PANEL;
}

/** `size` rounded up to a whole number of SIMD lanes. */
export function padded(size: number): number {
  return (size + 3) & ~3;
}

/** Deals out places of a heap before it exists, so that it can be made in its final size and never has to grow. */
export class HeapPlan {
  #size = ZERO_COUNT;

  /** Floats dealt out so far. */
  get size(): number {
    return this.#size;
  }

  /** The place of `count` floats that nothing else uses. */
  place(count: number): number {
    const place = this.#size;
    this.#size += padded(count);
    return place;
  }
}
