import type { Cell, Table } from "./table.js";

/** How the rows of a table are wanted. */
export interface Arrangement {
  /** The column that they are in order of, counted from 1, with a minus for the largest first; null for the order that they come in. */
  readonly sort: number | null;
  /** Words that a row has somewhere, in any case and order; "" for all rows. */
  readonly find: string;
  /** Whether all rows are shown. */
  readonly all: boolean;
}

/** A table as it is wanted. Cells that are empty stand last either way; rows that are alike stay in their order. `compare` has words in the order of a language. */
export function arranged(table: Table, { sort, find }: Arrangement, compare: (a: string, b: string) => number): Table {
  const { caption, columns } = table;
  const wanted = find.toLocaleLowerCase("en").split(/\s+/u).filter(Boolean);
  const place = sort === null ? null : Math.abs(sort) - 1;
  const sorts = place !== null && place < columns.length;
  if (wanted.length === 0 && !sorts) return table;
  const found = table.rows.filter((row) => {
    const words = row.map(wordsOf).join(" ").toLocaleLowerCase("en");
    return wanted.every((word) => words.includes(word));
  });
  if (!sorts) return { caption, columns, rows: found };
  const keyed = found.map((row) => ({ row, key: keyOf(row[place] ?? null) }));
  const turn = sort! < 0 ? -1 : 1;
  const ordered = keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return turn * (a - b);
    return turn * compare(String(a), String(b));
  });
  return { caption, columns, rows: ordered.map(({ row }) => row) };
}

/** What a cell is put in order by: the number or date (EDTF) that it has for programs, else its words; null for nothing. */
function keyOf(cell: Cell): string | number | null {
  if (cell === null || cell === "") return null;
  if (typeof cell !== "object") return cell;
  if ("years" in cell) return cell.years.reduce((sum, { count }) => sum + count, 0);
  const { value, text } = cell;
  if (typeof value === "number") return value;
  if (value === "") return null;
  return value !== undefined && EDTF.test(value) ? value : text;
}

/** A year, a month or a day, with what EDTF writes beside one. */
const EDTF = /^-?\d{3,4}[\dX]?(?:-|$|[~?%/])/u;

function wordsOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return "under" in cell && cell.under ? `${cell.text} ${cell.under.words} ${cell.under.by}` : cell.text;
}
