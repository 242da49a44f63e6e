// The twin of kernel/kernel.ts in plain TypeScript: the same sums in the same order, each rounded to 32 bits, hence the
// same trees where WebAssembly has no SIMD. It is also what the kernel is tested against.
import { type Kernel, PANEL } from "./kernel.js";

const round = Math.fround;
const LOG2E = round(Math.LOG2E);
const LN2 = round(Math.LN2);
const TAYLOR = [0.0013888889, 0.008333334, 0.041666668, 0.16666667, 0.5, 1, 1].map(round);
/** Adding 1.5 · 2^23 to a float below 2^22 and taking it away again rounds to the nearest integer, ties to even. */
const INTEGERS = 12582912;

const bits = new Int32Array(1);
const power = new Float32Array(bits.buffer);

function exp(x: number): number {
  const y = round(Math.min(Math.max(x, -87), 87) * LOG2E);
  const n = round(y + INTEGERS) - INTEGERS;
  const r = round(round(y - n) * LN2);
  let p = TAYLOR[0]!;
  for (let k = 1; k < TAYLOR.length; k++) p = round(round(p * r) + TAYLOR[k]!);
  bits[0] = (n + 127) << 23;
  return round(p * power[0]!);
}

function sigmoid(x: number): number {
  return round(1 / round(1 + exp(-x)));
}

function tanh(x: number): number {
  return round(round(2 * sigmoid(round(x + x))) - 1);
}

/** A kernel over `size` floats of ordinary memory. */
export function plainKernel(size: number): Kernel {
  const heap = new Float32Array(size);
  return {
    heap,

    multiply(a, aRow, aStep, b, bRow, start, startRow, c, cRow, rows, columns, depth) {
      for (let i = 0; i < rows; i++) {
        const sums = heap.subarray(c + i * cRow, c + i * cRow + columns);
        const from = start + i * startRow;
        if (from !== c + i * cRow) for (let j = 0; j < columns; j++) sums[j] = heap[from + j]!;
        for (let k = 0; k < depth; k++) {
          const x = heap[a + i * aRow + k * aStep]!;
          const weights = heap.subarray(b + k * bRow, b + k * bRow + columns);
          for (let j = 0; j < columns; j++) sums[j] = round(sums[j]! + round(x * weights[j]!));
        }
      }
    },

    multiplyPanels(a, aRow, b, start, startRow, c, cRow, rows, columns, depth) {
      for (let j = 0; j < columns; j += PANEL) {
        const [panel, to] = [b + j * depth, c + j];
        this.multiply(a, aRow, 1, panel, PANEL, start + j, startRow, to, cRow, rows, PANEL, depth);
      }
    },

    rectify(a, row, rows, columns) {
      for (let i = 0; i < rows; i++) {
        for (let k = a + i * row; k < a + i * row + columns; k++) if (heap[k]! < 0) heap[k] = 0;
      }
    },

    window(before, word, same, after, bias, gain, shift, to, width) {
      let sum = 0;
      for (let k = 0; k < width; k++) {
        const value = heap[bias + k]! + heap[before + k]! + heap[same + k]! + heap[after + k]!;
        heap[to + k] = value;
        sum += value;
      }
      const mean = sum / width;
      let squares = 0;
      for (let k = 0; k < width; k++) {
        const distance = heap[to + k]! - mean;
        squares += distance * distance;
      }
      const scale = 1 / Math.sqrt(squares / width + 1e-5);
      for (let k = 0; k < width; k++) {
        const value = (heap[to + k]! - mean) * scale * heap[gain + k]! + heap[shift + k]!;
        heap[to + k] = heap[word + k]! + Math.max(value, 0);
      }
    },

    transpose(a, aRow, b, bRow, rows, columns) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) heap[b + j * bRow + i] = heap[a + i * aRow + j]!;
      }
    },

    lstm(gates, previous, cell, squashed, hidden, hiddenRow, rows, size) {
      for (let i = 0; i < rows; i++) {
        for (let k = 0; k < size; k++) {
          const g = gates + 3 * i * size + k;
          const forget = sigmoid(heap[g]!);
          const candidate = tanh(heap[g + size]!);
          const output = sigmoid(heap[g + 2 * size]!);
          const kept = round(forget * round(heap[previous + i * size + k]! - candidate));
          const value = round(candidate + kept);
          const flattened = tanh(value);
          heap[g] = forget;
          heap[g + size] = candidate;
          heap[g + 2 * size] = output;
          heap[cell + i * size + k] = value;
          heap[squashed + i * size + k] = flattened;
          heap[hidden + i * hiddenRow + k] = round(output * flattened);
        }
      }
    },

    softmax(scores, row, rows, columns) {
      const width = (columns + 3) & ~3;
      const lanes = new Float32Array(4);
      for (let i = 0; i < rows; i++) {
        const from = scores + i * row;
        heap.fill(-1e30, from + columns, from + width);
        let highest = heap[from]!;
        for (let k = 1; k < width; k++) highest = Math.max(highest, heap[from + k]!);
        lanes.fill(0);
        for (let k = 0; k < width; k++) {
          const e = exp(round(heap[from + k]! - highest));
          heap[from + k] = e;
          lanes[k & 3] = lanes[k & 3]! + e;
        }
        const sum = round(round(lanes[0]! + lanes[1]!) + round(lanes[2]! + lanes[3]!));
        for (let k = 0; k < width; k++) heap[from + k] = heap[from + k]! / sum;
      }
    },
  };
}
