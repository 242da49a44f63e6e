// https://github.com/adbar/trafilatura, tests/: words that the text of a page must hold and must not hold, and its title, author and day.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { BESIDES, BODY, pageOf, wordsOf } from "./page-words.js";
import { halfOf, type Runner, Tally } from "./runner.js";

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

export const trafilatura: Runner = async (folder, half) => {
  const tests = path.join(folder, "tests");
  const pages: Record<string, Annotated> = JSON.parse(readFileSync(path.join(tests, "evaldata.json"), "utf8"));
  const tally = new Tally();
  const misses: string[] = [];
  const fields = { title: [0, 0], author: [0, 0], date: [0, 0] };
  const chosen = halfOf(Object.entries(pages), half);
  for (const [, page] of chosen) {
    const file = ["cache", "eval"].map((under) => path.join(tests, under, page.file)).find(existsSync);
    const document = file === undefined ? null : await pageOf(file);
    const text = even(wordsOf(document, ["title", ...BODY, ...BESIDES]));
    for (const words of page.with) {
      if (text.includes(even(words))) tally.right++;
      else {
        tally.missed++;
        misses.push(`missed    ${page.file}  ${even(words)}`);
      }
    }
    for (const words of page.without) {
      if (!text.includes(even(words))) continue;
      tally.wrong++;
      misses.push(`too much  ${page.file}  ${even(words)}`);
    }
    const { title, authors, date } = document?.metadata ?? { title: null, authors: [], date: null };
    const given = { title: title ?? "", author: authors.join("; "), date: date ?? "" };
    for (const field of ["title", "author", "date"] as const) {
      const wanted = [page[field] ?? []].flat().join("; ");
      if (wanted === "") continue;
      const count = fields[field];
      count[1]!++;
      if (bare(wanted) === bare(given[field])) count[0]!++;
      else misses.push(`${field.padEnd(9)} ${page.file}  ${given[field]} for ${wanted}`);
    }
  }
  const shares = Object.entries(fields).map(
    ([field, [right, all]]) => `${field} ${((100 * right!) / (all! || 1)).toFixed(1)} % of ${all}`,
  );
  return { figures: [`${chosen.length} pages, words: ${tally}`, `right: ${shares.join(", ")}`], misses };
};
