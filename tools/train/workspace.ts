// What all layers of the learner share: memory, arithmetic, chance, and the products of a linear layer both ways.
import { HeapPlan, ZEROS } from "../../src/claim/english/annotation/network/kernel.js";
import type { TrainingKernel } from "../../src/claim/english/annotation/network/wasm-kernel.js";
import { MOST_ROWS } from "./batch.js";
import { draw, Parameter } from "./parameters.js";
import type { Random } from "./random.js";

/** Rows that a product over a whole batch takes at a time, so that both its factors stay in the nearest cache. */
const SLICE = 128;

/** A matrix in the heap: its place and the distance of its rows. */
export interface Rows {
  readonly at: number;
  readonly row: number;
}

/** A linear layer's weight, and its bias if it has one. */
export interface Linear {
  readonly weight: Parameter;
  readonly bias?: Parameter;
}

export class Workspace {
  readonly plan = new HeapPlan();
  readonly random: Random;
  readonly parameters: Parameter[] = [];
  readonly #deviations = new Map<Parameter, number>();
  readonly #ones: number;
  #transposed = -1;
  #kernel: TrainingKernel | undefined;

  constructor(random: Random) {
    this.random = random;
    this.#ones = this.plan.place(MOST_ROWS);
  }

  get kernel(): TrainingKernel {
    if (this.#kernel === undefined) throw new Error("The workspace has no kernel yet.");
    return this.#kernel;
  }

  get heap(): Float32Array {
    return this.kernel.heap;
  }

  /** Makes the memory planned so far and draws the first weights. */
  async open(makeKernel: (size: number) => Promise<TrainingKernel>): Promise<void> {
    this.#transposed = this.plan.place(Math.max(...this.parameters.map((p) => (p.sparse ? 0 : p.size))));
    this.#kernel = await makeKernel(this.plan.size);
    this.heap.fill(1, this.#ones, this.#ones + MOST_ROWS);
    for (const [parameter, deviation] of this.#deviations) draw(this.heap, parameter, deviation, this.random);
  }

  /** A new weight, drawn with this standard deviation. */
  parameter(name: string, rows: number, columns: number, deviation: number, sparse = false): Parameter {
    const parameter = new Parameter(name, rows, columns, this.plan, sparse);
    this.parameters.push(parameter);
    this.#deviations.set(parameter, deviation);
    return parameter;
  }

  /** A new linear layer with weights after Glorot and Bengio (2010) and a bias of zeros. */
  linear(weight: string, bias: string, rows: number, columns: number): Linear {
    const deviation = Math.sqrt(2 / (rows + columns));
    return {
      weight: this.parameter(weight, rows, columns, deviation),
      bias: this.parameter(bias, 1, columns, 0),
    };
  }

  /** Room for a batch's rows of `columns` numbers. */
  rows(columns: number): Rows {
    return { at: this.plan.place(MOST_ROWS * columns), row: columns };
  }

  /** y = x·W + b */
  apply({ weight, bias }: Linear, x: Rows, y: Rows, rows: number): void {
    const { columns, rows: depth, weights } = weight;
    const start = bias?.weights ?? ZEROS;
    this.kernel.multiply(x.at, x.row, 1, weights, columns, start, 0, y.at, y.row, rows, columns, depth);
  }

  /** From the gradient of y = x·W + b to those of W and b, added to what is there. */
  learn({ weight, bias }: Linear, x: Rows, dy: Rows, rows: number): void {
    const { gradient, columns, rows: depth } = weight;
    for (let from = 0; from < rows; from += SLICE) {
      const count = Math.min(SLICE, rows - from);
      const [a, b] = [x.at + from * x.row, dy.at + from * dy.row];
      this.kernel.multiply(a, 1, x.row, b, dy.row, gradient, columns, gradient, columns, depth, columns, count);
    }
    if (bias === undefined) return;
    const sum = bias.gradient;
    this.kernel.multiply(this.#ones, 0, 1, dy.at, dy.row, sum, 0, sum, 0, 1, columns, rows);
  }

  /** From the gradient of y = x·W + b to that of x, put in its place or added to it. */
  back({ weight }: Linear, dy: Rows, dx: Rows, rows: number, add: boolean): void {
    const { kernel } = this;
    const { weights, columns, rows: width } = weight;
    kernel.transpose(weights, columns, this.#transposed, width, width, columns);
    this.backTransposed(this.#transposed, width, columns, dy, dx, rows, add);
  }

  /** The same with Wᵀ (`depth` × `width`) already at hand. */
  backTransposed(
    transposed: number,
    width: number,
    depth: number,
    dy: Rows,
    dx: Rows,
    rows: number,
    add: boolean,
  ): void {
    const [start, startRow] = add ? [dx.at, dx.row] : [ZEROS, 0];
    this.kernel.multiply(dy.at, dy.row, 1, transposed, width, start, startRow, dx.at, dx.row, rows, width, depth);
  }

  /**
   * Drops a share of the numbers of `columns` columns and scales the others up (Srivastava et al. 2014); the factors are
   * kept at `mask` for `mask`.
   */
  drop(numbers: Rows, mask: Rows, rows: number, columns: number, share: number): void {
    const { heap, random } = this;
    const threshold = share * 4294967296;
    const kept = 1 / (1 - share);
    for (let i = 0; i < rows; i++) {
      const [at, to] = [numbers.at + i * numbers.row, mask.at + i * mask.row];
      for (let k = 0; k < columns; k++) {
        const factor = random.next() < threshold ? 0 : kept;
        heap[to + k] = factor;
        heap[at + k]! *= factor;
      }
    }
  }

  /** Multiplies a gradient by the factors of `drop`. */
  mask(gradient: Rows, mask: Rows, rows: number, columns: number): void {
    const { heap } = this;
    for (let i = 0; i < rows; i++) {
      const [at, from] = [gradient.at + i * gradient.row, mask.at + i * mask.row];
      for (let k = 0; k < columns; k++) heap[at + k]! *= heap[from + k]!;
    }
  }
}
