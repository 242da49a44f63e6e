// Measures sentences, words and lemmas on the raw text of the treebanks in ../shared/data/ud, and the speed of both:
//   npm run build && node dist/tools/measure-segmentation.js
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lemmatise, loadLemmas, segment } from "../src/claim/english/annotation/index.js";
import { segmentation } from "../src/claim/english/language/segmentation.js";
import { scoreLemmas } from "./lemmas/score.js";
import { type Score, scoreSegmentation } from "./segmentation/score.js";
import { hasTreebanks, rawBlocks, readTreebank } from "./segmentation/treebank.js";

const MEASURED = ["en.pud.test", "en.ewt.dev", "en.ewt.test"];

function measure(): void {
  const bytes = readFileSync(resolve("models/en.lemmas"));
  const began = performance.now();
  const lemmas = loadLemmas(bytes);
  const loaded = performance.now() - began;
  for (const name of MEASURED) {
    const sentences = readTreebank(name);
    const { sentences: ends, words } = scoreSegmentation(rawBlocks(sentences), segmentation);
    const share = scoreLemmas(sentences, lemmas).toFixed(2);
    console.log(
      `${name}: sentences ${written(ends)}; words ${written(words)}; lemmas with the treebank's tags ${share} %`,
    );
  }
  console.log(`lemma table: ${bytes.length} bytes, loaded in ${loaded.toFixed(1)} ms`);
  speed();
}

function written(score: Score): string {
  return `F1 ${score.f1.toFixed(2)} (P ${score.precision.toFixed(2)}, R ${score.recall.toFixed(2)})`;
}

function speed(): void {
  const sentences = readTreebank("en.ewt.train");
  const blocks = rawBlocks(sentences);
  const size = blocks.reduce((sum, block) => sum + block.text.length, 0);
  for (let round = 0; round < 2; round++) {
    const began = performance.now();
    for (const { text } of blocks) segment(text, { start: 0, end: text.length }, segmentation);
    const seconds = (performance.now() - began) / 1000;
    if (round === 1) console.log(`segmentation: ${(size / 1e6 / seconds).toFixed(1)} million characters a second`);
  }
  const words = sentences.flatMap((each) => each.words);
  const lemmas = loadLemmas(readFileSync(resolve("models/en.lemmas")));
  const began = performance.now();
  for (const { form, upos, xpos } of words) lemmatise(form, upos, xpos, lemmas);
  const seconds = (performance.now() - began) / 1000;
  console.log(`lemmas: ${Math.round(words.length / seconds / 1000)} thousand tokens a second`);
}

if (hasTreebanks()) measure();
else console.log("The treebanks are not there (../shared/data/ud), so nothing was measured.");
