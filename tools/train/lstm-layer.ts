// An LSTM in one direction, and two of them as a layer.
import type { Batch } from "./batch.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

const DROPPED = 0.25;
/** Share of the state that one sentence does without from step to step. */
const STATE_DROPPED = 0.15;

/** A layer of LSTMs both ways; its output has forward and backward states side by side. */
export class LstmLayer {
  readonly output: Rows;
  readonly gradient: Rows;
  readonly #workspace: Workspace;
  readonly #directions: readonly LstmDirection[];
  readonly #mask: Rows;

  constructor(workspace: Workspace, name: string, depth: number, hidden: number) {
    this.#workspace = workspace;
    this.output = workspace.rows(2 * hidden);
    this.gradient = workspace.rows(2 * hidden);
    this.#mask = workspace.rows(2 * hidden);
    this.#directions = [
      new LstmDirection(workspace, `${name}.forward`, depth, hidden, 1),
      new LstmDirection(workspace, `${name}.backward`, depth, hidden, -1),
    ];
  }

  start(): void {
    for (const direction of this.#directions) direction.start();
  }

  forward(batch: Batch, input: Rows): void {
    const { at, row } = this.output;
    this.#directions.forEach((direction, k) => {
      direction.forward(batch, input, { at: at + (k * row) / 2, row });
    });
    this.#workspace.drop(this.output, this.#mask, batch.rows, row, DROPPED);
  }

  backward(batch: Batch, input: Rows, inputGradient: Rows): void {
    const { at, row } = this.gradient;
    this.#workspace.mask(this.gradient, this.#mask, batch.rows, row);
    this.#directions.forEach((direction, k) => {
      direction.backward(batch, input, { at: at + (k * row) / 2, row }, inputGradient, k > 0);
    });
  }
}

/** `step` is 1 from the first word to the last, -1 from the last to the first. */
class LstmDirection {
  readonly #workspace: Workspace;
  readonly #hidden: number;
  readonly #step: 1 | -1;
  readonly #input: Linear;
  readonly #state: Linear;
  readonly #gates: Rows;
  readonly #gateGradient: Rows;
  readonly #cells: Rows;
  readonly #squashed: Rows;
  /** For each row the state (after dropping) and the cell of the step before it; zeros at the first step. */
  readonly #stateBefore: Rows;
  readonly #cellBefore: Rows;
  readonly #mask: Rows;
  readonly #carried: Rows;
  readonly #hiddenGradient: Rows;
  readonly #cellGradient: Rows;
  readonly #transposed: number;

  constructor(workspace: Workspace, name: string, depth: number, hidden: number, step: 1 | -1) {
    this.#workspace = workspace;
    this.#hidden = hidden;
    this.#step = step;
    this.#input = workspace.linear(`${name}.input`, `${name}.bias`, depth, 3 * hidden);
    this.#state = { weight: workspace.parameter(`${name}.state`, hidden, 3 * hidden, Math.sqrt(1 / hidden)) };
    this.#gates = workspace.rows(3 * hidden);
    this.#gateGradient = workspace.rows(3 * hidden);
    this.#cells = workspace.rows(hidden);
    this.#squashed = workspace.rows(hidden);
    this.#stateBefore = workspace.rows(hidden);
    this.#cellBefore = workspace.rows(hidden);
    this.#mask = workspace.rows(hidden);
    this.#carried = workspace.rows(hidden);
    this.#hiddenGradient = workspace.rows(hidden);
    this.#cellGradient = workspace.rows(hidden);
    this.#transposed = workspace.plan.place(3 * hidden * hidden);
  }

  /** Gates begin open to the past: a forget bias of one. */
  start(): void {
    const bias = this.#input.bias!.weights;
    this.#workspace.heap.fill(1, bias, bias + this.#hidden);
  }

  /** The times of a batch in the direction of reading. */
  #times({ running }: Batch): number[] {
    const times = [...running.keys()];
    return this.#step > 0 ? times : times.reverse();
  }

  /** How many sentences have a step before time `t` in this direction; they are the first ones. */
  #continued({ running }: Batch, t: number): number {
    if (this.#step > 0) return t === 0 ? 0 : running[t]!;
    return running[t + 1] ?? 0;
  }

  forward(batch: Batch, input: Rows, output: Rows): void {
    const { heap, kernel, random } = this.#workspace;
    const hidden = this.#hidden;
    const { starts, running } = batch;
    this.#workspace.apply(this.#input, input, this.#gates, batch.rows);
    heap.fill(0, this.#stateBefore.at, this.#stateBefore.at + batch.rows * hidden);
    heap.fill(0, this.#cellBefore.at, this.#cellBefore.at + batch.rows * hidden);
    for (let k = 0; k < batch.examples.length * hidden; k++) {
      heap[this.#mask.at + k] = random.uniform() < STATE_DROPPED ? 0 : 1 / (1 - STATE_DROPPED);
    }
    const state = this.#state.weight.weights;
    for (const t of this.#times(batch)) {
      const first = starts[t]!;
      const gates = this.#gates.at + first * 3 * hidden;
      const [columns, before] = [3 * hidden, this.#stateBefore.at + first * hidden];
      const continued = this.#continued(batch, t);
      kernel.multiply(before, hidden, 1, state, columns, gates, columns, gates, columns, continued, columns, hidden);
      const [previous, cell, squashed] = [this.#cellBefore, this.#cells, this.#squashed].map(
        ({ at }) => at + first * hidden,
      ) as [number, number, number];
      const to = output.at + first * output.row;
      kernel.lstm(gates, previous, cell, squashed, to, output.row, running[t]!, hidden);
      const next = t + this.#step;
      if (next < 0 || next >= running.length) continue;
      const count = Math.min(running[t]!, running[next]!);
      heap.copyWithin(this.#cellBefore.at + starts[next]! * hidden, cell, cell + count * hidden);
      for (let s = 0; s < count; s++) {
        const after = this.#stateBefore.at + (starts[next]! + s) * hidden;
        const mask = this.#mask.at + s * hidden;
        for (let k = 0; k < hidden; k++) heap[after + k] = heap[to + s * output.row + k]! * heap[mask + k]!;
      }
    }
  }

  backward(batch: Batch, input: Rows, gradient: Rows, inputGradient: Rows, add: boolean): void {
    const { heap, kernel } = this.#workspace;
    const hidden = this.#hidden;
    const { starts, running } = batch;
    const most = batch.examples.length * hidden;
    heap.fill(0, this.#carried.at, this.#carried.at + most);
    heap.fill(0, this.#cellGradient.at, this.#cellGradient.at + most);
    kernel.transpose(this.#state.weight.weights, 3 * hidden, this.#transposed, hidden, hidden, 3 * hidden);
    for (const t of this.#times(batch).reverse()) {
      const first = starts[t]!;
      const count = running[t]!;
      for (let s = 0; s < count; s++) {
        const [to, from] = [this.#hiddenGradient.at + s * hidden, gradient.at + (first + s) * gradient.row];
        const carried = this.#carried.at + s * hidden;
        for (let k = 0; k < hidden; k++) heap[to + k] = heap[from + k]! + heap[carried + k]!;
      }
      const [previous, squashed] = [this.#cellBefore.at + first * hidden, this.#squashed.at + first * hidden];
      const [gates, gateGradient] = [this.#gates.at + first * 3 * hidden, this.#gateGradient.at + first * 3 * hidden];
      const [dh, dc] = [this.#hiddenGradient.at, this.#cellGradient.at];
      kernel.lstmBackward(gates, previous, squashed, dh, dc, gateGradient, count, hidden);
      const continued = this.#continued(batch, t);
      const dGates = { at: gateGradient, row: 3 * hidden };
      this.#workspace.backTransposed(this.#transposed, hidden, 3 * hidden, dGates, this.#carried, continued, false);
      for (let k = 0; k < continued * hidden; k++) heap[this.#carried.at + k]! *= heap[this.#mask.at + k]!;
    }
    this.#workspace.learn(this.#state, this.#stateBefore, this.#gateGradient, batch.rows);
    this.#workspace.learn(this.#input, input, this.#gateGradient, batch.rows);
    this.#workspace.back(this.#input, this.#gateGradient, inputGradient, batch.rows, add);
  }
}
