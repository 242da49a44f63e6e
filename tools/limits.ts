// The table of limits in the documentation, made of the one file that states them.
import { LIMITS, type Limit, MB } from "../src/text/index.js";

export const LIMITS_PAGE = "docs/limits.md";

const HEADINGS: Readonly<Record<keyof typeof LIMITS, string>> = {
  document: "One document",
  format: "Formats",
  container: "What holds several documents",
  catalogue: "Libraries, tables, side-cars and lists of addresses",
  web: "What is fetched",
  ledger: "Ledgers",
  server: "The server",
  model: "Models, over MCP and beside the readers",
  out: "What Entente sends and draws",
};
const TABLE = /^\| what \| at most \| why \|\n(?:\|.*\n)*/mu;

/** A limit as people write it: "64 MB", "0.25 ms". */
function written({ most, unit }: Limit): string {
  const said = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 3 });
  switch (unit) {
    case "bytes":
      return most < MB ? `${said(most / 1024)} KB` : `${said(most / MB)} MB`;
    case "megabytes":
      return `${said(most)} MB`;
    case "characters":
      return `${said(most)} characters`;
    case "seconds":
      return most < 1 ? `${said(most * 1000)} ms` : most > 3600 ? `${said(most / 3600)} hours` : `${said(most)} s`;
    case "times":
      return `${said(most)} times`;
    case "number":
      return said(most);
  }
}

/** The page with its table made anew. */
export function withLimits(markdown: string): string {
  const rows = Object.entries(HEADINGS).flatMap(([group, heading]) => [
    `| **${heading}** | | |`,
    ...Object.values(LIMITS[group as keyof typeof LIMITS]).map((one) => `| ${one.of} | ${written(one)} | ${one.why} |`),
  ]);
  return markdown.replace(TABLE, () => ["| what | at most | why |", "| --- | --- | --- |", ...rows, ""].join("\n"));
}
