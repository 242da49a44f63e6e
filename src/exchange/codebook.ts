import type { ColumnKind, ExportTable } from "./tables.js";

const KINDS: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  day: "day, YYYY-MM-DD",
  number: "number",
  integer: "whole number",
};

/** What every column of every table means, as Markdown. `words`: what a column of that name may hold. */
export function codebookOf(tables: readonly ExportTable[], words: Readonly<Record<string, readonly string[]>>): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const parts = tables.map(({ name, about, columns }) => {
    const rows = columns.map((column) => {
      const known = words[column.name];
      const meaning = [column.about, known === undefined ? "" : `one of: ${known.join(", ")}`]
        .filter(Boolean)
        .join("; ");
      return `| \`${column.name}\` | ${KINDS[column.kind]} | ${cell(meaning)} |`;
    });
    return `## ${name}\n\n${about} \`data/${name}.csv\`\n\n| column | kind | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Codebook

An empty cell is a value that no source states. Dates are EDTF (ISO 8601-2) as exact as the texts, no more: \`2024-07\`, \`2021/2023\`. Sums are in the currency that
stands beside them; \`usd\` is that sum by the official rate of its year. Parties are ISO 3166-1 alpha-3 codes of states, or \`org:\`, \`firm:\` and \`person:\` with a name.
A claim is what one sentence of one document says; a fact is one thing in the world as all claims about it tell it. \`confidence\` is from 0 to 1: of what is
at 0.8 or more about 85 in 100 are right. Words that a spreadsheet would run as a formula have an apostrophe before them.

${parts.join("\n")}`;
}
