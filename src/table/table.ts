/** What stands in a cell: words, a number (with how it is to be shown), or nothing. A link is a path of this site. */
export type Cell = string | number | null | LinkedCell | YearsCell;

export interface LinkedCell {
  readonly text: string;
  readonly href?: string;
  /** The value as programs want it, where `text` is made for people: 1700000000 of "1.7 billion". */
  readonly value?: string | number;
  /** From 0 to 1: how long a bar is that stands beside it. */
  readonly share?: number;
  /** Of what its row tells: that it is not certain. Only the first cell of a row says so. */
  readonly unsure?: boolean;
  /** Whether it is a date, which is not broken in its middle. */
  readonly dated?: true;
  /** What stands beneath, on pages alone: words of a document, a link to them, and who says so where and when. */
  readonly under?: { readonly words: string; readonly by: string; readonly href?: string };
}

/** Numbers by year: a small line where it can be drawn, words elsewhere, and "2011:3 2013:1" for programs. */
export interface YearsCell {
  readonly text: string;
  readonly value: string;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** The span that all cells of a column share, so that they compare. */
  readonly from: number;
  readonly to: number;
}

/** Rows under headings, from which the page, the file of comma-separated values and the words beside a picture are made. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Lazy {
  readonly total: number;
  first(most: number): Table["rows"];
}

/** How the rows of a table are made, where they are when they are asked for. */
const lazy = new WeakMap<Table, Lazy>();

/** A table of a row for each thing. Pages show a few rows of thousands: only these are made then. */
export function tableOf<T>(
  head: Pick<Table, "caption" | "columns">,
  things: readonly T[],
  row: (thing: T) => readonly Cell[],
): Table {
  const first = (most: number) => things.slice(0, most).map(row);
  const table: Table = {
    ...head,
    get rows() {
      return first(things.length);
    },
  };
  lazy.set(table, { total: things.length, first });
  return table;
}

/** The first rows of a table, at most so many, and how many there are. */
export function firstRows(table: Table, most: number): { readonly rows: Table["rows"]; readonly total: number } {
  const made = lazy.get(table);
  if (made) return { rows: made.first(most), total: made.total };
  return { rows: table.rows.slice(0, most), total: table.rows.length };
}

export interface Column {
  readonly title: string;
  /** Numbers stand right, so that their digits compare. */
  readonly numeric?: boolean;
  /** What a glossary says the title means, by the name that the term has there. */
  readonly term?: string;
}
