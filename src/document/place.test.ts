import { expect, test } from "vitest";
import type { Block } from "./document.js";
import { spotAt } from "./place.js";

const block = (start: number, end: number, place?: Block["place"]): Block => ({
  kind: "paragraph",
  span: { start, end },
  ...(place === undefined ? {} : { place }),
});
const blocks = [
  block(0, 10),
  block(12, 40, {
    page: 2,
    turns: [
      { start: 20, page: 3 },
      { start: 30, page: 4 },
    ],
  }),
  block(42, 50, { page: 4, cell: { table: 1, row: 2, column: 3, rows: 2, heading: true } }),
  block(52, 60, { page: 2, part: "footnote 2" }),
];

test.each([
  [5, null],
  [11, null],
  [12, { page: 2 }],
  [19, { page: 2 }],
  [20, { page: 3 }],
  [39, { page: 4 }],
  [40, null],
  [42, { page: 4, cell: { table: 1, row: 2, column: 3 } }],
  [59, { page: 2, part: "footnote 2" }],
  [60, null],
])("offset %i stands at %o", (offset, spot) => {
  expect(spotAt({ blocks }, offset)).toEqual(spot);
});
