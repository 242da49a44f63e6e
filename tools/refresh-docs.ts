// Puts what the commands really print into the Markdown that quotes them: `npm run docs`. A test keeps the two alike.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withAccuracy } from "./accuracy.js";
import { GUIDE, guided } from "./guide.js";
import { LIMITS_PAGE, withLimits } from "./limits.js";
import { writeTypePages } from "./type-pages.js";

/** A command in a comment, and the block below it that quotes its output; `| head -n N` keeps the first N lines. */
const QUOTED = /^<!-- entente (.+?)(?: \| head -n (\d+))? -->\n```text\n(?:(?!```).*\n)*```$/gm;
/** Columns that a page of documentation is wide enough for. */
const COLUMNS = "100";

/** The Markdown files that may quote commands, relative to the project's root. */
export function quotingFiles(root: string): string[] {
  const docs = readdirSync(path.join(root, "docs")).filter((file) => file.endsWith(".md"));
  return ["README.md", ...docs.map((file) => `docs/${file}`)];
}

/** Runs a command with this environment beside the usual one, and gives what it prints. */
export type Runs = (args: readonly string[], env: Readonly<Record<string, string>>) => Promise<string>;

/** The text with every quoted output made anew. */
export async function refreshed(markdown: string, run: Runs): Promise<string> {
  const quotes: string[] = [];
  for (const [, command = "", count] of markdown.matchAll(QUOTED)) {
    const lines = (await run(command.split(" "), { COLUMNS, NO_COLOR: "1" })).trimEnd().split("\n");
    const shown = count === undefined ? lines : lines.slice(0, Number(count));
    const head = count === undefined ? `<!-- entente ${command} -->` : `<!-- entente ${command} | head -n ${count} -->`;
    quotes.push(`${head}\n\`\`\`text\n${shown.join("\n").trimEnd()}\n\`\`\``);
  }
  return markdown.replace(QUOTED, () => quotes.shift()!);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeTypePages(process.cwd());
  const built: Runs = async (args, env) =>
    execFileSync(process.execPath, [path.join("bin", "entente.js"), ...args], {
      env: { PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
  for (const file of quotingFiles(".")) writeFileSync(file, await refreshed(readFileSync(file, "utf8"), built));
  writeFileSync("README.md", withAccuracy(readFileSync("README.md", "utf8")));
  writeFileSync(LIMITS_PAGE, withLimits(readFileSync(LIMITS_PAGE, "utf8")));
  writeFileSync(GUIDE, guided(readFileSync(GUIDE, "utf8"), process.cwd()));
}
