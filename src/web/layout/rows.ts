import { shareBar, sparkline } from "../../picture/index.js";
import type { Cell, Table } from "../../table/index.js";
import { visible } from "../../text/index.js";
import type { Tongue } from "../words/index.js";

/**
 * The head and rows of a table as markup, whose text is escaped here. Pages have thousands of cells: they are written without the ends that HTML reads
 * by itself (HTML, 13.1.2.4), and at once, not as a tree first. A <th> heads its column in a row of nothing else, and its row beside <td> (HTML, 4.9.12.2).
 */
export function rowsText(columns: Table["columns"], rows: Table["rows"], tongue: Tongue): string {
  const head = columns.map(({ title }) => `<th>${textOf(title)}`).join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => `${i === 0 ? "<th>" : "<td>"}${cellText(cell, tongue)}`);
    return isUnsure(row[0]) ? `<tr class="unsure">${cells.join("")}` : `<tr>${cells.join("")}`;
  });
  return `<thead><tr>${head}</thead><tbody>${body.join("")}</tbody>`;
}

function cellText(cell: Cell, tongue: Tongue): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return textOf(tongue.number(cell));
  if (typeof cell === "string") return textOf(cell);
  if ("years" in cell) return sparkline(cell);
  const text = textOf(cell.text);
  if (cell.share !== undefined) return `<span class="share">${shareBar(cell.share)} ${text}</span>`;
  const words = cell.href !== undefined && OWN.test(cell.href) ? `<a href="${escaped(cell.href)}">${text}</a>` : text;
  return cell.unsure === true ? `${words} <small>${textOf(tongue.words.tables.unsure)}</small>` : words;
}

function isUnsure(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell !== null && "unsure" in cell && cell.unsure === true;
}

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
