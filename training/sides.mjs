// node training/sides.mjs WEIGHTS GOLD,… SIDES.json: fits what tells for and against the sides of an act (src/proposal/sides.ts) on publishers left out of training, and writes it to
// WEIGHTS/reader.json; SIDES.json gets for each document what the other publishers teach, so that figures are of texts that taught nothing.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apart, LearnedReader, PULLS } from "../dist/src/proposal/index.js";
import { loadWeights } from "../dist/src/reading/index.js";
import { CLAIM_TYPES } from "../dist/src/vocabulary/index.js";
import { annotated, FOLDS, foldsOf, goldOf } from "./documents.mjs";

const [folder, gold, out] = process.argv.slice(2);
const documents = goldOf(gold);
const folds = foldsOf(documents);
const reader = new LearnedReader(await loadWeights(folder));
const set = (ids) => [...new Set(ids)].sort().join();
const between = ({ mutual, source, target = [] }) =>
  mutual ? set([...source, ...target]) : `${set(source)}>${set(target)}`;

/** Acts of annotated claims with the sides that they may have: what tells for each, and the share of its claims that are annotated. */
const acts = [];
for (const gold of documents) {
  const annotation = await annotated(gold);
  if (!annotation) continue;
  for (const { window, act, weighed } of await reader.weighed(reader.windows(annotation))) {
    const { pieces, candidates } = window;
    const [start, end] = [pieces[act.scores.words[0]].start, pieces[act.scores.words[1]].end];
    const near = gold.claims.filter(
      ({ type, evidence }) => type === CLAIM_TYPES[act.type] && evidence.start < end && start < evidence.end,
    );
    const right = new Set(near.map(between));
    const ids = (numbers) => numbers.map((i) => candidates[i].id);
    const isRight = ({ mutual, source, target }) =>
      right.has(between({ mutual, source: ids(source), target: ids(target) }));
    const rows = weighed.map(({ sides, pulls }) => {
      const claims = apart(act, sides);
      return { x: PULLS.map((name) => pulls[name]), y: claims.filter(isRight).length / claims.length };
    });
    if (rows.some(({ y }) => y > 0)) acts.push({ fold: folds.get(gold.document), rows });
  }
}

/** The weights under which right sides have the greatest share of what all of an act weigh (conditional logit), by gradient ascent. */
function fitted(some, steps = 500, ridge = 0.002) {
  const rows = some.flatMap((act) => act.rows);
  const n = PULLS.length;
  const mean = PULLS.map((_, i) => rows.reduce((s, { x }) => s + x[i], 0) / rows.length);
  const scale = PULLS.map(
    (_, i) => Math.sqrt(rows.reduce((s, { x }) => s + (x[i] - mean[i]) ** 2, 0) / rows.length) || 1,
  );
  const w = new Float64Array(n);
  for (let step = 0; step < steps; step++) {
    const g = new Float64Array(n);
    for (const act of some) {
      const z = act.rows.map(({ x }) => x.reduce((s, v, i) => s + (w[i] * v) / scale[i], 0));
      const top = Math.max(...z);
      const e = z.map((v) => Math.exp(v - top));
      const all = e.reduce((s, v) => s + v, 0);
      const held = e.reduce((s, v, j) => s + v * act.rows[j].y, 0);
      act.rows.forEach(({ x, y }, j) => {
        const pull = (e[j] * y) / held - e[j] / all;
        for (let i = 0; i < n; i++) g[i] += (pull * x[i]) / scale[i];
      });
    }
    for (let i = 0; i < n; i++) w[i] += 0.7 * (g[i] / some.length - 2 * ridge * w[i]);
  }
  return Object.fromEntries(PULLS.map((name, i) => [name, Math.round((1000 * w[i]) / scale[i]) / 1000]));
}

const weigh = (weights, { x }) => PULLS.reduce((s, name, i) => s + weights[name] * x[i], 0);
const others = Array.from({ length: FOLDS }, (_, fold) => fitted(acts.filter((act) => act.fold !== fold)));
let [first, best] = [0, 0];
for (const { fold, rows } of acts) {
  first += rows[0].y;
  const z = rows.map((row) => weigh(others[fold], row));
  best += rows[z.indexOf(Math.max(...z))].y;
}
console.log(
  `${acts.length} acts; the network's own choice of sides is right in ${((100 * first) / acts.length).toFixed(1)} %, the weighed one in ${((100 * best) / acts.length).toFixed(1)} %`,
);
const sides = fitted(acts);
console.log(sides);
const file = path.join(folder, "reader.json");
writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), sides })}\n`);
writeFileSync(
  out,
  JSON.stringify(Object.fromEntries(documents.map(({ document }) => [document, others[folds.get(document)]]))),
);
