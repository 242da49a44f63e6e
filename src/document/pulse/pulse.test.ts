import { afterEach, expect, test, vi } from "vitest";
import { Faults } from "../faults.js";
import { follow, onward, pageRead } from "./index.js";

afterEach(() => vi.restoreAllMocks());

let now = performance.now();

/** Steps that each take so many milliseconds, and how many of them were told. */
function told(steps: number, each: number, step: () => void): number {
  let count = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  follow({
    onward: () => count++,
    engine: () => {},
  });
  const { attempt } = new Faults(4000);
  for (let i = 0; i < steps; i++) {
    now += each;
    attempt("claims", null, step);
  }
  return count;
}

test("steps of reading are told, but not each of many", () => {
  expect(told(4, 500, () => {})).toBe(4);
  expect(told(100, 10, onward)).toBe(10);
});

test("a text goes on for half a millisecond a letter, and no further", () => {
  expect(told(50, 500, () => {})).toBe(4);
});

test("pages of a scan are told without end", () => {
  expect(told(50, 500, pageRead)).toBe(54);
});
