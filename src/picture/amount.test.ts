import { expect, test } from "vitest";
import { countText, valueTicks } from "./amount.js";

test("counts are said in the language", () => {
  expect(countText(1234.56, "en-GB", 1)).toBe("1,234.6");
  expect(countText(-0.04, "en-GB", 1)).toBe("0");
  expect(countText(-20, "en-GB")).toBe("−20");
});

test("an axis of values has round marks around them all", () => {
  expect(valueTicks(0, 23, 4)).toEqual([0, 10, 20, 30]);
  expect(valueTicks(-7, 3, 4)).toEqual([-10, -5, 0, 5]);
  expect(valueTicks(0, 2, 6, true)).toEqual([0, 1, 2]);
  expect(valueTicks(0, 0, 4)).toEqual([0, 1]);
  for (const [low, high] of [
    [-9e9, 3],
    [0, 0.07],
    [5, 6],
    [-4, -2],
  ] as const) {
    const ticks = valueTicks(low, high, 4);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
    expect(ticks).toContain(0);
    expect(ticks.length).toBeLessThan(9);
  }
});
