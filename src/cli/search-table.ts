import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Hit, PassageHit, Results } from "../ledger/index.js";
import { counted } from "../words/index.js";
import { COLUMNS, type Colours, card, cellStyles, cells, INDENT } from "./claim-cells.js";
import { columnWidths, rowLines } from "./columns.js";
import { highlighted } from "./highlighted.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";

/**
 * Results for people: a row for each claim, the words that answer underlined, where they stand, and the fact that they are part of; then the sentences that answer without
 * telling a claim.
 */
export function resultTable(results: Results, query: string, further: boolean, style: Style): string {
  const { hits, total, more, passages, next } = results;
  const colours = picocolors.createColors(style.colour);
  if (total + passages.total === 0) return "No results.\n";
  const lines = hits.length === 0 ? [] : claimLines(hits, style, colours);
  if (passages.hits.length > 0)
    lines.push(
      ...(hits.length === 0 ? [] : [""]),
      colours.dim("Sentences without a claim"),
      ...passages.hits.flatMap((hit) => ["", ...passageLines(hit, style, colours)]),
    );
  const counts = [
    ...(total === 0 ? [] : [count(total, more, "claim", "claims")]),
    ...(passages.total === 0
      ? []
      : [count(passages.total, passages.more, "sentence without a claim", "sentences without a claim")]),
  ];
  const one = total + passages.total === 1 && !more;
  const seen = hits.length + passages.hits.length;
  const shown = seen < total + passages.total || further ? `; ${seen.toLocaleString("en")} shown` : "";
  const onward = next === null ? [] : [wrapAnsi(`Next: entente search ${shell(query)} --after ${next}`, style.width)];
  return `${[...lines, "", `${counts.join(" and ")} ${one ? "matches" : "match"}${shown}.`, ...onward.map(colours.dim)].join("\n")}\n`;
}

function count(total: number, more: boolean, one: string, many: string): string {
  return `${total.toLocaleString("en")}${more ? " or more" : ""} ${total === 1 ? one : many}`;
}

function claimLines(hits: readonly Hit[], style: Style, colours: Colours): string[] {
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
  return lines;
}

/** The words of a hit, then where they stand and who else says so. */
function below({ claim, document, fact, verdict, snippet }: Hit, style: Style, colours: Colours): string[] {
  const others = fact === null || fact.claims < 2 ? "" : `${fact.claims} claims from ${origins(fact.support)}`;
  const parts = [document.publisher, document.date, document.title, claim.id, fact?.id, others, verdict];
  return barred(snippet, parts, style, colours);
}

/** A sentence, then where it stands. */
function passageLines({ document, snippet }: PassageHit, style: Style, colours: Colours): string[] {
  return barred(snippet, [document.publisher, document.date, document.title, document.id], style, colours);
}

function barred(
  { text, highlights, cut }: PassageHit["snippet"],
  place: readonly (string | null | undefined)[],
  style: Style,
  colours: Colours,
): string[] {
  const bar = `${INDENT}${colours.dim("│")} `;
  const width = style.width - INDENT.length - 2;
  const shift = cut.before ? 2 : 0;
  const whole = `${cut.before ? "… " : ""}${text}${cut.after ? " …" : ""}`;
  const spans = highlights.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const parts = place.filter((part): part is string => part != null && part !== "").map(printable);
  const where = wrapAnsi(parts.join(" · "), width, { hard: true }).split("\n").map(colours.dim);
  return [...highlighted(whole, spans, width, style.colour), ...where].map((line) => bar + line);
}

const origins = (support: number) => counted(support, "independent origin");

/** A query as a shell takes it back. */
function shell(query: string): string {
  const text = printable(query);
  return /^[\p{L}\p{N}:._-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
