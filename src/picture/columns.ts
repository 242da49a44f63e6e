import { label, SMALL } from "./drawing.js";
import type { Fill } from "./fill.js";
import { widthOf } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import { QUIET } from "./palette.js";

/** A part of a column, upward where its value is positive, downward where it is negative. */
export interface Part {
  readonly value: number;
  readonly fill: Fill;
  /** For those who hear or hover it, and where it leads. */
  readonly hears: string;
  readonly href: string | null;
}

/** A column around a place of the axis. */
export interface Column {
  readonly x: number;
  readonly parts: readonly Part[];
  /** What stands above and below the column: its sums. */
  readonly above?: string;
  readonly below?: string;
}

interface Ground {
  /** Pixels from one column to the next. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  readonly yOf: (value: number) => number;
}

/** Widest column, in pixels. */
const BROAD = 34;

/** Columns of stacked parts. Their sums stand at them as far as there is room, those of the highest and the deepest columns first. */
export function columns(all: readonly Column[], { pitch, left, right, yOf }: Ground): Markup[] {
  const broad = Math.max(1.5, Math.min(BROAD, pitch * 0.72));
  const up = sumsOf(all, 1, broad, left, right).map(({ x, text, reach }) => label(x, yOf(reach) - 4, text));
  const down = sumsOf(all, -1, broad, left, right).map(({ x, text, reach }) => label(x, yOf(reach) + 12, text));
  return [
    ...all.flatMap(({ x, parts }) => partsOf(parts, x, broad, yOf)),
    element("g", { "font-size": SMALL, fill: QUIET, "text-anchor": "middle" }, ...up, ...down),
  ];
}

interface Sum {
  readonly x: number;
  readonly text: string;
  /** Where the column ends. */
  readonly reach: number;
}

/** Sums that lie neither on another nor on a column that reaches further. */
function sumsOf(all: readonly Column[], side: 1 | -1, broad: number, left: number, right: number): Sum[] {
  const reaches = all.map(({ x, parts }) => ({ x, reach: reachOf(parts, side) }));
  const order = all
    .map((column, i) => ({ text: side > 0 ? column.above : column.below, ...reaches[i]! }))
    .filter(({ reach }) => reach !== 0)
    .sort((a, b) => Math.abs(b.reach) - Math.abs(a.reach) || a.x - b.x);
  const kept: (Sum & { readonly half: number })[] = [];
  for (const { x, text, reach } of order) {
    if (text === undefined) continue;
    const half = widthOf(text, SMALL) / 2 + 3;
    const at = Math.min(right - half + 3, Math.max(left + half - 3, x));
    const onSum = kept.some((other) => Math.abs(other.x - at) < other.half + half);
    const onColumn = reaches.some(
      (other) => other.x !== x && Math.abs(other.x - at) < half + broad / 2 && Math.abs(other.reach) > Math.abs(reach),
    );
    if (!onSum && !onColumn) kept.push({ x: at, text, reach, half });
  }
  return kept;
}

const reachOf = (parts: readonly Part[], side: 1 | -1) =>
  parts.reduce((sum, { value }) => sum + (Math.sign(value) === side ? value : 0), 0);

function partsOf(parts: readonly Part[], x: number, broad: number, yOf: Ground["yOf"]): Markup[] {
  const there = parts.filter(({ value }) => value !== 0);
  const drawn = stacked(there, x, broad, yOf);
  return there.map(({ href, hears }, i) => link(href, hears, drawn[i]!));
}

/** Parts of a column on one another around a place, without links; one for each. */
export function stacked(
  parts: readonly Pick<Part, "value" | "fill">[],
  x: number,
  broad: number,
  yOf: (value: number) => number,
): Markup[] {
  const reached = { 1: 0, [-1]: 0 };
  return parts.map(({ value, fill }) => {
    const side = value >= 0 ? 1 : -1;
    const from = reached[side];
    reached[side] = from + value;
    const [a, b] = [yOf(from), yOf(from + value)];
    const place = { x: x - broad / 2, y: Math.min(a, b), width: broad, height: Math.max(0.5, Math.abs(a - b)) };
    return element("rect", { ...place, ...fill.attributes });
  });
}
