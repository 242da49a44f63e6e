// https://github.com/scrapinghub/article-extraction-benchmark: the text of articles, by stretches of four words, as its evaluate.py counts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { BESIDES, BODY, pageOf, wordsOf } from "./page-words.js";
import { halfOf, type Runner } from "./runner.js";
import { shared } from "./shingles.js";

export const articleExtraction: Runner = async (folder, half) => {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(path.join(folder, "ground-truth.json"), "utf8"),
  );
  const ways = { "what is read": [...BODY, ...BESIDES], "without standfirsts and tables": BODY };
  const scores = Object.keys(ways).map((way) => ({ way, precision: 0, recall: 0, told: 0 }));
  const misses: string[] = [];
  const pages = halfOf(Object.entries(truth), half);
  let ms = 0;
  for (const [name, { articleBody, url }] of pages) {
    const begun = performance.now();
    const document = await pageOf(path.join(folder, "html", `${name}.html.gz`));
    ms += performance.now() - begun;
    Object.values(ways).forEach((kinds, i) => {
      const { right, wrong, missed } = shared(articleBody, wordsOf(document, kinds));
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
  const figures = scores.map(({ way, precision, recall, told }) => {
    const [p, r] = [precision / told, recall / pages.length];
    return `${pages.length} articles, ${way}: F1 ${((2 * p * r) / (p + r)).toFixed(4)}, precision ${p.toFixed(4)}, recall ${r.toFixed(4)}`;
  });
  return { figures: [...figures, `${(ms / pages.length).toFixed(0)} ms a page`], misses: misses.sort() };
};
