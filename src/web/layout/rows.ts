import { shareBar, sparkline } from "../../picture/index.js";
import type { Cell, LinkedCell, Table } from "../../table/index.js";
import { visible } from "../../text/index.js";
import type { Tongue } from "../words/index.js";

/**
 * The head and rows of a table as markup, whose text is escaped here. Pages have thousands of cells: they are written without the ends that HTML reads
 * by itself (HTML, 13.1.2.4), and at once, not as a tree first. A <th> heads its column in a row of nothing else, and its row beside <td> (HTML, 4.9.12.2).
 */
export function rowsText(
  columns: Table["columns"],
  rows: Table["rows"],
  tongue: Tongue,
  order: Ordering | null = null,
): string {
  const head = columns.map(({ title }, i) => (order === null ? `<th>${textOf(title)}` : headText(title, i + 1, order)));
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => opened(i === 0 ? "th" : "td", cell, tongue) + cellText(cell, tongue));
    return isUnsure(row[0]) ? `<tr class="unsure">${cells.join("")}` : `<tr>${cells.join("")}`;
  });
  return `<thead><tr>${head.join("")}</thead><tbody>${body.join("")}</tbody>`;
}

/** The order that rows stand in, and the addresses of others. */
export interface Ordering {
  /** As in Arrangement. */
  readonly sort: number | null;
  readonly href: (sort: number) => string;
}

/** A heading that is a link to the order of its column, and tells the order that there is. */
function headText(title: string, column: number, { sort, href }: Ordering): string {
  if (title === "") return "<th>";
  const up = sort === column;
  const down = sort === -column;
  const said = up ? ' aria-sort="ascending"' : down ? ' aria-sort="descending"' : "";
  return `<th${said}><a href="${escaped(href(up ? -column : column))}">${textOf(title)}</a>`;
}

/** A cell of a date is marked where a line might be broken within one. */
const opened = (name: "th" | "td", cell: Cell, { speech: { signs } }: Tongue): string =>
  signs.inDates !== null && isDated(cell) ? `<${name} class="dated">` : `<${name}>`;

function cellText(cell: Cell, tongue: Tongue): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return textOf(tongue.number(cell));
  if (typeof cell === "string") return textOf(cell);
  if ("years" in cell) return sparkline(cell);
  const { inDates } = tongue.speech.signs;
  const text =
    inDates !== null && isDated(cell) ? cell.text.split(inDates).map(textOf).join("<wbr>") : textOf(cell.text);
  if (cell.share !== undefined) return `<span class="share">${shareBar(cell.share)} ${text}</span>`;
  const words = cell.href !== undefined && OWN.test(cell.href) ? `<a href="${escaped(cell.href)}">${text}</a>` : text;
  const said = cell.unsure === true ? `${words} <small>${textOf(tongue.words.tables.unsure)}</small>` : words;
  return cell.under === undefined ? said : said + underText(cell.under);
}

function underText({ words, by, href }: NonNullable<LinkedCell["under"]>): string {
  const quoted = `<q>${textOf(words)}</q>`;
  const linked = href !== undefined && OWN.test(href) ? `<a class="q" href="${escaped(href)}">${quoted}</a>` : quoted;
  return `${linked}<i>${textOf(by)}</i>`;
}

/** Whether a row that begins so is not certain. */
export function isUnsure(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell !== null && "unsure" in cell && cell.unsure === true;
}

const isDated = (cell: Cell): boolean => typeof cell === "object" && cell !== null && "dated" in cell;

/** A path of this site. */
const OWN = /^\/(?![/\\])/;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const textOf = (text: string) => escaped(visible(text));

/** As it stands between tags, or in the quotes of an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
