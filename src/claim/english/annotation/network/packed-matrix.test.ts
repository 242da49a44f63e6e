import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packMatrix, unpackMatrix } from "./packed-matrix.js";

const matrix = fc
  .record({ rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 1, max: 12 }).map((k) => 2 * k) })
  .chain(({ rows, columns }) =>
    fc
      .array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: rows * columns, maxLength: rows * columns })
      .map((numbers) => ({ rows, columns, numbers: Float32Array.from(numbers) })),
  );

describe("a packed matrix", () => {
  it("loses no more than its bits allow", () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(4 as const, 8 as const), ({ rows, columns, numbers }, bits) => {
        const unpacked = unpackMatrix(packMatrix(numbers, rows, columns, bits));
        for (let i = 0; i < rows; i++) {
          const row = numbers.subarray(i * columns, (i + 1) * columns);
          const highest = Math.max(...row.map(Math.abs));
          let squares = 0;
          for (let k = 0; k < columns; k++) squares += (unpacked[i * columns + k]! - row[k]!) ** 2;
          const step = (1.06 * highest) / (bits === 4 ? 7 : 127);
          expect(Math.sqrt(squares / columns)).toBeLessThanOrEqual(step / 2 + 1e-30);
        }
      }),
      { seed: 5 },
    );
  });

  it("packs what it unpacked to the same numbers", () => {
    const numbers = Float32Array.of(0.5, -1, 0.25, 0, 0, 0, 0, 0, 3, 2, 1, -3);
    for (const bits of [4, 8] as const) {
      const once = packMatrix(numbers, 3, 4, bits);
      expect(packMatrix(numbers, 3, 4, bits)).toEqual(once);
      expect(unpackMatrix(once).subarray(4, 8)).toEqual(new Float32Array(4));
    }
  });
});
