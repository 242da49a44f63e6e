// Trains the tagger and parser and writes models/en.model:
//   npm run train:parser -- [--data FOLDER] [--epochs N] [--output FILE]
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packageFile } from "../../src/claim/english/annotation/network/model-file.js";
import { encodeModel } from "../../src/claim/english/annotation/network/model-format.js";
import { loadNetwork } from "../../src/claim/english/annotation/network/network.js";
import { augment } from "./augmentation.js";
import { batches, MOST_WORDS } from "./batch.js";
import { readTreebank } from "./conllu.js";
import { Learner } from "./learner.js";
import { Lexicon } from "./lexicon.js";
import { Random } from "./random.js";
import { describe, score } from "./scores.js";
import { readVectors } from "./vectors.js";

const SIZES = { width: 128, vector: 100, hidden: 128, layers: 1, arc: 80, label: 64 };
const VECTORS = 50_000;
const SEED = 1;
const RATE = 0.002;
/** Steps in which the rate rises; the share of steps after which it falls; the share of it that is left at the end. */
const SCHEDULE = { rise: 300, fall: 0.3, least: 0.02 };

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: packageFile("../shared/data/ud") },
    epochs: { type: "string", default: "22" },
    output: { type: "string", default: packageFile("models/en.model") },
  },
});

const seconds = (() => {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
})();

function rateAt(step: number, steps: number): number {
  const done = step / steps;
  const falling = done < SCHEDULE.fall ? 1 : Math.max(SCHEDULE.least, (1 - done) / (1 - SCHEDULE.fall));
  return RATE * Math.min(1, (step + 1) / SCHEDULE.rise) * falling;
}

async function train(folder: string, epochs: number, output: string): Promise<void> {
  const sentences = ["en.ewt.train", "en.gumfree.train"].flatMap((name) => readTreebank(folder, name));
  const short = sentences.filter(({ forms }) => forms.length <= MOST_WORDS);
  const tuning = readTreebank(folder, "en.ewt.dev");
  const vectors = readVectors(VECTORS);
  const lexicon = new Lexicon(short, vectors.words);
  const random = new Random(SEED);
  const learner = await Learner.begin(SIZES, lexicon, vectors, random);
  console.log(`${short.length} sentences; ready after ${seconds()}`);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const examples = short.map((sentence) => lexicon.example(augment(sentence, random)));
    const all = batches(examples, random);
    const total = { words: 0, tags: 0, arcs: 0, labels: 0 };
    for (const batch of all) {
      const losses = learner.learn(batch, rateAt(step++, epochs * all.length));
      for (const name of ["words", "tags", "arcs", "labels"] as const) total[name] += losses[name];
    }
    const loss = (["tags", "arcs", "labels"] as const).map(
      (name) => `${name} ${(total[name] / total.words).toFixed(3)}`,
    );
    console.log(`epoch ${epoch}: loss ${loss.join(", ")}; ${seconds()}`);
    if (epoch % 3 !== 0 && epoch !== epochs) continue;
    const bytes = encodeModel(learner.model());
    console.log(`  ${describe(score(await loadNetwork(bytes), tuning))}; ${seconds()}`);
    if (epoch === epochs) writeFileSync(output, bytes);
  }
}

try {
  if (!/^[1-9]\d*$/u.test(options.epochs))
    throw new Error(`--epochs is a whole number above 0, not "${options.epochs}".`);
  await train(options.data, Number(options.epochs), options.output);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
