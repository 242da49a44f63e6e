import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "./lines.js";

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of lines(chunks(Buffer.from(text), size), limit)) {
    expect(line.number).toBe(found.length + 1);
    found.push(line.bytes === null ? null : line.bytes.toString());
  }
  return found;
}

test("lines are the same however the stream is cut", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n", "中")).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (given, size) => {
      const expected = given.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await read(given, size)).toEqual(expected);
    }),
  );
});

test("a line over the limit is passed over, the next is read", async () => {
  expect(await read(`ab\n${"x".repeat(11)}\ncd\n`, 4, 10)).toEqual(["ab", null, "cd"]);
  expect(await read(`${"x".repeat(10)}\n`, 3, 10)).toEqual(["x".repeat(10)]);
  expect(await read("x".repeat(30), 3, 10)).toEqual([null]);
});

test("no more of the stream is taken than the lines that are asked for", async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      taken++;
      yield Buffer.from("a\n");
    }
  }
  for await (const line of lines(endless(), 10)) if (line.number === 3) break;
  expect(taken).toBe(3);
});

test("a line that does not end ends the stream", async () => {
  async function* endless() {
    for (;;) yield Buffer.from("xxxxxxxxxx");
  }
  const found = [];
  for await (const { number, isEndless } of lines(endless(), 10, 100)) found.push([number, isEndless]);
  expect(found).toEqual([[1, true]]);
});
