// https://github.com/scrapinghub/article-extraction-benchmark: the text of articles, by stretches of four words, as its evaluate.py counts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { BESIDES, BODY, readersOf } from "./page-words.js";
import { halfOf, type Runner } from "./runner.js";
import { shared } from "./shingles.js";

const WAYS = { "what is read": [...BODY, ...BESIDES], "without standfirsts and tables": BODY };

export const articleExtraction: Runner = async (folder, { half, peer }) => {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(path.join(folder, "ground-truth.json"), "utf8"),
  );
  const misses: string[] = [];
  const figures: string[] = [];
  const pages = halfOf(Object.entries(truth), half);
  for (const [who, read] of Object.entries(readersOf(peer))) {
    const ways = Object.entries(WAYS).slice(who === "Entente" ? 0 : 1);
    const scores = ways.map(([way]) => ({ way, precision: 0, recall: 0, told: 0 }));
    let ms = 0;
    for (const [name, { articleBody, url }] of pages) {
      const begun = performance.now();
      const page = await read(path.join(folder, "html", `${name}.html.gz`));
      ms += performance.now() - begun;
      ways.forEach(([, kinds], i) => {
        const { right, wrong, missed } = shared(articleBody, page.words(kinds));
        const score = scores[i]!;
        if (right + wrong > 0) {
          score.told++;
          score.precision += right / (right + wrong);
        }
        score.recall += right + missed > 0 ? right / (right + missed) : 1;
        if (i === 1 && right < 0.9)
          misses.push(`${right.toFixed(3)} ${wrong.toFixed(3)} too much, ${missed.toFixed(3)} missed  ${name}  ${url}`);
      });
    }
    for (const { way, precision, recall, told } of scores) {
      const [p, r] = [precision / told, recall / pages.length];
      const f1 = (2 * p * r) / (p + r);
      figures.push(
        `${who}, ${pages.length} articles${who === "Entente" ? `, ${way}` : ""}: F1 ${f1.toFixed(4)}, precision ${p.toFixed(4)}, recall ${r.toFixed(4)}`,
      );
    }
    figures.push(`${who}, ${(ms / pages.length).toFixed(0)} ms a page`);
  }
  return { figures, misses: misses.sort() };
};
