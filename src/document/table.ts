import { type Paragraph, plainWords } from "./paragraph.js";

/** A cell of a table as a format gives it: how many columns and rows it covers, and whether the format calls it a heading. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly columns: number;
  readonly heading?: boolean;
  /** Whether it only goes on with the cell above. */
  readonly goesOn?: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly heading?: boolean;
}

/** A cell that holds words, at its place. Rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly heading: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** Columns that a cell may cover; a format may write any number. */
const WIDEST = 1000;
const FIGURE = /^[\p{Sc}\p{N}\s.,%()+–—-]+$/u;

/**
 * The cells of a table that hold words. The first row names its columns when the format says so, or says nothing and the row holds
 * words and no figures; then the first column names its rows when the corner is empty.
 */
export function contentTable(rows: readonly TableRow[]): PlacedCell[] {
  const told = rows.some((row) => row.heading || row.cells.some((cell) => cell.heading));
  const first = rows[0]?.cells ?? [];
  const named = !told && rows.length > 1 && first.length > 1 && !first.some((cell) => isFigure(wordsOf(cell)));
  const corner = first[0] !== undefined && wordsOf(first[0]) === "";
  const placed: PlacedCell[] = [];
  for (const [i, row] of rows.entries()) {
    let column = 1;
    for (const cell of row.cells) {
      const heading =
        row.heading === true || cell.heading === true || (named && i === 0) || (corner && column === 1 && i > 0);
      if (!cell.goesOn && wordsOf(cell) !== "")
        placed.push({ row: i + 1, column, heading, paragraphs: cell.paragraphs });
      column += Math.min(Math.max(1, cell.columns), WIDEST);
    }
  }
  return placed;
}

/** Whether words of a cell are a figure that fills a column, and no name of one. */
export function isFigure(words: string): boolean {
  // A year names a column as often as it fills one.
  return FIGURE.test(words) && !/^(?:1[89]|20)\d\d(?:\s?[-–]\s?\d{2,4})?$/u.test(words);
}

function wordsOf(cell: TableCell): string {
  return cell.paragraphs.map(plainWords).join(" ").trim();
}
