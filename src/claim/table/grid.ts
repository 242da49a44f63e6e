import type { Cell } from "../../document/index.js";
import type { Span } from "../../text/index.js";
import type { Scene } from "../scene.js";

/** A cell of a table as it is read: its block in the document, its words, and the tokens of them. */
export interface GridCell extends Cell {
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly number[];
}

/** A row of figures: its cells by column, with those that reach down into it, and the words from its first to its last own cell. */
export interface Row {
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly own: readonly GridCell[];
  readonly span: Span;
}

/** A table with the headings of its columns and the rows under them. */
export interface Grid {
  /** The block of its first cell. */
  readonly block: number;
  readonly headings: ReadonlyMap<number, readonly GridCell[]>;
  readonly rows: readonly Row[];
}

/** The tables of a document that have headings; the others say of no figure what it is. */
export function gridsOf(scene: Scene): Grid[] {
  const tables = new Map<number, GridCell[]>();
  const tokens = tokensByBlock(scene);
  for (const [block, { kind, span, place }] of scene.document.blocks.entries()) {
    const cell = kind === "cell" ? place?.cell : undefined;
    if (cell === undefined || !tokens.has(block)) continue;
    const cells = tables.get(cell.table) ?? [];
    cells.push({ ...cell, block, span, tokens: tokens.get(block)! });
    tables.set(cell.table, cells);
  }
  return [...tables.values()].flatMap((cells) => gridOf(cells) ?? []);
}

function tokensByBlock(scene: Scene): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { block, from, to } of scene.annotated.sentences) {
    const tokens = found.get(block) ?? [];
    for (let i = from; i < to; i++) tokens.push(i);
    found.set(block, tokens);
  }
  return found;
}

function gridOf(cells: readonly GridCell[]): Grid | null {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const heads = [...byRow].filter(([, row]) => row.every(({ heading }) => heading)).map(([row]) => row);
  const firstData = Math.min(...[...byRow.keys()].filter((row) => !heads.includes(row)));
  if (heads.length === 0 || !Number.isFinite(firstData)) return null;
  const headings = new Map<number, GridCell[]>();
  for (const cell of cells) {
    if (!heads.includes(cell.row) || cell.row > firstData) continue;
    for (const column of columnsOf(cell)) headings.set(column, [...(headings.get(column) ?? []), cell]);
  }
  const rows: Row[] = [];
  const reaching = new Map<number, { cell: GridCell; to: number }>();
  for (const [number, own] of byRow) {
    if (number < firstData || heads.includes(number)) continue;
    const row = new Map<number, GridCell>();
    for (const [column, { cell, to }] of reaching) if (to >= number) row.set(column, cell);
    for (const cell of own) {
      row.set(cell.column, cell);
      if ((cell.rows ?? 1) > 1) reaching.set(cell.column, { cell, to: number + cell.rows! - 1 });
    }
    rows.push({ cells: row, own, span: { start: own[0]!.span.start, end: own.at(-1)!.span.end } });
  }
  return { block: cells[0]!.block, headings, rows };
}

function columnsOf({ column, columns = 1 }: GridCell): number[] {
  return Array.from({ length: columns }, (_, i) => column + i);
}
