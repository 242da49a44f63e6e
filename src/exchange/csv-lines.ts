import { csvOf } from "../table/index.js";
import type { Put } from "./export.js";
import type { TableColumn } from "./tables.js";
import { TextSink } from "./text-sink.js";

/** Rows that are made into text at once. */
const ROWS = 500;
/** What spreadsheets know UTF-8 by: once, before everything. */
const MARK = "\uFEFF";

/** A table as comma-separated values by the rules of all others (see csvOf), but row by row, and without the mark, which readers of data packages take for a letter. */
export async function writeCsv(
  columns: readonly TableColumn[],
  rows: AsyncIterable<readonly (string | number | null)[]>,
  put: Put,
): Promise<void> {
  const sink = new TextSink(put);
  const titles = columns.map(({ name }) => ({ title: name }));
  const head = csvOf({ caption: "", columns: titles, rows: [] });
  const lines = (some: readonly (readonly (string | number | null)[])[]) =>
    csvOf({ caption: "", columns: titles, rows: some }).slice(head.length);
  await sink.write(head.replace(MARK, ""));
  let some: (readonly (string | number | null)[])[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < ROWS) continue;
    await sink.write(lines(some));
    some = [];
  }
  await sink.write(lines(some));
  await sink.end();
}
