import { LIMITS } from "../../text/index.js";
import { isHidden, type PageElement, words } from "./page.js";

/** A cell of a table with its words: where it stands, how many rows and columns it covers, and whether it names others. */
export interface TableCell {
  readonly element: PageElement;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly heading: boolean;
}

/** Spans as browsers limit them, nearly (https://html.spec.whatwg.org/#attr-tdth-colspan). */
const WIDEST = 100;
const HIGHEST = 1000;
const MOST_CELLS = LIMITS.format.cells.most;
/** Cells of more units hold articles, not data. */
const LONGEST_CELL = 400;
const LINKS = 0.7;

/**
 * The cells of a table of data, in reading order, numbered from 1. Null for a table that only lays out the page: one that says so, that
 * holds another, that has a single row or column, whose cells are long, or that consists of links.
 */
export function dataCells(table: PageElement): readonly TableCell[] | null {
  const role = table.getAttribute("role")?.toLowerCase();
  if (role === "presentation" || role === "none" || table.querySelector("table,form,h1") !== null) return null;
  const cells = placed(table);
  if (cells === null) return null;
  const rows = Math.max(0, ...cells.map(({ row }) => row));
  const columns = Math.max(0, ...cells.map(({ column }) => column));
  if (rows < 2 || columns < 2) return null;
  const texts = cells.map(({ element }) => words(element));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const filled = texts.filter((text) => text !== "").length;
  if (texts.some((text) => text.length > LONGEST_CELL) || filled * 2 < cells.length) return null;
  const linked = [...table.querySelectorAll("a")].reduce((sum, link) => sum + words(link).length, 0);
  const declared = table.querySelector("th,caption,thead") !== null || role === "table" || role === "grid";
  if (!declared && (linked > LINKS * length || !isEven(cells, rows) || cells.some(isText))) return null;
  return withHeadings(cells, texts);
}

/** Whether a cell holds running text, of several paragraphs. */
function isText({ element }: TableCell): boolean {
  return element.querySelectorAll("p,h2,h3").length > 2;
}

/** Whether most rows have as many columns as the widest, as rows of data have. */
function isEven(cells: readonly TableCell[], rows: number): boolean {
  const widths = new Map<number, number>();
  for (const { row, column, columns } of cells) widths.set(row, Math.max(widths.get(row) ?? 0, column + columns - 1));
  const widest = Math.max(...widths.values());
  return [...widths.values()].filter((width) => width === widest).length * 3 >= rows * 2;
}

/** The cells with their places, spans counted; null when there are more than a table of words has. */
function placed(table: PageElement): TableCell[] | null {
  const cells: TableCell[] = [];
  /** For each column, the last row that a cell from above still covers. */
  const covered: number[] = [];
  let row = 0;
  for (const line of rowsOf(table)) {
    row++;
    let column = 1;
    for (const element of line.children) {
      if ((element.localName !== "td" && element.localName !== "th") || isHidden(element)) continue;
      while ((covered[column] ?? 0) >= row) column++;
      const columns = spanOf(element, "colspan", WIDEST);
      const rows = spanOf(element, "rowspan", HIGHEST);
      const heading = element.localName === "th" || line.parentElement?.localName === "thead";
      cells.push({ element, row, column, rows, columns, heading });
      if (cells.length > MOST_CELLS) return null;
      for (let i = 0; i < columns; i++) covered[column + i] = row + rows - 1;
      column += columns;
    }
  }
  return cells;
}

function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  for (const child of table.children) {
    if (child.localName === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/u.test(child.localName))
      for (const row of child.children) if (row.localName === "tr") rows.push(row);
  }
  return rows;
}

function spanOf(element: PageElement, name: string, most: number): number {
  const span = Number.parseInt(element.getAttribute(name) ?? "1", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** Where no cell says that it is a heading, a first row of words over rows with figures names the columns. */
function withHeadings(cells: readonly TableCell[], texts: readonly string[]): readonly TableCell[] {
  if (cells.some(({ heading }) => heading)) return cells;
  const figures = (at: number): boolean => /\d/u.test(texts[at]!) && !/^(?:19|20)\d\d$/u.test(texts[at]!);
  const first = cells.flatMap(({ row }, i) => (row === 1 ? [i] : []));
  const named = first.filter((i) => /\p{L}/u.test(texts[i]!) && texts[i]!.length < 80 && !figures(i));
  const below = cells.some(({ row }, i) => row > 1 && /\d/u.test(texts[i]!));
  if (!below || named.length < first.length || first.length < 2) return cells;
  return cells.map((cell) => (cell.row === 1 ? { ...cell, heading: true } : cell));
}
