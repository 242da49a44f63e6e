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
const FULL_OF_MANY = 0.75;
const MOST_ACROSS = 0.6;
const SAME_LINE = 0.35;
/** Fragments on a line that stand closer, in sizes of their letters, were parted by nothing but the order they were drawn in. */
const CLOSE = 1;

/** The lines of a page in reading order: column by column between the lines that go across several. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  if (fragments.length === 0) return [];
  const gutters = guttersOf(fragments);
  if (gutters.length === 0) return columnLines(fragments);
  const columns: Fragment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const across: Fragment[] = [];
  for (const fragment of fragments) {
    const column = gutters.filter((gutter) => fragment.x >= gutter - STEP).length;
    const next = gutters[column];
    if (next === undefined || fragment.right <= next + STEP) columns[column]!.push(fragment);
    else across.push(fragment);
  }
  const waiting = columns.map((column) => ({ lines: columnLines(column), at: 0 }));
  const lines: Line[] = [];
  for (const line of [...columnLines(across), null]) {
    const floor = line === null ? Number.NEGATIVE_INFINITY : line.y;
    for (const column of waiting)
      while (column.at < column.lines.length && column.lines[column.at]!.y > floor)
        lines.push(column.lines[column.at++]!);
    if (line) lines.push(line);
  }
  return lines;
}

/** Where the white space between columns stands, from left to right; none for a page of one column. A page of three or four is parted twice. */
function guttersOf(fragments: readonly Fragment[], full = FULL, parted = false): number[] {
  const gutter = gutterOf(fragments);
  if (gutter === null) return [];
  const sides = [
    { held: fragments.filter(({ right }) => right <= gutter.at + STEP), width: gutter.at - gutter.left },
    { held: fragments.filter(({ x }) => x >= gutter.at - STEP), width: gutter.right - gutter.at },
  ] as const;
  const across = fragments.length - sides[0].held.length - sides[1].held.length;
  if (across > MOST_ACROSS * fragments.length) return [];
  const inner = sides.map(({ held, width }) => {
    if (held.length < FEWEST_LINES) return null;
    const index = isIndex(held);
    if (fullness(held, width) >= full && !index) return [];
    const gutters = parted ? [] : guttersOf(held, FULL_OF_MANY, true);
    return gutters.length > 0 ? gutters : index ? [] : null;
  });
  const [left, right] = [inner[0], inner[1]];
  if (!left || !right) return [];
  // Beside columns that are parted again stand columns, and no table.
  if (
    left.length + right.length > 0 &&
    [...sides].some(
      ({ held, width }, i) => inner[i]!.length === 0 && fullness(held, width) < FULL_OF_MANY && !isIndex(held),
    )
  )
    return [];
  return [...left, gutter.at, ...right];
}

/** The least covered place about the middle of a page, and the margins of its words; null for a page too small to have columns. */
function gutterOf(fragments: readonly Fragment[]): { at: number; left: number; right: number } | null {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of fragments) {
    left = Math.min(left, fragment.x);
    right = Math.max(right, fragment.right);
  }
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
  return { at: left + (best.bin + (best.length - 1) / 2) * STEP, left, right };
}

/** A line of the index of a book: "Harbours, 12, 45–48", or the pages that go on from the line before. */
const ENTRY = /^(?:\p{L}[^\d\n]{1,80},\s?)?\d{1,4}(?:[–-]\d{1,4})?(?:,\s?\d{1,4}(?:[–-]\d{1,4})?){0,30}[,;]?$/u;
const MOST_OF_INDEX = 0.7;

/** Whether words are those of an index, whose lines are short and in columns all the same. Numbers alone are cells. */
function isIndex(fragments: readonly Fragment[]): boolean {
  const lines = fragments.map((fragment) => wordsOf(fragment).trim());
  const entries = lines.filter((line) => ENTRY.test(line));
  const named = entries.filter((line) => /^\p{L}/u.test(line));
  return entries.length >= MOST_OF_INDEX * lines.length && 2 * named.length > lines.length;
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
