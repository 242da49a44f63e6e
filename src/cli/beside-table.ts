import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { BesideDifference, BesidePage, BesideParagraph, BesidePlace } from "../dossier/index.js";
import { dateWords, meaningOf } from "../words/index.js";
import { rowLines } from "./columns.js";
import { printable } from "./printable.js";
import type { Style } from "./result.js";
import { language, says } from "./words/index.js";

/** Narrower terminals have one text below the other. */
const LEAST = 72;
const GAP = 2;
/** Characters of a sentence that is left out, in the list. */
const SHOWN = 80;

/** Two documents paragraph by paragraph, with where they differ before them. The numbers are those of the rows; a star marks those that differ. */
export function besideTable(page: BesidePage, names: readonly [string, string], { width, colour }: Style): string {
  const colours = picocolors.createColors(colour);
  const said = says().checking.beside;
  const heads = ([page.left, page.right] as const).map(({ title, publisher, date, language: tongue }, i) =>
    [title ?? names[i]!, publisher, date === null ? null : dateWords(date, language().speech), tongue]
      .flatMap((part) => (part === null ? [] : printable(part)))
      .join(" · "),
  );
  const { differences } = page;
  const lines = [
    differences.length === 0 ? said.none : said.differences({ n: differences.length }),
    ...differences.flatMap((one) => listed(one, width)),
    "",
  ];
  const digits = String(page.rows.length).length;
  const marks = new Set(differences.map(({ row }) => row));
  const place = (row: number) => `${marks.has(row) ? "*" : ""}${row + 1}`;
  const words = (side: readonly BesideParagraph[]) =>
    side.length === 0 ? said.omitted : side.map(({ text }) => printable(text.replaceAll(/\s+/gu, " "))).join(" ¶ ");
  if (width < LEAST) {
    for (const head of heads) lines.push(...wrapAnsi(head, width, { hard: true }).split("\n").map(colours.bold));
    for (const [i, { left, right }] of page.rows.entries()) {
      lines.push("", colours.dim(place(i)));
      for (const side of [left, right]) lines.push(...wrapAnsi(words(side), width, { hard: true }).split("\n"));
    }
    return `${lines.join("\n")}\n`;
  }
  const room = Math.floor((width - digits - 1 - 2 * GAP) / 2);
  const columns = [{ heading: "", right: true }, { heading: "" }, { heading: "" }];
  const widths = [digits + 1, room, room];
  lines.push(...rowLines(columns, widths, ["", ...heads], colours.bold));
  for (const [i, { left, right }] of page.rows.entries())
    lines.push("", ...rowLines(columns, widths, [place(i), words(left), words(right)]));
  return `${lines.join("\n")}\n`;
}

function listed({ kind, row, left, right }: BesideDifference, width: number): string[] {
  const { beside, finding } = says().checking;
  const sides = [left, right].map((place) => (place === null ? beside.nothing : told(kind, place)));
  const line = `${row + 1}  ${finding({ kind: language().speech.words.differences[kind], what: sides.join(" | ") })}`;
  return wrapAnsi(line, width - 2, { hard: true })
    .split("\n")
    .map((part, i) => (i === 0 ? `  ${part}` : `     ${part}`));
}

function told(kind: BesideDifference["kind"], { text, value }: BesidePlace): string {
  const plain = printable(text.replaceAll(/\s+/gu, " "));
  const short = plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
  const { beside, words } = says().checking;
  if (value === null) return words({ words: short });
  return beside.means({ words: short, meaning: printable(meaningOf(kind, value, language().speech)) });
}
