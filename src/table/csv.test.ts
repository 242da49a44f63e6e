import { describe, expect, test } from "vitest";
import { csvOf } from "./csv.js";
import type { Cell } from "./table.js";

const lines = (...rows: Cell[][]) =>
  csvOf({ caption: "", columns: [{ title: "A" }, { title: "B", numeric: true }], rows }).slice(1);

describe("comma-separated values", () => {
  test("begin with what tells their encoding", () => {
    expect(csvOf({ caption: "", columns: [], rows: [] }).charCodeAt(0)).toBe(0xfeff);
  });

  test("quote what would break the line", () => {
    expect(lines(['say "yes", now', 2], ["two\nlines", null])).toBe('A,B\r\n"say ""yes"", now",2\r\n"two\nlines",\r\n');
  });

  test("have the value that programs want, and numbers as they are", () => {
    expect(lines([{ text: "USD 1.7 billion", value: 1.7e9, href: "/facts/f_1" }, -3.5])).toBe(
      "A,B\r\n1700000000,-3.5\r\n",
    );
  });

  test.each(["=1+1", "+1", "-1", "@sum", "\t=1", " =1", "|x", "%x", "\u200B=1", "＝1"])(
    "hold no formula: %j",
    (words) => {
      expect(lines([words, 0]).split("\r\n")[1]).toMatch(/^"?'/u);
    },
  );
});
