/** What stands in a cell: words, a number (with how it is to be shown), or nothing. A link is a path of this site. */
export type Cell = string | number | null | LinkedCell | YearsCell;

export interface LinkedCell {
  readonly text: string;
  readonly href?: string;
  /** The value as programs want it, where `text` is made for people: 1700000000 of "1.7 billion". */
  readonly value?: string | number;
  /** From 0 to 1: how long a bar is that stands beside it. */
  readonly share?: number;
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

export interface Column {
  readonly title: string;
  /** Numbers stand right, so that their digits compare. */
  readonly numeric?: boolean;
}
