import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";
import type { Reading } from "../entente.js";
import { compare } from "../text/index.js";
import { CERTAIN, type ClaimType } from "../vocabulary/index.js";
import { type Colours, card, cellStyles, cells, claimColumns, INDENT } from "./claim-cells.js";
import { columnWidths, rowLines } from "./columns.js";
import { passage } from "./passage.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { spot } from "./wording.js";
import { says } from "./words/index.js";

/** What a document says, for people: a heading, and for each claim a row with its sentence below, the evidence underlined. */
export function table(reading: Reading, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const { document, claims } = reading;
  // What could not be read has no table: its problem says why.
  if (claims.length === 0 && reading.problems.some((problem) => problem.severity === "error")) return "";
  const lines = document ? heading(reading.name, document, style, colours) : [printable(reading.name)];
  if (claims.length === 0) return `${[...lines, "", `${INDENT}${says().results.noClaims}`, ""].join("\n")}\n`;
  const rows = claims.map(({ value }, i) => cells(value, i + 1));
  const all = claimColumns();
  const used = all.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const columns = used.map((i) => all[i]!);
  const pick = <T>(row: readonly T[]): T[] => used.map((i) => row[i]!);
  const widths = columnWidths(columns, rows.map(pick), style.width);
  if (widths) {
    const headings = columns.map((column) => column.heading);
    lines.push("", ...rowLines(columns, widths, headings, colours.dim));
  }
  claims.forEach(({ value }, i) => {
    const row = rows[i]!;
    const styled = pick(cellStyles(value, colours));
    lines.push(
      "",
      ...(widths ? rowLines(columns, widths, pick(row), (cell, k) => styled[k]!(cell)) : card(row, style, colours)),
    );
    lines.push(...sentence(document?.text ?? "", value, style, colours));
  });
  return `${lines.join("\n")}\n\n`;
}

/** What was read, in numbers. */
export interface Found {
  readonly documents: number;
  readonly claims: number;
  /** Those that are certain enough for totals. */
  readonly certain: number;
  readonly types: ReadonlyMap<string, number>;
}

/** The last lines of a table: how much was found and of what, and what can be done next. */
export function closing({ documents, claims, certain, types }: Found, file: string, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const { results } = says();
  const count = results.count({ claims, documents });
  if (claims === 0) return `${results.nothing({ count })}\n`;
  const kinds = [...types].sort(([a, one], [b, other]) => other - one || compare(a, b));
  const told = kinds
    .map(([type, n]) => results.ofType({ n, type: results.types[type as ClaimType] }))
    .reduce((a, b) => results.listBetween({ a, b }));
  const found = wrapAnsi(results.found({ count, kinds: told, certain, percent: CERTAIN * 100 }), style.width);
  const name = /^[\p{L}\p{N}._/@+-]+$/u.test(file) && file !== "-" ? file : results.file;
  return `${found}\n${colours.dim(wrapAnsi(results.next({ file: name }), style.width))}\n`;
}

function heading(name: string, document: Document, style: Style, colours: Colours): string[] {
  const { title, authors, publisher, date, language } = document.metadata;
  const known = [authors.join(", "), publisher, date, language, name].filter((part) => part !== null && part !== "");
  const facts = known.map((part) => printable(String(part))).join(" · ");
  const lines =
    title === null ? [] : wrapAnsi(printable(title), style.width, { hard: true }).split("\n").map(colours.bold);
  return [...lines, ...wrapAnsi(facts, style.width, { hard: true }).split("\n").map(colours.dim)];
}

function sentence(text: string, claim: Claim, style: Style, colours: Colours): string[] {
  const bar = `${INDENT}${colours.dim("│")} `;
  const width = style.width - INDENT.length - 2;
  const lines = passage(text, claim.evidence, width, style.colour);
  const notes =
    claim.citations.length > 0 ? says().results.notes({ numbers: claim.citations.map(printable).join(", ") }) : "";
  const where = [spot(claim.evidence.place ?? {}), notes].filter((part) => part !== "");
  if (where.length > 0) lines.push(colours.dim(where.join(" · ")));
  return lines.map((line) => bar + line);
}
