// Prints what models/en.model scores on the treebanks that it was never trained or tuned on, and how fast it is:
//   npm run evaluate -- [--data FOLDER] [--model FILE]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packageFile } from "../../src/claim/english/annotation/network/model-file.js";
import { loadNetwork, type Network } from "../../src/claim/english/annotation/network/network.js";
import { readTreebank, type TreebankSentence } from "./conllu.js";
import { describe, score } from "./scores.js";

/** Labels whose F1 is shown: those that claims are read from. */
const SHOWN = "nsubj nsubj:pass obj iobj obl nmod conj appos advcl acl ccomp xcomp amod compound flat case".split(" ");
const ROUNDS = 5;

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: packageFile("../shared/data/ud") },
    model: { type: "string", default: packageFile("models/en.model") },
  },
});

/** Words a second, parsed for the first time and (the best of some rounds) once the words are known. */
function speed(network: Network, sentences: readonly TreebankSentence[]): { first: number; later: number } {
  const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { forms } of sentences) network.parse(forms);
    return (1000 * words) / (performance.now() - start);
  });
  return { first: rates[0]!, later: Math.max(...rates) };
}

/** How many sentences the plain arithmetic parses otherwise than the machine's SIMD. */
function differences(one: Network, other: Network, sentences: readonly TreebankSentence[]): number {
  const told = (network: Network, forms: readonly string[]) => {
    const { heads, relations, upos } = network.parse(forms);
    return JSON.stringify([[...heads], relations, upos]);
  };
  return sentences.filter(({ forms }) => told(one, forms) !== told(other, forms)).length;
}

async function evaluate(folder: string, path: string): Promise<void> {
  const bytes = readFileSync(path);
  const start = performance.now();
  const network = await loadNetwork(bytes);
  network.parse(["Ready", "."]);
  const loading = performance.now() - start;
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB, ready to parse in ${loading.toFixed(0)} ms`);
  for (const name of ["en.pud.test", "en.ewt.test"]) {
    const sentences = readTreebank(folder, name);
    const { first, later } = speed(network, sentences);
    const scores = score(network, sentences);
    const f1 = SHOWN.map((relation) => `${relation} ${(scores.f1.get(relation) ?? 0).toFixed(1)}`);
    console.log(`${name}: ${describe(scores)}`);
    console.log(`  F1 ${f1.join(" · ")}`);
    console.log(`  ${first.toFixed(0)} words a second the first time, ${later.toFixed(0)} later, on one core`);
  }
  const pud = readTreebank(folder, "en.pud.test");
  const changed = differences(network, await loadNetwork(bytes, "plain"), pud);
  console.log(`en.pud.test: ${changed} of ${pud.length} sentences parsed otherwise without SIMD`);
}

try {
  await evaluate(options.data, options.model);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
