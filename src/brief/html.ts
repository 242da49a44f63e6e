import { standalone } from "../picture/index.js";
import type { Table } from "../table/index.js";
import { harmless, visible } from "../text/index.js";
import { barOf, lineOf, mostOf } from "./blocks.js";
import type { Block, Brief, Section } from "./section.js";

const LINE = 60;
const BAR = 30;

/** Of the whole file: nothing is loaded, nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Inter, system-ui, sans-serif; color: #1d2329; background: #fff; }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-top: 1px solid #d5dae0; padding-top: 1rem; }
svg { max-width: 100%; height: auto; }
figure { margin: 1rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #eef1f4; }
th { color: #59636e; font-weight: 500; }
td.blocks { font-family: ui-monospace, monospace; white-space: pre; }
summary { color: #59636e; cursor: pointer; }
@media print { details { display: none; } h2 { break-after: avoid; } }
`;

/** A brief as one file of HTML that stands alone: pictures in it as SVG, no script, nothing from elsewhere, all text escaped. */
export function briefHtml(brief: Brief): string {
  const title = escaped(brief.title);
  // Where it is printed to a terminal, nothing of a document is obeyed either.
  return harmless(`<!doctype html>
<html lang="${brief.words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${brief.summary.map(escaped).join(" ")}</p>
${brief.sections.map((section) => sectionOf(section, brief.words)).join("\n")}
</main>
</body>
</html>
`);
}

function sectionOf({ title, blocks, picture }: Section, { language, numbersOfPicture }: Brief["words"]): string {
  const chart = picture?.();
  // Of too little for a chart, its strips and rows are all there is.
  const drawn = chart?.instead === undefined ? chart : undefined;
  const figure =
    drawn === undefined
      ? ""
      : `<figure>${standalone(drawn)}<details><summary>${escaped(numbersOfPicture)}</summary>${pictureTable(drawn.table, language)}</details></figure>\n`;
  const shown = blocks.filter(({ kind }) => drawn === undefined || kind === "said" || kind === "rows");
  return `<section>\n<h2>${escaped(title)}</h2>\n${figure}${shown.map(blockOf).join("\n")}\n</section>`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "said":
      return `<p>${escaped(block.text)}</p>`;
    case "strip": {
      const all = block.shared
        ? mostOf(
            block.rows.map(({ values }) => values),
            LINE,
          )
        : 0;
      return tableOf(
        ["", `${block.from} – ${block.to}`, ""],
        block.rows.map(({ label, values, said }) => [
          label,
          lineOf(values, all || mostOf([values], LINE), LINE, "blocks"),
          said,
        ]),
      );
    }
    case "bars": {
      const most = Math.max(...block.rows.map(({ value }) => value));
      return tableOf(
        ["", "", ""],
        block.rows.map(({ label, value, said }) => [label, barOf(value, most, BAR, "blocks"), said]),
      );
    }
    case "rows":
      return `${tableOf(block.columns, block.rows)}${block.more === "" ? "" : `<p>${escaped(block.more)}</p>`}`;
  }
}

function pictureTable({ columns, rows }: Table, language: string): string {
  const text = (cell: Table["rows"][number][number]) =>
    cell === null
      ? ""
      : typeof cell === "object"
        ? cell.text
        : typeof cell === "number"
          ? cell.toLocaleString(language)
          : cell;
  return tableOf(
    columns.map(({ title }) => title),
    rows.map((row) => row.map(text)),
  );
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: "th" | "td") =>
    row.map((cell) => `<${tag}${/^[▁-█▌·]+$/u.test(cell) ? ' class="blocks"' : ""}>${escaped(cell)}</${tag}>`).join("");
  const head = columns.every((title) => title === "") ? "" : `<thead><tr>${cells(columns, "th")}</tr></thead>`;
  return `<div class="wide"><table>${head}<tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table></div>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (sign) => ESCAPES[sign]!);
}
