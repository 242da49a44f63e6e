// https://github.com/adbar/trafilatura, tests/: words that the text of a page must hold and must not hold, and its title, author and day.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { BESIDES, BODY, readersOf } from "./page-words.js";
import { halfOf, type Runner, share, Tally } from "./runner.js";

interface Annotated {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

const even = (text: string): string => text.replace(/\s+/gu, " ").trim();
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const trafilatura: Runner = async (folder, { half, peer }) => {
  const tests = path.join(folder, "tests");
  const pages: Record<string, Annotated> = JSON.parse(readFileSync(path.join(tests, "evaldata.json"), "utf8"));
  const misses: string[] = [];
  const figures: string[] = [];
  const chosen = halfOf(Object.entries(pages), half);
  for (const [who, read] of Object.entries(readersOf(peer))) {
    const tally = new Tally();
    const missed = (line: string) => (who === "Entente" ? misses.push(line) : 0);
    const fields = { title: [0, 0], author: [0, 0], date: [0, 0] };
    for (const [, page] of chosen) {
      const file = ["cache", "eval"].map((under) => path.join(tests, under, page.file)).find(existsSync);
      const given = file === undefined ? null : await read(file);
      const text = even(given?.words(["title", ...BODY, ...BESIDES]) ?? "");
      for (const words of page.with) {
        if (text.includes(even(words))) tally.right++;
        else {
          tally.missed++;
          missed(`missed    ${page.file}  ${even(words)}`);
        }
      }
      for (const words of page.without) {
        if (!text.includes(even(words))) continue;
        tally.wrong++;
        missed(`too much  ${page.file}  ${even(words)}`);
      }
      const told = { title: given?.title ?? "", author: given?.authors ?? "", date: given?.date ?? "" };
      for (const field of ["title", "author", "date"] as const) {
        const wanted = [page[field] ?? []].flat().join("; ");
        if (wanted === "") continue;
        const count = fields[field];
        count[1]!++;
        if (bare(wanted) === bare(told[field])) count[0]!++;
        else missed(`${field.padEnd(9)} ${page.file}  ${told[field]} for ${wanted}`);
      }
    }
    const shares = Object.entries(fields).map(([field, [right, all]]) => `${field} ${share(right!, all!)} of ${all}`);
    figures.push(`${who}, ${chosen.length} pages, words: ${tally}`, `${who}, right: ${shares.join(", ")}`);
  }
  return { figures, misses };
};
