// node training/score.mjs WEIGHTS GOLD.jsonl OUT.jsonl [FLOOR [SIDES.json]]: what the learned reader alone makes of gold, in the product's own way; one proposal a line, verified, with its signs.
// SIDES.json is what training/sides.mjs writes: each document's sides are weighed by what other publishers taught.
import { createWriteStream, readFileSync } from "node:fs";
import { claimsBy } from "../dist/src/claim/index.js";
import { homeOf, LearnedReader } from "../dist/src/proposal/index.js";
import { loadWeights } from "../dist/src/reading/index.js";
import { annotated, goldOf } from "./documents.mjs";

const [folder, gold, out, floor = "0", folds] = process.argv.slice(2);
const weights = await loadWeights(folder);
const sides = folds === undefined ? {} : JSON.parse(readFileSync(folds, "utf8"));
const sink = createWriteStream(out);
const causes = new Map();
const began = process.cpuUsage();
let characters = 0;
for (const document of goldOf(gold)) {
  const annotation = await annotated(document);
  if (!annotation) continue;
  characters += document.text.length;
  const proposer = new LearnedReader({ ...weights, sides: sides[document.document] ?? weights.sides });
  const { claims, refused } = await claimsBy(proposer, annotation, homeOf(annotation), Number(floor));
  for (const { value, parts } of claims) {
    const signs = parts.find(({ rule }) => rule === "signs")?.value;
    sink.write(`${JSON.stringify({ file: document.document, ...value, signs })}\n`);
  }
  for (const [cause, n] of refused)
    causes.set(cause.replace(/: .*/u, ""), (causes.get(cause.replace(/: .*/u, "")) ?? 0) + n);
}
sink.end();
const { user, system } = process.cpuUsage(began);
console.error(
  `${characters} characters, ${((user + system) / 1e6).toFixed(1)} s of CPU; refused: ${[...causes].map(([c, n]) => `${c} ${n}`).join(", ") || "none"}`,
);
