import { expect, test } from "vitest";
import { ENGLISH } from "../words/index.js";
import { yearsColumn } from "./years-column.js";

const of = (...years: (readonly [number, number])[]) => years.map(([year, facts]) => ({ year, facts }));

test("lines of a column share their span, and say in words what they show", () => {
  const column = yearsColumn([of([2011, 3], [2014, 1200]), of([2020, 1]), []], ENGLISH)!;
  expect(column.column.title).toBe("2011–2020");
  expect(column.cells).toMatchObject([
    { text: "2011 to 2014, most in 2014: 1,200", value: "2011:3 2014:1200", from: 2011, to: 2020 },
    { text: "2020: 1", from: 2011, to: 2020 },
    null,
  ]);
});

test("what was long ago is left to the file", () => {
  const { column, cells } = yearsColumn([of([1911, 3], [2014, 1]), of([2031, 2])], ENGLISH)!;
  expect(column.title).toBe("1984–2031");
  expect(cells[0]).toMatchObject({ text: "2014: 1", value: "1911:3 2014:1", years: [{ year: 2014, count: 1 }] });
});

test("one year, or none, is no line", () => {
  expect(yearsColumn([of([2011, 3]), of([2011, 1])], ENGLISH)).toBeNull();
  expect(yearsColumn([], ENGLISH)).toBeNull();
});
