// https://github.com/adbar/htmldate, tests/: the day of publication of pages; right, wrong and missed as its evaluation.py counts.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readersOf } from "./page-words.js";
import { halfOf, type Runner, Tally } from "./runner.js";

interface Dated {
  readonly file: string;
  readonly date: string | null;
}

/** Python writes what JSON does not know for a day that nobody could tell. */
const read = (file: string): Record<string, Dated> =>
  JSON.parse(readFileSync(file, "utf8").replace(/"date":\s*NaN/gu, '"date": null'));

export const htmldate: Runner = async (folder, { half, peer }) => {
  const tests = path.join(folder, "tests");
  const sets = ["eval_mediacloud_2020.json", "eval_default.json"].map((set) => read(path.join(tests, set)));
  const pages = halfOf(Object.entries(Object.assign({}, ...sets) as Record<string, Dated>), half);
  const misses: string[] = [];
  const figures: string[] = [];
  for (const [who, readPage] of Object.entries(readersOf(peer))) {
    const tally = new Tally();
    let undated = 0;
    let absent = 0;
    for (const [url, { file, date }] of pages) {
      const page = ["test_set", "cache", "eval"].map((under) => path.join(tests, under, file)).find(existsSync);
      if (page === undefined) {
        absent++;
        continue;
      }
      const told = (await readPage(page)).date;
      if (told === null) {
        tally.missed++;
        if (date === null) undated++;
      } else if (told === date) tally.right++;
      else tally.wrong++;
      if (told !== date && who === "Entente")
        misses.push(`${told ?? "nothing"} for ${date}  ${path.relative(tests, page)}  ${url}`);
    }
    const all = tally.right + tally.wrong + tally.missed + undated;
    const accuracy = (tally.right + undated) / (all || 1);
    figures.push(`${who}, ${pages.length - absent} pages: ${tally}, accuracy ${accuracy.toFixed(3)}`);
  }
  return { figures, misses: misses.sort() };
};
