import { type Row, rowsOf } from "../csv-rows.js";
import { decode } from "../decoding.js";
import { type Entry, type Found, failure, MOST_ENTRIES, warning } from "./catalogue.js";
import { COLUMNS, type Column, columnsOf } from "./csv-columns.js";
import { parted, toldOf } from "./told-fields.js";

/** The documents of a table: a row for each, with its file or its words. */
export async function* entriesOfTable(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const { text, warning: guessed } = decode(bytes);
  if (guessed !== null) yield warning(name, guessed);
  const rows = rowsOf(text);
  const head = rows.next();
  if (head.done) return;
  const columns = columnsOf(head.value);
  const unknown = head.value.cells.filter((cell, i) => columns[i] === null && cell.trim() !== "");
  if (unknown.length > 0)
    yield warning(
      `${name}:${head.value.line}`,
      `${unknown.length === 1 ? "An unknown column was" : "Unknown columns were"} left out: ${unknown
        .slice(0, 8)
        .map((one) => one.trim().slice(0, 60))
        .join(", ")}; known columns are ${Object.keys(COLUMNS).join(", ")}.`,
    );
  let count = 0;
  for (const row of rows) {
    if (++count > MOST_ENTRIES) {
      yield failure(name, `The table has more than ${MOST_ENTRIES} rows; the rest was skipped; split it.`);
      return;
    }
    yield* rowEntries(row, columns, name);
  }
  if (count === 0) yield failure(name, "The table has a header but no rows.");
}

function* rowEntries(row: Row, columns: readonly (Column | null)[], name: string): Generator<Found> {
  const place = `${name}:${row.line}`;
  if (row.open) {
    yield failure(place, "A quotation mark in this row is never closed, so this row and all after it were skipped.");
    return;
  }
  const { length } = columns;
  if (row.cells.slice(length).some((cell) => cell.trim() !== "")) {
    yield failure(
      place,
      `This row has ${row.cells.length} cells and the header ${length}; quote cells that contain the separator.`,
    );
    return;
  }
  const cell = (column: Column): string | null => {
    const value = row.cells[columns.indexOf(column)]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const { told, wrong } = toldOf(
    {
      title: cell("title"),
      authors: parted(cell("authors")),
      publisher: cell("publisher"),
      date: cell("date"),
      language: cell("language"),
      url: cell("url"),
      tags: parted(cell("tags")),
      collections: parted(cell("collections")),
    },
    baseName(name),
  );
  for (const message of wrong) yield warning(place, message);
  const [file, words, address] = [cell("path"), cell("text"), cell("url")];
  if (file === null && words === null) {
    yield failure(
      place,
      address === null
        ? "This row has neither a path nor a text."
        : `This row has an address alone, and reading fetches nothing; fetch it first with: entente fetch ${address.slice(0, 200)}`,
    );
    return;
  }
  const files = file === null ? [] : [{ paths: [file], snapshot: false }];
  const entry: Entry = { place, name: told.title ?? place, told, files };
  yield file === null ? { ...entry, text: words! } : entry;
}

/** The last step of a name. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
