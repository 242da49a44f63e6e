// The convolution: three neighbouring words, normalised, rectified and added to the middle one.
import type { Sizes } from "../../src/claim/english/annotation/network/model.js";
import type { Batch } from "./batch.js";
import type { Parameter } from "./parameters.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

const DROPPED = 0.15;

export class WindowLayer {
  readonly output: Rows;
  readonly gradient: Rows;
  readonly #workspace: Workspace;
  readonly #width: number;
  readonly #linear: Linear;
  readonly #gain: Parameter;
  readonly #shift: Parameter;
  readonly #windows: Rows;
  readonly #windowGradient: Rows;
  readonly #normal: Rows;
  readonly #change: Rows;
  readonly #mask: Rows;
  readonly #scales: number;

  constructor(workspace: Workspace, { width }: Sizes) {
    this.#workspace = workspace;
    this.#width = width;
    this.#linear = workspace.linear("window.weight", "window.bias", 3 * width, width);
    this.#gain = workspace.parameter("window.gain", 1, width, 0);
    this.#shift = workspace.parameter("window.shift", 1, width, 0);
    this.#windows = workspace.rows(3 * width);
    this.#windowGradient = workspace.rows(3 * width);
    this.#normal = workspace.rows(width);
    this.#change = workspace.rows(width);
    this.#mask = workspace.rows(width);
    this.#scales = workspace.rows(1).at;
    this.output = workspace.rows(width);
    this.gradient = workspace.rows(width);
  }

  /** The gain begins at one, not by chance. */
  start(): void {
    this.#workspace.heap.fill(1, this.#gain.weights, this.#gain.weights + this.#width);
  }

  forward(batch: Batch, input: Rows): void {
    const { heap } = this.#workspace;
    const width = this.#width;
    const windows = this.#windows;
    heap.fill(0, windows.at, windows.at + batch.rows * windows.row);
    this.#neighbours(batch, (i, neighbour, part) => {
      const from = input.at + neighbour * input.row;
      heap.copyWithin(windows.at + i * windows.row + part * width, from, from + width);
    });
    this.#workspace.apply(this.#linear, windows, this.#normal, batch.rows);
    const [gain, shift] = [this.#gain.weights, this.#shift.weights];
    for (let i = 0; i < batch.rows; i++) {
      const normal = this.#normal.at + i * width;
      heap[this.#scales + i] = normalise(heap, normal, width);
      const to = this.#change.at + i * width;
      for (let k = 0; k < width; k++) {
        heap[to + k] = Math.max(heap[normal + k]! * heap[gain + k]! + heap[shift + k]!, 0);
      }
    }
    this.#workspace.drop(this.#change, this.#mask, batch.rows, width, DROPPED);
    for (let k = 0; k < batch.rows * width; k++) {
      heap[this.output.at + k] = heap[input.at + k]! + heap[this.#change.at + k]!;
    }
  }

  /** Writes the gradient of the input. */
  backward(batch: Batch, inputGradient: Rows): void {
    const { heap } = this.#workspace;
    const width = this.#width;
    heap.copyWithin(inputGradient.at, this.gradient.at, this.gradient.at + batch.rows * width);
    this.#workspace.mask(this.gradient, this.#mask, batch.rows, width);
    for (let i = 0; i < batch.rows; i++) this.#normaliseBackward(i);
    this.#workspace.learn(this.#linear, this.#windows, this.gradient, batch.rows);
    this.#workspace.back(this.#linear, this.gradient, this.#windowGradient, batch.rows, false);
    this.#neighbours(batch, (i, neighbour, part) => {
      const to = inputGradient.at + neighbour * width;
      const from = this.#windowGradient.at + i * 3 * width + part * width;
      for (let k = 0; k < width; k++) heap[to + k]! += heap[from + k]!;
    });
  }

  /** Through rectifier and normalisation of row `i`, in place. */
  #normaliseBackward(i: number): void {
    const { heap } = this.#workspace;
    const width = this.#width;
    const [normal, change, at] = [this.#normal, this.#change, this.gradient].map(({ at }) => at + i * width) as [
      number,
      number,
      number,
    ];
    let sum = 0;
    let product = 0;
    for (let k = 0; k < width; k++) {
      const slope = heap[change + k]! > 0 ? heap[at + k]! : 0;
      heap[this.#gain.gradient + k]! += slope * heap[normal + k]!;
      heap[this.#shift.gradient + k]! += slope;
      const scaled = slope * heap[this.#gain.weights + k]!;
      heap[at + k] = scaled;
      sum += scaled;
      product += scaled * heap[normal + k]!;
    }
    const scale = heap[this.#scales + i]!;
    for (let k = 0; k < width; k++) {
      heap[at + k] = (heap[at + k]! - sum / width - (heap[normal + k]! * product) / width) * scale;
    }
  }

  /** Calls back for each row, and each of its neighbours that exists, with the part of the window that it fills. */
  #neighbours({ running, starts }: Batch, use: (row: number, neighbour: number, part: number) => void): void {
    for (let t = 0; t < running.length; t++) {
      for (let s = 0; s < running[t]!; s++) {
        const i = starts[t]! + s;
        if (t > 0) use(i, starts[t - 1]! + s, 0);
        use(i, i, 1);
        if (s < (running[t + 1] ?? 0)) use(i, starts[t + 1]! + s, 2);
      }
    }
  }
}

/** Brings a row to mean 0 and variance 1 in place; gives the factor. */
function normalise(heap: Float32Array, at: number, width: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += heap[at + k]!;
  const mean = sum / width;
  let squares = 0;
  for (let k = 0; k < width; k++) squares += (heap[at + k]! - mean) ** 2;
  const scale = 1 / Math.sqrt(squares / width + 1e-5);
  for (let k = 0; k < width; k++) heap[at + k] = (heap[at + k]! - mean) * scale;
  return scale;
}
