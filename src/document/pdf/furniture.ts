import { anyOf } from "../../language/documents/index.js";
import { type Fragment, wordsOf } from "./fragment.js";

/** Lines at the top and the bottom of a page among which running heads and feet are looked for. */
const EDGE = 3;
/** Points by which a head may stand higher or lower from page to page. */
const DRIFT = 8;
/** Pages on which a line must stand; on so few pages that it can't, two. */
const FEWEST = 3;
const FEW_PAGES = 4;
const SAME_LINE = 3;

/** A page number and nothing else, as printed: "7", "– 7 –", "Page 7 of 12", "стр. 7", "vii". */
const NUMBER = new RegExp(
  `^[\\s|·•–—-]*(?:(?:${anyOf("pageWords")}|${anyOf("pageAbbreviations")}\\.?)\\s*)?(?:\\d{1,4}|[ivxl]{1,6})` +
    `(?:\\s*(?:${anyOf("ofPages")}|/|-)\\s*\\d{1,4})?[\\s|·•–—-]*$`,
  "iu",
);

interface Edge {
  readonly row: readonly Fragment[];
  readonly y: number;
  readonly shape: string;
}

/** The pages without their running heads, feet and page numbers: what stands at the same place, in the same shape, on several pages. */
export function withoutFurniture(pages: readonly (readonly Fragment[])[]): (readonly Fragment[])[] {
  const tops = pages.map((page) => edgeOf(page, -1));
  const bottoms = pages.map((page) => edgeOf(page, 1));
  const removed = new Set<Fragment>();
  for (const edges of [tops, bottoms]) {
    const places = new Map<string, number[]>();
    for (const { shape, y } of edges.flat()) {
      const known = places.get(shape);
      if (known) known.push(y);
      else places.set(shape, [y]);
    }
    for (const heights of places.values()) heights.sort((a, b) => a - b);
    const wanted = pages.length <= FEW_PAGES ? 2 : FEWEST;
    for (const edge of edges) {
      // A line further in is furniture only behind others.
      for (const { row, shape, y } of edge) {
        const recurs = near(places.get(shape)!, y) >= wanted;
        if (!recurs && !(pages.length > 1 && NUMBER.test(wordsOfRow(row)))) break;
        for (const fragment of row) removed.add(fragment);
      }
    }
  }
  return pages.map((page) => page.filter((fragment) => !removed.has(fragment)));
}

/** The outermost lines of a page, from the edge inwards; `direction` is 1 from the bottom and -1 from the top. */
function edgeOf(page: readonly Fragment[], direction: 1 | -1): Edge[] {
  const sorted = [...page].sort((a, b) => direction * (a.y - b.y) || a.x - b.x);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - fragment.y) <= SAME_LINE) row.push(fragment);
    else if (rows.push([fragment]) > EDGE) break;
  }
  return rows.slice(0, EDGE).map((row) => ({ row, y: row[0]!.y, shape: shapeOf(wordsOfRow(row)) }));
}

function wordsOfRow(row: readonly Fragment[]): string {
  return [...row]
    .sort((a, b) => a.x - b.x)
    .map(wordsOf)
    .join(" ")
    .trim();
}

/** Words with every number as the same sign. */
function shapeOf(words: string): string {
  return words.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}

/** How many of the sorted heights are close to one. */
function near(heights: readonly number[], y: number): number {
  return from(heights, y + DRIFT) - from(heights, y - DRIFT);
}

/** How many of the sorted heights are below one. */
function from(heights: readonly number[], y: number): number {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heights[middle]! < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
