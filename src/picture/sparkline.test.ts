import { expect, test } from "vitest";
import { SPARKLINE_WORDS, sparkline } from "./sparkline.js";

const draw = (values: readonly { year: number; facts: number }[], more = {}) =>
  sparkline(values, { id: "s", words: SPARKLINE_WORDS, ...more });
const heights = (svg: string) => [...svg.matchAll(/[ML][\d.]+,([\d.]+)/gu)].map(([, y]) => Number(y));

test("a small line has a point a year, and nought where nothing is", () => {
  const { svg, description } = draw([
    { year: 2011, facts: 4 },
    { year: 2013, facts: 8 },
  ]);
  expect(heights(svg)).toEqual([10, 17, 3]);
  expect(description).toBe("12 facts from 2011 to 2013; most in 2013, 8.");
});

test("small lines of one table compare", () => {
  const shared = { from: 2000, to: 2020, most: 100 };
  expect(Math.min(...heights(draw([{ year: 2010, facts: 50 }], shared).svg))).toBe(10);
});

test("a small line of nothing, or of one year, is drawn", () => {
  expect(draw([]).description).toBe("No dated facts.");
  expect(draw([{ year: 2011, facts: 1 }]).description).toBe("1 fact in 2011.");
  expect(draw([]).svg).toContain('width="96"');
});
