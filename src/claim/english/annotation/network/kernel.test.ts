import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HeapPlan, type Kernel, padded, panelled, ZEROS } from "./kernel.js";
import { plainKernel } from "./plain-kernel.js";
import { hasSimd, wasmKernel } from "./wasm-kernel.js";

const SIZE = 20_000;
const [simd, plain] = [await wasmKernel(SIZE), plainKernel(SIZE)];
const FREE = new HeapPlan().size;

/** Numbers between -2 and 2 that look like chance and are the same every time. */
function numbers(seed: number): (index: number) => number {
  return (index) => Math.fround(4 * Math.abs((Math.sin(index * 12.9898 + seed) * 43758.5453) % 1) - 2);
}

/** Fills both heaps alike, runs the operation on both, and gives the first place where they then differ, -1 if none. */
function difference(seed: number, run: (kernel: Kernel) => void): number {
  const number = numbers(seed);
  for (let k = FREE; k < SIZE; k++) plain.heap[k] = number(k);
  simd.heap.set(plain.heap);
  run(simd);
  run(plain);
  const [one, other] = [simd, plain].map(({ heap }) => new Uint32Array(heap.buffer, 0, SIZE)) as [
    Uint32Array,
    Uint32Array,
  ];
  return one.findIndex((bits, k) => bits !== other[k]);
}

const sizes = { seed: fc.integer({ min: 0, max: 9999 }), rows: fc.integer({ min: 0, max: 11 }) };
const settings = { seed: 7, numRuns: 60 };

describe("kernel and its plain twin", () => {
  it("this machine has the SIMD that the kernel is tested on", () => {
    expect(hasSimd()).toBe(true);
  });

  it("multiply to the same bits, plain and transposed, from zeros, from a bias and onto what is there", () => {
    const shape = fc.record({
      ...sizes,
      columns: fc.integer({ min: 1, max: 19 }).map((k) => 4 * k),
      depth: fc.integer({ min: 0, max: 40 }),
      transposed: fc.boolean(),
      start: fc.constantFrom("zeros", "bias", "itself"),
    });
    fc.assert(
      fc.property(shape, ({ seed, rows, columns, depth, transposed, start }) => {
        const [a, b, bias, c] = [FREE, FREE + 2000, FREE + 6000, FREE + 7000];
        const [aRow, aStep] = transposed ? [1, rows] : [depth, 1];
        const [from, fromRow] = { zeros: [ZEROS, 0], bias: [bias, 0], itself: [c, columns] }[start] as [number, number];
        const differing = difference(seed, (kernel) => {
          kernel.multiply(a, aRow, aStep, b, columns, from, fromRow, c, columns, rows, columns, depth);
        });
        expect(differing).toBe(-1);
      }),
      settings,
    );
  });

  it("multiply panels to the bits of the plain product, for any number of rows", () => {
    const shape = fc.record({
      ...sizes,
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 19 }).map((k) => 4 * k),
      depth: fc.integer({ min: 0, max: 40 }),
      start: fc.constantFrom("bias", "itself"),
    });
    fc.assert(
      fc.property(shape, ({ seed, rows, columns, depth, start }) => {
        const [a, b, bias, c, other] = [0, 2000, 6000, 7000, 10_000].map((at) => at + FREE) as [
          number,
          number,
          number,
          number,
          number,
        ];
        const width = panelled(columns);
        const [from, fromRow] = start === "bias" ? [bias, 0] : [c, width];
        const differing = difference(seed, (kernel) => {
          kernel.multiplyPanels(a, depth, b, from, fromRow, c, width, rows, columns, depth);
        });
        expect(differing).toBe(-1);
        // The same panels, one after another, by the product that knows no panels.
        const product = plain.heap.slice(c, c + rows * width);
        for (let k = FREE; k < SIZE; k++) plain.heap[k] = numbers(seed)(k);
        for (let j = 0; j < width; j += 8) {
          const [place, to] = [b + j * depth, other + j];
          plain.multiply(a, depth, 1, place, 8, from + j, fromRow, to, width, rows, 8, depth);
        }
        expect(plain.heap.slice(other, other + rows * width)).toEqual(product);
      }),
      settings,
    );
  });

  it("rectify and fold the window to the same bits", () => {
    const shape = fc.record({ ...sizes, width: fc.integer({ min: 1, max: 32 }).map((k) => 4 * k) });
    fc.assert(
      fc.property(shape, ({ seed, rows, width }) => {
        const at = (part: number) => FREE + part * width;
        const differing = difference(seed, (kernel) => {
          kernel.window(at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), width);
          kernel.rectify(at(8), width + 4, rows, width);
        });
        expect(differing).toBe(-1);
        expect(plain.heap.subarray(at(8), at(9)).every((x) => x >= 0 || rows === 0)).toBe(true);
      }),
      settings,
    );
  });

  it("give the product that the definition gives", () => {
    const [a, b, c] = [FREE, FREE + 100, FREE + 200];
    plain.heap.set([1, 2, 3, 4, 5, 6], a);
    plain.heap.set([1, 0, 2, 0, 0, 1, 0, 2, 1, 1, 1, 1], b);
    plain.multiply(a, 3, 1, b, 4, ZEROS, 0, c, 4, 2, 4, 3);
    expect([...plain.heap.subarray(c, c + 8)]).toEqual([4, 5, 5, 7, 10, 11, 14, 16]);
  });

  it("step through an LSTM to the same bits", () => {
    const shape = fc.record({ ...sizes, size: fc.integer({ min: 1, max: 24 }).map((k) => 4 * k) });
    fc.assert(
      fc.property(shape, ({ seed, rows, size }) => {
        const [gates, before, cell, squashed, hidden] = [0, 4000, 6000, 8000, 10_000].map((at) => at + FREE) as [
          number,
          number,
          number,
          number,
          number,
        ];
        const differing = difference(seed, (kernel) => {
          kernel.lstm(gates, before, cell, squashed, hidden, size + 8, rows, size);
        });
        expect(differing).toBe(-1);
      }),
      settings,
    );
  });

  it("squash as sigmoid and tanh do", () => {
    for (const x of [-30, -4, -0.7, 0, 0.01, 0.7, 4, 30]) {
      const at = FREE;
      for (const kernel of [simd, plain]) {
        kernel.heap.fill(x, at, at + 12);
        kernel.heap.fill(0, at + 100, at + 104);
        kernel.lstm(at, at + 100, at + 200, at + 300, at + 400, 4, 1, 4);
        const sigmoid = 1 / (1 + Math.exp(-x));
        const cell = (1 - sigmoid) * Math.tanh(x);
        expect(kernel.heap[at + 200]).toBeCloseTo(cell, 6);
        expect(kernel.heap[at + 400]).toBeCloseTo(sigmoid * Math.tanh(cell), 6);
      }
    }
  });

  it("give the same probabilities, which sum to one", () => {
    const shape = fc.record({ ...sizes, columns: fc.integer({ min: 1, max: 70 }) });
    fc.assert(
      fc.property(shape, ({ seed, rows, columns }) => {
        const row = padded(columns) + 4;
        const differing = difference(seed, (kernel) => {
          kernel.softmax(FREE, row, rows, columns);
        });
        expect(differing).toBe(-1);
        for (let i = 0; i < rows; i++) {
          const probabilities = plain.heap.subarray(FREE + i * row, FREE + i * row + columns);
          expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
        }
      }),
      settings,
    );
  });

  it("transpose alike", () => {
    const differing = difference(3, (kernel) => {
      kernel.transpose(FREE, 7, FREE + 500, 8, 5, 7);
    });
    expect(differing).toBe(-1);
    expect(plain.heap[FREE + 500 + 6 * 8 + 4]).toBe(plain.heap[FREE + 4 * 7 + 6]);
  });
});
