import { describe, expect, test } from "vitest";
import { arranged } from "./arranged.js";
import type { Cell, Table } from "./table.js";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const table: Table = {
  caption: "",
  columns: [{ title: "Who" }, { title: "Sum", numeric: true }, { title: "When" }],
  rows: [
    ["Kazakhstan", { text: "US$2m", value: 2e6 }, { text: "3 March 2012", value: "2012-03-03" }],
    [{ text: "China", value: "CHN", href: "/CHN" }, { text: "US$10m", value: 1e7 }, null],
    [{ text: "Peru", under: { words: "a loan of a kind", by: "a paper" } }, null, { text: "2009", value: "2009" }],
  ] satisfies Cell[][],
};
const who = (sort: number | null, find = "") =>
  arranged(table, { sort, find, all: false }, compare).rows.map(([cell]) =>
    typeof cell === "string" ? cell : (cell as { text: string }).text,
  );

describe("a table", () => {
  test("stands in the order of a column, by numbers, dates and words, with what is empty last", () => {
    expect(who(2)).toEqual(["Kazakhstan", "China", "Peru"]);
    expect(who(-2)).toEqual(["China", "Kazakhstan", "Peru"]);
    expect(who(3)).toEqual(["Peru", "Kazakhstan", "China"]);
    expect(who(-1)).toEqual(["Peru", "Kazakhstan", "China"]);
  });

  test("has the rows that have words, those beneath a cell too", () => {
    expect(who(null, "LOAN kind")).toEqual(["Peru"]);
    expect(who(null, "us$")).toEqual(["Kazakhstan", "China"]);
    expect(who(1, "n")).toEqual(["China", "Kazakhstan", "Peru"]);
    expect(who(null, "nothing")).toEqual([]);
  });

  test("is itself where nothing is wanted of it, or a column that it has not", () => {
    expect(arranged(table, { sort: null, find: " ", all: true }, compare)).toBe(table);
    expect(arranged(table, { sort: 9, find: "", all: false }, compare)).toBe(table);
  });
});
