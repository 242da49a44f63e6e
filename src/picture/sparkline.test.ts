import { expect, test } from "vitest";
import { type Spark, sparkline } from "./sparkline.js";

const draw = (years: Spark["years"], more: Partial<Spark> = {}) =>
  sparkline({ years, from: 2011, to: 2013, text: "2011 to 2013", ...more });
const path = (svg: string) => /d="([^"]*)"/u.exec(svg)?.[1];

test("a small line has a point a year, and nought where nothing is", () => {
  const svg = draw([
    { year: 2011, count: 4 },
    { year: 2013, count: 8 },
  ]);
  expect(path(svg)).toBe("M1 8l3 7 3-14");
  expect(svg).toContain('aria-label="2011 to 2013"');
});

test("a small line never hides what is little, and leaves out what is not of its time", () => {
  const years = [
    { year: 1990, count: 500 },
    { year: 2011, count: 1 },
    { year: 2012, count: 1000 },
  ];
  expect(path(draw(years))).toBe("M1 14l3-13 3 14");
});

test("a small line of a long time takes years together and stays light", () => {
  const years = Array.from({ length: 130 }, (_, i) => ({ year: 1900 + i, count: (i * 7919) % 97 }));
  const svg = draw(years, { from: 1900, to: 2029, text: "1900 to 2029, most in 1976: 96" });
  expect(path(svg)!.match(/[l ]3[ -]\d+/gu)).toHaveLength(21);
  expect(svg.length).toBeLessThan(220);
});

test("a small line of one year is a dot, its words are escaped", () => {
  const svg = draw([{ year: 2011, count: 1 }], { to: 2011, text: '"<script>' });
  expect(path(svg)).toBe("M1 1l0 0");
  expect(svg).not.toContain("<script");
});
