import { type Fragment, wordsOf } from "./fragment.js";

/** A line of a column: its fragments from left to right, and the margins of the column it stands in. */
export interface Line {
  readonly fragments: readonly Fragment[];
  readonly words: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly column: Column;
}

/** A column of a page; a page of one column has one, a page of two has one for what goes across as well. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

const STEP = 3;
/** Lines that a side must have, and how full of words they must be: a table has sides too, but short ones. */
const FEWEST_LINES = 5;
const FULL = 0.55;
const MOST_ACROSS = 0.6;
const SAME_LINE = 0.35;
/** Fragments on a line that stand closer, in sizes of their letters, were parted by nothing but the order they were drawn in. */
const CLOSE = 1;

/** The lines of a page in reading order: column by column between the lines that go across both. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  if (fragments.length === 0) return [];
  const gutter = gutterOf(fragments);
  if (gutter === null) return columnLines(fragments);
  const side = (fragment: Fragment): "left" | "right" | "across" =>
    fragment.right <= gutter + STEP ? "left" : fragment.x >= gutter - STEP ? "right" : "across";
  const across = columnLines(fragments.filter((fragment) => side(fragment) === "across"));
  const left = columnLines(fragments.filter((fragment) => side(fragment) === "left"));
  const right = columnLines(fragments.filter((fragment) => side(fragment) === "right"));
  const lines: Line[] = [];
  let [l, r] = [0, 0];
  for (const line of [...across, null]) {
    const floor = line === null ? Number.NEGATIVE_INFINITY : line.y;
    while (l < left.length && left[l]!.y > floor) lines.push(left[l++]!);
    while (r < right.length && right[r]!.y > floor) lines.push(right[r++]!);
    if (line) lines.push(line);
  }
  return lines;
}

/** Where the white space between two columns stands; null for a page of one column. */
function gutterOf(fragments: readonly Fragment[]): number | null {
  const left = fragments.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = fragments.reduce((most, fragment) => Math.max(most, fragment.right), Number.NEGATIVE_INFINITY);
  const bins = Math.ceil((right - left) / STEP);
  if (fragments.length < 2 * FEWEST_LINES || !(bins > 10 && bins < 10_000)) return null;
  const changes = new Int32Array(bins + 2);
  for (const fragment of fragments) {
    changes[Math.max(0, Math.ceil((fragment.x - left) / STEP))]! += 1;
    changes[Math.min(bins, Math.floor((fragment.right - left) / STEP)) + 1]! -= 1;
  }
  let covered = 0;
  let best = { bin: -1, covered: Number.POSITIVE_INFINITY, length: 0 };
  for (let bin = 0; bin <= bins; bin++) {
    covered += changes[bin]!;
    if (bin < bins * 0.3 || bin > bins * 0.7) continue;
    if (covered < best.covered) best = { bin, covered, length: 1 };
    else if (covered === best.covered && best.bin + best.length === bin) best.length++;
  }
  const gutter = left + (best.bin + (best.length - 1) / 2) * STEP;
  const lefts = fragments.filter((fragment) => fragment.right <= gutter + STEP);
  const rights = fragments.filter((fragment) => fragment.x >= gutter - STEP);
  const across = fragments.length - lefts.length - rights.length;
  const full =
    fullness(lefts, gutter - left) >= FULL &&
    fullness(rights, right - gutter) >= FULL &&
    lefts.length >= FEWEST_LINES &&
    rights.length >= FEWEST_LINES;
  return full && across <= MOST_ACROSS * fragments.length ? gutter : null;
}

/** How much of a column its middling line fills. */
function fullness(fragments: readonly Fragment[], width: number): number {
  const widths = fragments.map(({ x, right }) => right - x).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) / width;
}

/** The lines of one column, from the top down. */
function columnLines(fragments: readonly Fragment[]): Line[] {
  const sorted = [...fragments].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && row[0]!.y - fragment.y <= SAME_LINE * Math.min(row[0]!.size, fragment.size)) row.push(fragment);
    else rows.push([fragment]);
  }
  const left = middling(sorted.map(({ x }) => x));
  const column = { left, right: margin(sorted.map(({ right }) => right)) };
  return rows.map((row) => lineOf(merged(row.sort((a, b) => a.x - b.x)), column));
}

/** Where most lines begin: the place that most share, to the point. */
function middling(starts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.round(start / 2), (counts.get(Math.round(start / 2)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return (best?.[0] ?? 0) * 2;
}

/** Where full lines end: few go further. */
function margin(ends: readonly number[]): number {
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}

function merged(row: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = [];
  for (const fragment of row) {
    const last = kept.at(-1);
    const gap = last === undefined ? 0 : fragment.x - last.right;
    if (last === undefined || gap > CLOSE * fragment.size) {
      kept.push(fragment);
      continue;
    }
    const runs = [
      ...last.runs,
      ...(gap > 0.1 * fragment.size ? [{ words: " ", raised: false }] : []),
      ...fragment.runs,
    ];
    kept[kept.length - 1] = { ...last, runs, right: Math.max(last.right, fragment.right) };
  }
  return kept;
}

function lineOf(fragments: readonly Fragment[], column: Column): Line {
  const [first] = fragments;
  const longest = fragments.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a));
  return {
    fragments,
    words: fragments.map(wordsOf).join(" "),
    page: first!.page,
    x: first!.x,
    right: fragments.reduce((most, { right }) => Math.max(most, right), first!.right),
    y: first!.y,
    size: longest.size,
    font: longest.font,
    column,
  };
}
