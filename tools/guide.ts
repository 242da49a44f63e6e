// Runs the commands of a page from top to bottom in an empty folder and puts what they print below them.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const GUIDE = "docs/guide.md";

/** What a page does, in its order: a file that it shows, a sample that it takes, commands that it runs, what they print. */
const STEPS =
  /^<!-- file (?<file>\S+) -->\n```\w*\n(?<words>(?:(?!```).*\n)*)```$|^<!-- copy (?<from>\S+) (?<to>\S+) -->$|^```sh\n(?<commands>(?:(?!```).*\n)*)```$|^<!-- output(?: \| head -n (?<count>\d+))? -->\n```text\n(?:(?!```).*\n)*```$/gmu;
/** Columns that a page of documentation is wide enough for. */
const COLUMNS = "100";
/** The day on which the commands are run. */
const DAY = "1969660800"; // 1 June 2032

/** The page with what its commands print now. Runs the built command; throws where one of them fails. */
export function guided(markdown: string, root: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-guide-"));
  const at = (name: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  };
  const command = `entente() { "${process.execPath}" "${path.join(root, "bin", "entente.js")}" "$@"; }; set -e\n`;
  const env = { PATH: process.env.PATH, COLUMNS, NO_COLOR: "1", SOURCE_DATE_EPOCH: DAY };
  let printed = "";
  try {
    return markdown.replace(STEPS, (whole, ...given) => {
      const { file, words, from, to, commands, count } = given.at(-1) as Record<string, string | undefined>;
      if (file !== undefined) writeFileSync(at(file), words ?? "");
      else if (from !== undefined && to !== undefined) copyFileSync(path.join(root, from), at(to));
      else if (commands !== undefined)
        printed = execFileSync("sh", ["-c", command + commands], { cwd: folder, env, encoding: "utf8" });
      else {
        const lines = printed.trimEnd().split("\n");
        const shown = count === undefined ? lines : lines.slice(0, Number(count));
        return `${whole.slice(0, whole.indexOf("\n"))}\n\`\`\`text\n${shown.join("\n").trimEnd()}\n\`\`\``;
      }
      return whole;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
