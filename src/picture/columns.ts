import { label, SMALL } from "./drawing.js";
import type { Fill } from "./fill.js";
import { widthOf } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import { QUIET } from "./palette.js";
import { bar, box, place } from "./path.js";

/** A part of a column, upward where its value is positive, downward where it is negative. */
export interface Part {
  readonly value: number;
  readonly fill: Fill;
}

/** A column around a place of the axis. */
export interface Column {
  readonly x: number;
  readonly parts: readonly Part[];
  /** For those who hear or hover it, and where it leads. */
  readonly hears: string;
  readonly href: string | null;
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

/**
 * Columns of stacked parts, each a link as broad as its place. Their sums stand at them as far as there is room, those of the highest and the deepest
 * columns first.
 */
export function columns(all: readonly Column[], { pitch, left, right, yOf }: Ground): Markup[] {
  const broad = Math.max(1.5, Math.min(BROAD, pitch * 0.72));
  const up = sumsOf(all, 1, broad, left, right).map(({ x, text, reach }) => label(x, yOf(reach) - 4, text));
  const down = sumsOf(all, -1, broad, left, right).map(({ x, text, reach }) => label(x, yOf(reach) + 12, text));
  const wide = Math.max(broad, Math.min(pitch, BROAD + 8));
  return [
    ...painted(all.flatMap(({ x, parts }) => stacked(parts, x, broad, yOf))),
    element("g", { "font-size": SMALL, fill: QUIET, "text-anchor": "middle" }, ...up, ...down),
    over(
      all.map(({ x, parts, hears, href }) => {
        const [top, bottom] = [yOf(reachOf(parts, 1)), yOf(reachOf(parts, -1))];
        // What is lower than a finger is broad is met by a place that is not.
        const spare = Math.max(0, 24 - (bottom - top)) / 2;
        return { href, hears, path: place(x - wide / 2, top - spare, wide, bottom - top + 2 * spare) };
      }),
    ),
  ];
}

/** Links over parts of the picture that are drawn already. */
export function over(
  links: readonly { readonly href: string | null; readonly hears: string; readonly path: string }[],
): Markup {
  const all = links.map(({ href, hears, path }) => link(href, hears, element("path", { d: path })));
  return element("g", { "fill-opacity": 0 }, ...all);
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

/** A rectangle in a fill, in pixels. */
export interface Box {
  readonly fill: Fill;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parts of a column on one another around a place. */
export function stacked(parts: readonly Part[], x: number, broad: number, yOf: (value: number) => number): Box[] {
  const reached = { 1: 0, [-1]: 0 };
  return parts
    .filter(({ value }) => value !== 0)
    .map(({ value, fill }) => {
      const side = value > 0 ? 1 : -1;
      const from = reached[side];
      reached[side] = from + value;
      const [a, b] = [yOf(from), yOf(from + value)];
      return { fill, x: x - broad / 2, y: Math.min(a, b), width: broad, height: Math.max(0.5, Math.abs(a - b)) };
    });
}

/**
 * Boxes as one path for each fill, with lines so many pixels wide around them. Those of one colour, all of one width, are as many upright lines, which are
 * half as long to write.
 */
export function painted(boxes: readonly Box[], stroke = 1): Markup[] {
  const fills = new Map<Fill, Box[]>();
  for (const one of boxes) {
    const own = fills.get(one.fill);
    if (own) own.push(one);
    else fills.set(one.fill, [one]);
  }
  return [...fills].map(([{ attributes, solid }, own]) => {
    const { width } = own[0]!;
    if (!solid || own.some((one) => one.width !== width)) {
      const d = own.map((one) => box(one.x, one.y, one.width, one.height)).join("");
      return element("path", { d, ...attributes, "stroke-width": stroke === 1 ? null : stroke });
    }
    const half = stroke / 2;
    const lines = own.map(({ x, y, height }) => bar(x + width / 2, y - half, y + height + half));
    return element("path", { d: lines.join(""), stroke: attributes.stroke, "stroke-width": width + stroke });
  });
}
