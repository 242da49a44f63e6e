import { expect, test } from "vitest";
import type { Picture } from "../../picture/index.js";
import { bytesOf, Shown } from "./shown.js";

test("what is large is weighed by a part of it, about as if it were by all", () => {
  const row = (i: number) => ({ id: `f_${i}`, name: "x".repeat(i % 7), sides: [{ of: "KAZ" }, { of: "CHN" }] });
  const rows = Array.from({ length: 1000 }, (_, i) => row(i));
  const whole = 24 + rows.reduce((sum, one) => sum + 8 + bytesOf(one), 0);
  expect(bytesOf(rows) / whole).toBeCloseTo(1, 1);
  expect(bytesOf(Object.fromEntries(rows.map((one) => [one.id, one]))) / whole).toBeCloseTo(1, 1);
  expect([bytesOf([]), bytesOf({}), bytesOf(null), bytesOf(5)]).toEqual([24, 24, 0, 0]);
});

test("pictures weigh what was drawn of them", () => {
  const shown = new Shown({ words: "few" });
  const empty = shown.bytes;
  const picture = { letters: 0 } as { letters: number } & Picture;
  shown.drawn("map", () => picture);
  const laid = shown.bytes;
  picture.letters = 20_000;
  expect(laid).toBeGreaterThan(empty);
  expect(shown.bytes).toBe(laid + 20_000);
});
