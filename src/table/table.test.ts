import { expect, test } from "vitest";
import { firstRows, tableOf } from "./table.js";

test("of a table no more rows are made than are shown", () => {
  const made: number[] = [];
  const table = tableOf({ caption: "", columns: [{ title: "A" }] }, [1, 2, 3, 4], (thing) => {
    made.push(thing);
    return [thing * 10];
  });
  expect([firstRows(table, 2), made]).toEqual([{ rows: [[10], [20]], total: 4 }, [1, 2]]);
  expect([firstRows(table, 9).rows.length, table.rows]).toEqual([4, [[10], [20], [30], [40]]]);
});

test("the first rows of any table", () => {
  const table = { caption: "", columns: [], rows: [["a"], ["b"], ["c"]] };
  expect(firstRows(table, 2)).toEqual({ rows: [["a"], ["b"]], total: 3 });
});
