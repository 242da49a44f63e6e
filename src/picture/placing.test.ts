import { expect, test } from "vitest";
import { widthOf } from "./lettering.js";
import { placed } from "./placing.js";

const room = { left: 0, right: 300, rows: 2, most: 120, least: 60, size: 11 };
const want = (id: string, x: number, text = "A railway across the steppe") => ({ id, x, text });

test("words stand right of their place, or left where there is more room", () => {
  const [one, other] = placed([want("a", 20), want("b", 290)], room);
  expect(one).toMatchObject({ row: 0, anchor: "start", at: 23 });
  expect(other).toMatchObject({ row: 0, anchor: "end", at: 287 });
  expect(widthOf(one!.text, 11)).toBeLessThanOrEqual(120);
});

test("words that would overlap go a row down, and are left out where no row has room", () => {
  const all = placed([want("a", 100), want("b", 96), want("c", 102), want("d", 104)], {
    ...room,
    right: 230,
    left: 90,
  });
  expect(all.map(({ id, row }) => `${id}${row}`)).toEqual(["a0"]);
  const two = placed([want("a", 100), want("b", 60)], { ...room, left: 50, least: 120 });
  expect(two.map(({ id, row }) => `${id}${row}`)).toEqual(["a0", "b1"]);
});

test("no line to a lower row goes through words", () => {
  const all = placed(
    Array.from({ length: 60 }, (_, i) => want(String(i), (i * 37) % 300)),
    { ...room, rows: 3 },
  );
  expect(new Set(all.map(({ row }) => row)).size).toBe(2);
  for (const lower of all)
    for (const upper of all.filter(({ row }) => row < lower.row)) {
      const wide = widthOf(upper.text, 11);
      const from = upper.anchor === "start" ? upper.at : upper.at - wide;
      expect(lower.x > from && lower.x < from + wide).toBe(false);
    }
});
