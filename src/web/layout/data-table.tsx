import { raw } from "hono/html";
import { firstRows, type Table } from "../../table/index.js";
import { visible } from "../../text/index.js";
import type { Tongue } from "../words/index.js";
import { rowsText } from "./rows.js";

/** Rows that a page shows of a table; its file has all. Pages stay light in ledgers of any size. */
const MOST = 40;

/** A table of a page: it scrolls in itself where the screen is narrow, and has its file beside it. */
export function DataTable({
  table,
  csv,
  tongue,
  hideCaption = false,
  rows: most = MOST,
}: {
  readonly table: Table;
  /** Address of the same as a file. */
  readonly csv: string | null;
  readonly tongue: Tongue;
  readonly hideCaption?: boolean;
  /** Most rows that are shown. */
  readonly rows?: number | undefined;
}) {
  const { caption, columns } = table;
  const { rows, total } = firstRows(table, most);
  const { site } = tongue.words;
  return (
    <div class="data">
      {/* biome-ignore lint/a11y/useSemanticElements: a table that scrolls is no group of fields; as a section it would be a second landmark of the name of its heading */}
      <div class="scroll" role="group" tabindex={0} aria-label={visible(caption)}>
        <table class={numbersOf(columns)}>
          <caption class={hideCaption ? "unseen" : undefined}>{visible(caption)}</caption>
          {raw(rowsText(columns, rows, tongue))}
        </table>
      </div>
      {csv === null ? null : (
        <p class="files">
          {total > most ? <span>{site.rowsOfFile(tongue.number(most), tongue.number(total))}</span> : null}
          <a href={csv} download>
            CSV<span class="unseen">: {visible(caption)}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** Columns of numbers as classes of their table: "n2 n4" (assets/css/table.css, which has twelve). */
function numbersOf(columns: Table["columns"]): string | undefined {
  const places = columns.flatMap(({ numeric }, i) => (numeric ? [`n${i + 1}`] : []));
  return places.length === 0 ? undefined : places.join(" ");
}
