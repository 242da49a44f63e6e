import { expect, test } from "vitest";
import { Embeddings } from "./embeddings.js";
import { half, tablesIn } from "./tables.js";

test("a number of sixteen bits is read as IEEE 754 has it", () => {
  expect([0x3c00, 0xc000, 0x3555, 0x0001, 0x7c00].map(half)).toEqual([
    1,
    -2,
    0.333251953125,
    2 ** -24,
    Number.POSITIVE_INFINITY,
  ]);
});

test("a row of four-bit numbers is added at its scale", () => {
  const packed = new Uint8Array(32).fill(0x88);
  packed[16] = 0x9a;
  const scales = new DataView(new ArrayBuffer(4));
  scales.setUint16(0, 0x3c00, true);
  scales.setUint16(2, 0x4000, true);
  const row = new Float32Array(32);
  const embeddings = new Embeddings(packed, scales, 2);
  embeddings.add(1, row, 0);
  expect([row[0], row[16], row[1]]).toEqual([4, 2, 0]);
  embeddings.add(7, row, 0);
  expect(row[0]).toBe(4);
});

test("tables that are cut off are told, not read", () => {
  const header = new TextEncoder().encode(JSON.stringify({ a: { dtype: "F32", shape: [2], data_offsets: [0, 8] } }));
  const bytes = new Uint8Array(8 + header.length + 8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  new DataView(bytes.buffer).setFloat32(8 + header.length, 1.5, true);
  expect([...tablesIn(bytes).tables.get("a")!.data]).toEqual([1.5, 0]);
  expect(() => tablesIn(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  expect(() => tablesIn(bytes.subarray(0, 4))).toThrow(RangeError);
});
