import { type Row, rowsOf } from "../csv-rows.js";

/** What a column may be called. */
export const COLUMNS = {
  path: ["path", "file", "filename", "file name", "pdf"],
  text: ["text"],
  url: ["url", "address", "link"],
  title: ["title"],
  authors: ["authors", "author"],
  publisher: ["publisher", "source"],
  date: ["date", "published"],
  language: ["language", "lang"],
  tags: ["tags", "keywords"],
  collections: ["collections", "collection"],
} as const;
export type Column = keyof typeof COLUMNS;

const NAMED: ReadonlyMap<string, Column> = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

/** Whether a text begins with the head of such a table: a column for files, words or addresses, and another that is known. */
export function beginsAsTable(head: string): boolean {
  const first = rowsOf(head).next();
  if (first.done || first.value.open) return false;
  const columns = new Set(columnsOf(first.value));
  if (columns.has("path")) return true;
  return (columns.has("text") || columns.has("url")) && [...columns].filter((column) => column !== null).length > 1;
}

/** What each column of a head is; null for those that are not known, and for a second of the same kind. */
export function columnsOf({ cells }: Row): readonly (Column | null)[] {
  const taken = new Set<Column>();
  return cells.map((cell) => {
    const column =
      NAMED.get(
        cell
          .replace(/^\uFEFF/u, "")
          .trim()
          .toLowerCase(),
      ) ?? null;
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}
