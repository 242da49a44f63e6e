import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { barOf, type Glyphs, lineOf, mostOf } from "./blocks.js";
import { type Bars, type Block, type Brief, plainCell, type Rows, type Strip } from "./section.js";

/** How a brief is set on a page of fixed columns. */
export interface Page {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Makes a text safe for a terminal, as one line. */
  readonly safe: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const INDENT = "  ";
const GAP = "  ";
/** The narrowest that the main column may become; below it rows stand in two lines. */
const NARROW = 26;
/** The widest that a label beside a line or a bar may be, as a share of the width. */
const LABEL = { line: 0.4, bar: 0.6 };

/** A brief for a terminal, wrapped to its width. */
export function briefPlain(brief: Brief, page: Page): string {
  const head = [
    page.bold(wrap(page.safe(brief.title), page.width)),
    ...brief.summary.map((text) => wrap(page.safe(text), page.width)),
  ];
  const sections = brief.sections.flatMap(({ title, blocks }) => [
    "",
    ...(title === "" ? [] : [page.bold(wrap(page.safe(title), page.width))]),
    ...blocks.flatMap((block, i) => [
      ...(i > 0 && (block.kind !== "said" || blocks[i - 1]!.kind === "rows") ? [""] : []),
      ...linesOf(block, page),
    ]),
  ]);
  return [...head, ...sections].map((line) => `${line.trimEnd()}\n`).join("");
}

function linesOf(block: Block, page: Page): string[] {
  switch (block.kind) {
    case "said":
      return indented(page.safe(block.text), page);
    case "prose":
      return indented(page.safe(block.runs.map(({ text }) => text).join("")), page);
    case "strip":
      return strip(block, page);
    case "bars":
      return bars(block, page);
    case "rows":
      return rows(block, page);
  }
}

const wrap = (text: string, width: number) => wrapAnsi(text, width, { hard: true });
const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - stringWidth(text)));

function indented(text: string, { width }: Page): string[] {
  return wrap(text, width - INDENT.length)
    .split("\n")
    .map((line) => INDENT + line);
}

/** The text, cut with "…" where it is wider. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (stringWidth(kept + letter) >= width) break;
    kept += letter;
  }
  return `${kept}…`;
}

function labelled(labels: readonly string[], share: number, { width, safe }: Page): { texts: string[]; wide: number } {
  const most = Math.max(10, Math.floor(width * share));
  const texts = labels.map((label) => cut(safe(label), most));
  return { texts, wide: Math.max(...texts.map((text) => stringWidth(text))) };
}

function strip({ rows, from, to, shared }: Strip, page: Page): string[] {
  const { texts, wide } = labelled(
    rows.map(({ label }) => label),
    LABEL.line,
    page,
  );
  const saids = rows.map(({ said }) => page.safe(said));
  const room = Math.max(
    8,
    page.width - INDENT.length - wide - 2 * GAP.length - Math.max(...saids.map((said) => stringWidth(said))),
  );
  const all = shared
    ? mostOf(
        rows.map(({ values }) => values),
        room,
      )
    : 0;
  const lines = rows.map(({ values }) => lineOf(values, shared ? all : mostOf([values], room), room, page.glyphs));
  const long = lines[0]!.length;
  const ends = from === to ? from : `${pad(from, long - stringWidth(to))}${to}`;
  const axis = from === to || long > from.length + to.length ? ends : `${from}–${to}`;
  return [
    ...lines.map((line, i) => `${INDENT}${pad(texts[i]!, wide)}${GAP}${line}${GAP}${page.dim(saids[i]!)}`),
    `${INDENT}${" ".repeat(wide)}${GAP}${page.dim(axis)}`,
  ];
}

function bars({ rows }: Bars, page: Page): string[] {
  const { texts, wide } = labelled(
    rows.map(({ label }) => label),
    LABEL.bar,
    page,
  );
  const saids = rows.map(({ said }) => page.safe(said));
  const beside =
    page.width - INDENT.length - wide - 2 * GAP.length - Math.max(...saids.map((said) => stringWidth(said)));
  const room = Math.min(40, beside >= 10 ? beside : page.width - INDENT.length - wide - GAP.length);
  const most = Math.max(...rows.map(({ value }) => value));
  return rows.flatMap(({ value }, i) => {
    const bar = barOf(value, most, Math.max(4, room), page.glyphs);
    const line = `${INDENT}${pad(texts[i]!, wide)}${GAP}${bar}`;
    return beside >= 10
      ? [`${line}${bar === "" ? "" : " "}${page.dim(saids[i]!)}`]
      : [
          line,
          ...wrap(saids[i]!, page.width - 2 * INDENT.length)
            .split("\n")
            .map((one) => `${INDENT}${INDENT}${page.dim(one)}`),
        ];
  });
}

function rows({ columns, rows, main, more, instead = main }: Rows, page: Page): string[] {
  const cells = rows.map((row) => row.map((cell) => page.safe(plainCell(cell))));
  const used = columns.map((_, i) => i).filter((i) => cells.some((row) => row[i] !== ""));
  const widths = columns.map((title, i) =>
    Math.max(stringWidth(title), ...cells.map((row) => stringWidth(row[i] ?? ""))),
  );
  const room =
    page.width - INDENT.length - used.reduce((sum, i) => sum + (i === main ? 0 : widths[i]! + GAP.length), 0);
  const said = more === "" ? [] : indented(more, page).map(page.dim);
  if (room < Math.min(NARROW, widths[main]!))
    return [...cells.flatMap((row) => card(row, used, row[main] === "" ? instead : main, page)), ...said];
  const wide = used.map((i) => (i === main ? Math.min(widths[i]!, room) : widths[i]!));
  const line = (row: readonly string[], style: (text: string) => string = (text) => text) => {
    const wrapped = used.map((i, k) => wrap(row[i] ?? "", wide[k]!).split("\n"));
    return Array.from({ length: Math.max(...wrapped.map((one) => one.length)) }, (_, y) =>
      style((INDENT + wrapped.map((one, k) => pad(one[y] ?? "", wide[k]!)).join(GAP)).trimEnd()),
    );
  };
  return [...line(columns, page.dim), ...cells.flatMap((row) => line(row)), ...said];
}

/** A row where columns have no room: its main cell, and the others below it. */
function card(row: readonly string[], used: readonly number[], main: number, page: Page): string[] {
  // What is known of it stands at its head where the cell for that is empty: a visit whose visitor nobody names.
  const head = row[main] === "" ? used.find((i) => row[i] !== "") : main;
  const others = used.flatMap((i) => (i === head || row[i] === "" ? [] : [row[i]!])).join(" · ");
  const below = others === "" ? [] : wrap(others, page.width - 2 * INDENT.length).split("\n");
  return [
    ...(head === undefined ? [] : indented(row[head]!, page)),
    ...below.map((line) => `${INDENT}${INDENT}${page.dim(line)}`),
  ];
}
