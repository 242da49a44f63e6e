import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Hit, PassageHit, Results } from "../ledger/index.js";
import { type Colours, card, cellStyles, cells, claimColumns, INDENT } from "./claim-cells.js";
import { columnWidths, rowLines } from "./columns.js";
import { highlighted } from "./highlighted.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { number, says } from "./words/index.js";

/**
 * Results for people: a row for each claim, the words that answer underlined, where they stand, and the fact that they are part of; then the sentences that answer without
 * telling a claim.
 */
export function resultTable(results: Results, query: string, further: boolean, style: Style): string {
  const { hits, total, more, passages, next } = results;
  const { results: words } = says();
  const colours = picocolors.createColors(style.colour);
  if (total + passages.total === 0) return `${says().results.none}\n`;
  const lines = hits.length === 0 ? [] : claimLines(hits, style, colours);
  if (passages.hits.length > 0)
    lines.push(
      ...(hits.length === 0 ? [] : [""]),
      colours.dim(words.passages),
      ...passages.hits.flatMap((hit) => ["", ...passageLines(hit, style, colours)]),
    );
  const counts = [
    ...(total === 0 ? [] : [words.claimsFound({ n: total, more })]),
    ...(passages.total === 0 ? [] : [words.passagesFound({ n: passages.total, more: passages.more })]),
  ];
  const what = counts.reduce((claims, sentences) => words.both({ claims, sentences }));
  const one = total + passages.total === 1 && !more;
  const seen = hits.length + passages.hits.length;
  const shown = seen < total + passages.total || further ? number(seen) : null;
  const onward = next === null ? [] : [wrapAnsi(words.nextPage({ query: shell(query), place: next }), style.width)];
  return `${[...lines, "", words.matching({ what, one, shown }), ...onward.map(colours.dim)].join("\n")}\n`;
}

function claimLines(hits: readonly Hit[], style: Style, colours: Colours): string[] {
  const rows = hits.map(({ claim }, i) => cells(claim, i + 1));
  const all = claimColumns();
  const used = all.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const columns = used.map((i) => all[i]!);
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
  const others =
    fact === null || fact.claims < 2 ? "" : says().results.others({ claims: fact.claims, origins: fact.support });
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

/** A query as a shell takes it back. */
function shell(query: string): string {
  const text = printable(query);
  return /^[\p{L}\p{N}:._-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
