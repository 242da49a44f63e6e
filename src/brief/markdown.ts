import { barOf, lineOf, mostOf } from "./blocks.js";
import type { Block, Brief } from "./section.js";

/** Columns of a line of blocks in a cell. */
const LINE = 48;
const BAR = 20;

/** A brief as Markdown (GitHub's). Nothing of a document is markup in it. `safe` makes a text one line without controls. */
export function briefMarkdown(brief: Brief, safe: (text: string) => string): string {
  const say = (text: string) => escaped(safe(text));
  const sections = brief.sections.map(({ title, blocks }) =>
    [`## ${say(title)}`, ...blocks.map((block) => blockOf(block, say))].join("\n\n"),
  );
  return `${[`# ${say(brief.title)}`, brief.summary.map(say).join(" "), ...sections].join("\n\n")}\n`;
}

function blockOf(block: Block, say: (text: string) => string): string {
  switch (block.kind) {
    case "said":
      return say(block.text);
    case "strip": {
      const all = block.shared
        ? mostOf(
            block.rows.map(({ values }) => values),
            LINE,
          )
        : 0;
      return tableOf(
        ["", block.from === block.to ? block.from : `${block.from} – ${block.to}`, ""].map(say),
        block.rows.map(({ label, values, said }) => [
          say(label),
          `\`${lineOf(values, all || mostOf([values], LINE), LINE, "blocks")}\``,
          say(said),
        ]),
      );
    }
    case "bars": {
      const most = Math.max(...block.rows.map(({ value }) => value));
      return tableOf(
        ["", "", ""],
        block.rows.map(({ label, value, said }) => [say(label), barOf(value, most, BAR, "blocks"), say(said)]),
      );
    }
    case "rows": {
      const more = block.more === "" ? "" : `\n\n${block.more}`;
      return `${tableOf(
        block.columns.map(say),
        block.rows.map((row) => row.map(say)),
      )}${more}`;
    }
  }
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Signs that Markdown or HTML in it would obey, behind a stroke; addresses, which GitHub's Markdown makes links of by itself, are broken unseen. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~#!]/gu, "\\$&")
    .replaceAll(/\b(https?|www)(?=[:.])/giu, "$1\u200B")
    .replaceAll("@", "\u200B@");
}
