// Weights that learn: their places in the kernel's memory, gradients, moments and running averages.
import { type HeapPlan, padded } from "../../src/claim/english/annotation/network/kernel.js";
import type { TrainingKernel } from "../../src/claim/english/annotation/network/wasm-kernel.js";
import type { Random } from "./random.js";

const BETA1 = 0.9;
const BETA2 = 0.98;
/** The gradient's norm is cut to this. */
const LONGEST_GRADIENT = 2;
/** Steps between two updates of the running average, and its memory in steps. */
const AVERAGE_EVERY = 4;
const AVERAGE_MEMORY = 1000;

/** A matrix of weights. A sparse one is a table of which each step touches few rows. */
export class Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly weights: number;
  readonly gradient: number;
  readonly first: number;
  readonly second: number;
  readonly average: number;
  readonly sparse: boolean;
  readonly #touched: Uint8Array;
  #list: number[] = [];

  constructor(name: string, rows: number, columns: number, plan: HeapPlan, sparse = false) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    this.sparse = sparse;
    this.#touched = new Uint8Array(sparse ? rows : 0);
    this.weights = plan.place(this.size);
    this.gradient = plan.place(this.size);
    this.first = plan.place(this.size);
    this.second = plan.place(this.size);
    this.average = plan.place(this.size);
  }

  get size(): number {
    return padded(this.rows * this.columns);
  }

  /** Notes that a row of a sparse matrix has a gradient. */
  touch(row: number): void {
    if (this.#touched[row] === 1) return;
    this.#touched[row] = 1;
    this.#list.push(row);
  }

  /** Start (relative to the weights) and length of what has a gradient. */
  *changed(): Iterable<[at: number, count: number]> {
    if (!this.sparse) yield [0, this.size];
    for (const row of this.#list) yield [row * this.columns, this.columns];
  }

  /** Forgets what was touched. */
  settle(): void {
    for (const row of this.#list) this.#touched[row] = 0;
    this.#list = [];
  }
}

/** Draws weights evenly from around zero, with this standard deviation. */
export function draw(heap: Float32Array, parameter: Parameter, deviation: number, random: Random): void {
  const reach = deviation * Math.sqrt(3);
  const end = parameter.weights + parameter.rows * parameter.columns;
  for (let k = parameter.weights; k < end; k++) heap[k] = (2 * random.uniform() - 1) * reach;
}

/** Adam (Kingma and Ba 2015) with a cut on the gradient's norm and a running average of the weights. */
export class Optimiser {
  readonly #kernel: TrainingKernel;
  readonly #parameters: readonly Parameter[];
  #steps = 0;
  #decay1 = 1;
  #decay2 = 1;

  constructor(kernel: TrainingKernel, parameters: readonly Parameter[]) {
    this.#kernel = kernel;
    this.#parameters = parameters;
    for (const { average, weights, size } of parameters) kernel.heap.copyWithin(average, weights, weights + size);
  }

  step(rate: number): void {
    const { heap } = this.#kernel;
    let squares = 0;
    for (const parameter of this.#parameters) {
      for (const [at, count] of parameter.changed()) {
        const from = parameter.gradient + at;
        for (let k = from; k < from + count; k++) squares += heap[k]! * heap[k]!;
      }
    }
    const norm = Math.sqrt(squares);
    const scale = norm > LONGEST_GRADIENT ? LONGEST_GRADIENT / norm : 1;
    this.#steps++;
    this.#decay1 *= BETA1;
    this.#decay2 *= BETA2;
    const [corrected, secondScale] = [rate / (1 - this.#decay1), 1 / (1 - this.#decay2)];
    for (const parameter of this.#parameters) {
      const { weights, gradient, first, second } = parameter;
      for (const [at, count] of parameter.changed()) {
        const places = [weights + at, gradient + at, first + at, second + at] as const;
        this.#kernel.adam(...places, count, scale, corrected, secondScale, BETA1, BETA2);
      }
      parameter.settle();
    }
    if (this.#steps % AVERAGE_EVERY === 0) this.#average();
  }

  #average(): void {
    const { heap } = this.#kernel;
    // At first the memory is a fifth of the steps so far: the earliest weights are soon forgotten.
    const share = Math.max(AVERAGE_EVERY / AVERAGE_MEMORY, (5 * AVERAGE_EVERY) / (this.#steps + 5 * AVERAGE_EVERY));
    for (const { weights, average, size } of this.#parameters) {
      const ahead = weights - average;
      for (let k = average; k < average + size; k++) heap[k]! += share * (heap[k + ahead]! - heap[k]!);
    }
  }
}
