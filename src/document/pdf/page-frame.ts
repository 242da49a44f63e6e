import type { Box } from "../document.js";

/** A page as it is read: its number from 1, its edges in points (left, bottom, right, top), and which way the letters of it run. */
export interface PageFrame {
  readonly number: number;
  readonly view: readonly number[];
  /** Quarter turns against the clock from "to the right": 1 is upwards, as on a page that is shown turned by 90 degrees. */
  readonly quarter: Quarter;
}

export type Quarter = 0 | 1 | 2 | 3;

/** How far letters may lean and still run along the page. */
const LEAN = 0.1;

/** The way in which words run whose letters are drawn by this matrix (ISO 32000-1, 8.3.3); null where they lean. */
export function quarterOf([a = 0, b = 0, , d = 0]: readonly number[]): Quarter | null {
  // What is drawn mirrored is shown upright by another mirror.
  if (Math.abs(b) <= LEAN * Math.abs(a)) return a < 0 && d < 0 ? 2 : 0;
  if (Math.abs(a) <= LEAN * Math.abs(b)) return b > 0 ? 1 : 3;
  return null;
}

/** The way in which most letters of a page run; to the right where none do. */
export function usualQuarter(items: readonly { readonly words: string; readonly quarter: Quarter | null }[]): Quarter {
  const letters = [0, 0, 0, 0];
  for (const { words, quarter } of items) if (quarter !== null) letters[quarter]! += words.length;
  return letters.indexOf(Math.max(...letters)) as Quarter;
}

/** A place on the page as one sees it who holds the page so that its words run to the right, from the corner at the left and the foot. */
export function uprightPoint({ view, quarter }: PageFrame, x: number, y: number): readonly [number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  if (quarter === 1) return [y - bottom, right - x];
  if (quarter === 2) return [right - x, top - y];
  if (quarter === 3) return [top - y, x - left];
  return [x - left, y - bottom];
}

/** The way back: a box held upright, in points of the page as the file has it, to a tenth of a point. */
export function boxOnPage({ view, quarter }: PageFrame, [x0, y0, x1, y1]: Box): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const box: Box =
    quarter === 1
      ? [right - y1, bottom + x0, right - y0, bottom + x1]
      : quarter === 2
        ? [right - x1, top - y1, right - x0, top - y0]
        : quarter === 3
          ? [left + y0, top - x1, left + y1, top - x0]
          : [left + x0, bottom + y0, left + x1, bottom + y1];
  return box.map((edge) => Math.round(edge * 10) / 10) as unknown as Box;
}
