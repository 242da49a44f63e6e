import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Hit, Results } from "../ledger/index.js";
import { counted } from "../words/index.js";
import { COLUMNS, type Colours, card, cellStyles, cells, INDENT } from "./claim-cells.js";
import { columnWidths, rowLines } from "./columns.js";
import { highlighted } from "./highlighted.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";

/** Results for people: a row for each claim, the words that answer underlined, where they stand, and the fact that they are part of. */
export function resultTable(results: Results, query: string, further: boolean, style: Style): string {
  const { hits, total, more, next } = results;
  const colours = picocolors.createColors(style.colour);
  if (total === 0) return "No claim answers.\n";
  const rows = hits.map(({ claim }, i) => cells(claim, i + 1));
  const used = COLUMNS.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const columns = used.map((i) => COLUMNS[i]!);
  const pick = <T>(row: readonly T[]): T[] => used.map((i) => row[i]!);
  const widths = columnWidths(columns, rows.map(pick), style.width);
  const lines: string[] = [];
  if (widths) {
    const headings = columns.map((column) => column.heading);
    lines.push(...rowLines(columns, widths, headings, colours.dim));
  }
  for (const [i, hit] of hits.entries()) {
    const row = rows[i]!;
    const styled = pick(cellStyles(hit.claim, colours));
    lines.push(
      "",
      ...(widths ? rowLines(columns, widths, pick(row), (cell, k) => styled[k]!(cell)) : card(row, style, colours)),
    );
    lines.push(...below(hit, style, colours));
  }
  const count = `${total.toLocaleString("en")}${more ? " and more" : ""} ${total === 1 ? "claim answers" : "claims answer"}`;
  const shown = hits.length < total || further ? `; ${hits.length.toLocaleString("en")} shown` : "";
  const onward = next === null ? [] : [wrapAnsi(`Next: entente search ${shell(query)} --after ${next}`, style.width)];
  return `${[...lines, "", `${count}${shown}.`, ...onward.map(colours.dim)].join("\n")}\n`;
}

/** The words of a hit, then where they stand and who else says so. */
function below({ claim, document, fact, verdict, snippet }: Hit, style: Style, colours: Colours): string[] {
  const bar = `${INDENT}${colours.dim("│")} `;
  const width = style.width - INDENT.length - 2;
  const { text, highlights, cut } = snippet;
  const shift = cut.before ? 2 : 0;
  const whole = `${cut.before ? "… " : ""}${text}${cut.after ? " …" : ""}`;
  const spans = highlights.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const others = fact === null || fact.claims < 2 ? "" : `${fact.claims} claims of ${origins(fact.support)} say so`;
  const parts = [document.publisher, document.date, document.title, claim.id, fact?.id, others, verdict]
    .filter((part): part is string => part != null && part !== "")
    .map(printable);
  const where = wrapAnsi(parts.join(" · "), width, { hard: true }).split("\n").map(colours.dim);
  return [...highlighted(whole, spans, width, style.colour), ...where].map((line) => bar + line);
}

const origins = (support: number) => counted(support, "independent origin");

/** A query as a shell takes it back. */
function shell(query: string): string {
  const text = printable(query);
  return /^[\p{L}\p{N}:._-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
