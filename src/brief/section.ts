import type { Picture } from "../picture/index.js";
import type { BriefWords } from "./words/index.js";

/** Numbers along a time, of which a renderer makes a line of blocks. All rows have as many values as there are bins. */
export interface Strip {
  readonly kind: "strip";
  /** The first and the last bin, in words. */
  readonly from: string;
  readonly to: string;
  /** Whether rows are drawn to one scale; otherwise each to its own. */
  readonly shared: boolean;
  readonly rows: readonly { readonly label: string; readonly values: readonly number[]; readonly said: string }[];
}

/** Numbers side by side. */
export interface Bars {
  readonly kind: "bars";
  readonly rows: readonly { readonly label: string; readonly value: number; readonly said: string }[];
}

/** What stands in a cell of rows: words, or words that facts stand behind, which are named by their ids or by notes. */
export type Cell = string | FactCell;

export interface FactCell {
  /** Empty where there is only the fact to name. */
  readonly text: string;
  readonly facts: readonly string[];
  /** That there are too many to be named by their ids. */
  readonly many?: true;
}

/** Rows under headings. */
export interface Rows {
  readonly kind: "rows";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column that is wrapped first. */
  readonly main: number;
  /** The column that stands at the head of a row of several lines where that one is empty. */
  readonly instead?: number;
  /** That there are rows that are not here; empty where all are. */
  readonly more: string;
}

/** A sentence. */
export interface Said {
  readonly kind: "said";
  readonly text: string;
  /** Facts that it is said of, where it is of a few. */
  readonly facts?: readonly string[];
}

/** A paragraph of an article: its words in parts, each with the facts that it rests on. */
export interface Prose {
  readonly kind: "prose";
  /** What stands first, under the title. */
  readonly lead?: boolean;
  readonly runs: readonly { readonly text: string; readonly facts: readonly string[] }[];
}

export type Block = Strip | Bars | Rows | Said | Prose;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What shows it where pictures can be shown, in place of strips and bars. */
  readonly picture?: () => Picture;
}

/** A dossier in words, numbers and rows, of which terminals, Markdown and HTML are made. */
export interface Brief {
  readonly title: string;
  /** Sentences. */
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  readonly words: Pick<BriefWords, "language" | "numbersOfPicture" | "notes" | "site">;
}

export const said = (text: string, facts?: readonly string[]): Said => ({
  kind: "said",
  text,
  ...(facts === undefined ? {} : { facts }),
});

/** A cell that names facts and says nothing. */
export const factsCell = (...facts: readonly string[]): FactCell => ({ text: "", facts });

/** A cell where there are no notes: its words and the ids of its facts. */
export const plainCell = (cell: Cell): string =>
  typeof cell === "string"
    ? cell
    : [cell.text, ...(cell.many ? [] : cell.facts)].filter((part) => part !== "").join(" ");

/** Rows, of which at most so many are shown; null of none. `total`: of how many these are, where that is more; `instead`: see Rows. */
export function rowsOf(
  columns: readonly string[],
  main: number,
  rows: readonly (readonly Cell[])[],
  { most, words }: { readonly most: number; readonly words: Pick<BriefWords, "moreRows"> },
  total = rows.length,
  instead?: number,
): Rows | null {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const more = Math.max(rows.length, total) - shown.length;
  return {
    kind: "rows",
    columns,
    main,
    rows: shown,
    more: more > 0 ? words.moreRows({ n: more }) : "",
    ...(instead === undefined ? {} : { instead }),
  };
}

/** A section of what there is of blocks; null of nothing. */
export function sectionOf(title: string, blocks: readonly (Block | null)[], picture?: () => Picture): Section | null {
  const there = blocks.filter(
    (block) => block !== null && (block.kind === "said" || block.kind === "prose" || block.rows.length > 0),
  );
  if (there.length === 0) return null;
  return { title, blocks: there as Block[], ...(picture === undefined ? {} : { picture }) };
}
