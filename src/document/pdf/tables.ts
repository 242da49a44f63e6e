import type { Run } from "../paragraph.js";
import type { TableRow } from "../table.js";
import type { Line } from "./columns.js";
import { boxOf, type Fragment, wordsOf } from "./fragment.js";

/** A table on a page: the lines it was read from, and its rows. */
export interface PageTable {
  readonly lines: readonly Line[];
  readonly rows: readonly TableRow[];
}

interface Interval {
  left: number;
  right: number;
}

/** Words of a cell on average; where there are more, columns of prose are no table. */
const LONGEST_CELL = 60;
/** Lines further apart, in sizes of their letters, are no rows of one table. */
const FURTHEST = 3.2;
/** Lines of one cell stand closer than this, in sizes. */
const CLOSE = 1.5;
const LEADER = /(?:\.\s?){4,}/u;

/** The tables among the lines of a page: rows of words with wide gaps whose columns stand under one another. */
export function tablesOf(lines: readonly Line[]): PageTable[] {
  const tables: PageTable[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && belongs(lines, i, end)) end++;
    // A line with no gap at the end is no part of the table.
    while (end > i && lines[end - 1]!.fragments.length < 2 && !isCell(lines, i, end)) end--;
    const table = end > i ? tableOf(lines.slice(i, end)) : null;
    if (table) tables.push(table);
    i = table ? end : i + Math.max(1, lines[i]!.fragments.length < 2 ? 1 : end - i);
  }
  return tables;
}

/** Whether a line may be a row of the table that begins with line `start`, or a further line of one of its cells. */
function belongs(lines: readonly Line[], start: number, at: number): boolean {
  const line = lines[at]!;
  const before = lines[at - 1];
  if (LEADER.test(line.words)) return false;
  if (at === start) return line.fragments.length > 1;
  if (line.column !== lines[start]!.column || before!.y - line.y > FURTHEST * line.size) return false;
  return line.fragments.length > 1 || isCell(lines, start, at + 1);
}

/** Whether the only words of a line stand close under a column of the rows before it. */
function isCell(lines: readonly Line[], start: number, end: number): boolean {
  const line = lines[end - 1]!;
  const above = lines[end - 2];
  if (!above || end - 2 < start || line.fragments.length > 1 || above.y - line.y > CLOSE * line.size) return false;
  const cells = above.fragments.length > 1 ? above.fragments : (lines[end - 3]?.fragments ?? []);
  const [only] = line.fragments;
  const over = cells.filter((cell) => only!.x < cell.right && only!.right > cell.x);
  const narrow = only!.right - only!.x < 0.6 * (line.column.right - line.column.left);
  return narrow && over.length === 1 && Math.abs(over[0]!.x - only!.x) < only!.size && cells.length > 1;
}

function tableOf(lines: readonly Line[]): PageTable | null {
  const counts = new Map<number, number>();
  for (const { fragments } of lines)
    if (fragments.length > 1) counts.set(fragments.length, (counts.get(fragments.length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!usual || usual[1] < 2 || (usual[1] < 3 && usual[0] < 3)) return null;
  const columns = columnsOf(lines.filter(({ fragments }) => fragments.length === usual[0]));
  if (columns.length !== usual[0]) return null;
  const cells = lines.flatMap(({ fragments }) => fragments.map((fragment) => wordsOf(fragment).length));
  if (cells.reduce((sum, length) => sum + length, 0) / cells.length > LONGEST_CELL) return null;
  return { lines, rows: rowsOf(lines, columns) };
}

/** The columns that rows with the same number of cells have in common; fewer than cells when they do not stand under one another. */
function columnsOf(rows: readonly Line[]): Interval[] {
  const intervals = rows
    .flatMap(({ fragments }) => fragments.map(({ x, right }): Interval => ({ left: x, right })))
    .sort((a, b) => a.left - b.left);
  const columns: Interval[] = [];
  for (const { left, right } of intervals) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function rowsOf(lines: readonly Line[], columns: readonly Interval[]): TableRow[] {
  const rows: Run[][][] = [];
  for (const { fragments } of lines) {
    const goesOn = fragments.length === 1 && columnAt(columns, fragments[0]!) > 0 && rows.length > 0;
    if (!goesOn) rows.push(columns.map(() => []));
    const row = rows.at(-1)!;
    for (const fragment of fragments) {
      const cell = row[columnAt(columns, fragment)]!;
      cell.push(...(cell.length === 0 ? [] : [" "]), { line: boxOf(fragment) }, wordsOf(fragment));
    }
  }
  return rows.map((row) => ({
    cells: row.map((runs) => ({
      columns: 1,
      paragraphs: [{ runs, kind: null, place: { page: lines[0]!.page } }],
    })),
  }));
}

/** The column that a fragment stands in most. */
function columnAt(columns: readonly Interval[], { x, right }: Fragment): number {
  const middle = (x + right) / 2;
  let best = 0;
  for (const [i, column] of columns.entries()) {
    if (distance(column, middle) < distance(columns[best]!, middle)) best = i;
  }
  return best;
}

function distance({ left, right }: Interval, at: number): number {
  return at < left ? left - at : at > right ? at - right : 0;
}
