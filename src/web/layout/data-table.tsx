import { raw } from "hono/html";
import { arranged, firstRows, type Table } from "../../table/index.js";
import { visible } from "../../text/index.js";
import { type Arranged, arrangementWords } from "../page/index.js";
import type { Term, Tongue } from "../words/index.js";
import { isUnsure, rowsText } from "./rows.js";
import { Terms } from "./terms.js";

/** Rows that a page shows of a table; its file has all. Pages stay light in ledgers of any size. */
const MOST = 40;
/** Rows that a page shows where all are asked for. */
const ALL = 2000;
/** Rows from which headings put them in order, and from which they can be looked through. */
const SORTED = 4;
const SEARCHED = 10;

/** What a table that stands as its visitor wants it needs: how that is, and the address of the page with other words after "?". */
export interface Arranging {
  readonly name: string;
  /** Null where it stands as it comes. */
  readonly wanted: Arranged | null;
  /** What the page itself is asked with, for a form. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly path: string;
  readonly href: (changes: Readonly<Record<string, string | null>>) => string;
}

/**
 * A table of a page: it scrolls in itself where the screen is narrow, and has its file beside it. Its headings put it in order, a field looks through it and a
 * link shows all of it: addresses of this page, which scripts follow in place (assets/arranging.ts).
 */
export function DataTable({
  table: whole,
  csv,
  tongue,
  hideCaption = false,
  rows: most = MOST,
  arranging = null,
}: {
  readonly table: Table;
  /** Address of the same as a file. */
  readonly csv: string | null;
  readonly tongue: Tongue;
  readonly hideCaption?: boolean;
  /** Most rows that are shown. */
  readonly rows?: number | undefined;
  readonly arranging?: Arranging | null;
}) {
  const { caption, columns } = whole;
  const wanted = arranging?.wanted ?? null;
  const size = firstRows(whole, 0).total;
  const table = wanted === null ? whole : arranged(whole, wanted, tongue.compare);
  const { rows, total } = firstRows(table, wanted?.all ? ALL : most);
  const { site, glossary } = tongue.words;
  const meant = columns.flatMap(({ term }) => (term === undefined ? [] : [term]));
  const terms = [...meant, ...(rows.some(([cell]) => isUnsure(cell)) ? ["certain"] : [])].filter((term): term is Term =>
    Object.hasOwn(glossary.terms, term),
  );
  const place = arranging === null ? "" : `table-${arranging.name}`;
  const to = (changes: Partial<Arranged>) => {
    const { name, href } = arranging!;
    return `${href(arrangementWords({ table: name, sort: null, find: "", all: false, ...wanted, ...changes }))}#${place}`;
  };
  const sorts = arranging !== null && size >= SORTED;
  const order = sorts ? { sort: wanted?.sort ?? null, href: (sort: number) => to({ sort }) } : null;
  return (
    <div class="data" {...(arranging === null ? {} : { id: place })} {...(sorts ? { "data-arranged": "" } : {})}>
      {arranging !== null && size >= SEARCHED ? (
        <Finder arranging={arranging} caption={caption} tongue={tongue} />
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a table that scrolls is no group of fields; as a section it would be a second landmark of the name of its heading */}
      <div class="scroll" role="group" tabindex={0} aria-label={visible(caption)}>
        <table class={numbersOf(columns)}>
          <caption class={hideCaption ? "unseen" : undefined}>{visible(caption)}</caption>
          {raw(rowsText(columns, rows, tongue, order))}
        </table>
      </div>
      {csv === null && terms.length === 0 ? null : (
        <p class="files">
          {wanted?.find ? (
            <span role="status">{site.rowsFound({ found: tongue.number(total), total: tongue.number(size) })}</span>
          ) : null}
          {total > rows.length ? (
            <span>{site.rowsShown({ shown: tongue.number(rows.length), total: tongue.number(total) })}</span>
          ) : null}
          {arranging !== null && total > rows.length && !wanted?.all ? (
            <a href={to({ all: true })}>{site.all({ n: tongue.number(Math.min(total, ALL)) })}</a>
          ) : null}
          {csv === null ? null : (
            <a href={csv} download>
              CSV<span class="unseen">: {visible(caption)}</span>
            </a>
          )}
          {terms.length === 0 ? null : <Terms ids={terms} tongue={tongue} />}
        </p>
      )}
    </div>
  );
}

/** A field that looks through the rows of a table. */
function Finder({
  arranging: { name, wanted, query, path },
  caption,
  tongue,
}: {
  readonly arranging: Arranging;
  readonly caption: string;
  readonly tongue: Tongue;
}) {
  const { site } = tongue.words;
  const kept = { ...query, table: name, ...(wanted?.sort == null ? {} : { sort: String(wanted.sort) }) };
  return (
    <form class="finder" action={`${path}#table-${name}`}>
      {Object.entries(kept).map(([field, value]) =>
        value ? <input type="hidden" name={field} value={value} /> : null,
      )}
      <input
        type="search"
        name="find"
        value={wanted?.find ?? ""}
        placeholder={site.findRows}
        aria-label={site.findRowsOf({ caption: visible(caption) })}
      />
      <button type="submit">{site.find}</button>
    </form>
  );
}

/** Columns of numbers as classes of their table: "n2 n4" (assets/css/table.css, which has twelve). */
function numbersOf(columns: Table["columns"]): string | undefined {
  const places = columns.flatMap(({ numeric }, i) => (numeric ? [`n${i + 1}`] : []));
  return places.length === 0 ? undefined : places.join(" ");
}
