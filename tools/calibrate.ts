// Fits the weights of claim/confidence.ts to the project's corpora and gallery, and to coded finance records where they are at hand: `npm run build && node dist/tools/calibrate.js`.
// Prints the weights, how often claims of each confidence are right, and the expected calibration error.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Derived } from "../src/annotation/index.js";
import { type CorpusLine, expectation, judge } from "../src/claim/corpora.js";
import { financeCorpus } from "../src/claim/finance.corpus.js";
import type { Claim, Doubts } from "../src/claim/index.js";
import { partnershipCorpus } from "../src/claim/partnership.corpus.js";
import { positionCorpus } from "../src/claim/position.corpus.js";
import { visitCorpus } from "../src/claim/visit.corpus.js";
import { read } from "../src/entente.js";

interface Case {
  readonly x: readonly number[];
  readonly right: boolean;
}

const CORPORA: Readonly<Record<string, readonly CorpusLine[]>> = {
  visit: visitCorpus,
  finance: financeCorpus,
  position: positionCorpus,
  partnership: partnershipCorpus,
};

/** Every claim that the corpora give, with its doubts and whether the corpus expects it. */
async function cases(): Promise<Case[]> {
  const found: Case[] = [];
  for (const [type, lines] of Object.entries(CORPORA)) {
    for (const line of lines) {
      const { claims } = await read({
        name: type,
        record: { text: line.text, date: line.date ?? "2024-06-15", language: "en" },
      });
      const mine = claims.filter((claim) => claim.value.type === type);
      const { found: matched } = judge(
        line,
        mine.map((claim) => claim.value),
      );
      found.push(
        ...mine.map((claim) =>
          caseOf(
            claim,
            matched.some((m) => m.claim === claim.value),
          ),
        ),
      );
    }
  }
  return found;
}

/** Claims of the gallery's whole documents. */
async function galleryCases(): Promise<Case[]> {
  const found: Case[] = [];
  for (const file of readdirSync("corpus")
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()) {
    const golden = JSON.parse(readFileSync(`corpus/${file.replace(/\.\w+$/, ".claims.json")}`, "utf8"));
    const { claims, document } = await read({ name: file, bytes: readFileSync(`corpus/${file}`) });
    for (const type of Object.keys(CORPORA)) {
      const mine = claims.filter((claim) => claim.value.type === type);
      const wanted = golden.claims.filter((claim: { type: string }) => claim.type === type);
      const line = { text: document?.text ?? "", claims: wanted.map(expectation) };
      const { found: matched } = judge(
        line,
        mine.map((claim) => claim.value),
      );
      found.push(
        ...mine.map((claim) =>
          caseOf(
            claim,
            matched.some((m) => m.claim === claim.value),
          ),
        ),
      );
    }
  }
  return found;
}

/** Finance claims of coded records, where they are at hand: right if giver and receiver are those of the record. */
async function recordCases(): Promise<Case[]> {
  const file = "../shared/gold/finance-dev.jsonl.gz";
  if (!existsSync(file)) return [];
  const found: Case[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean).slice(0, 600)) {
    const { id, title, text, gold } = JSON.parse(line);
    const { claims } = await read({ name: id, record: { title, text, language: "en" } });
    for (const claim of claims) {
      if (claim.value.type !== "finance") continue;
      const right =
        claim.value.target.some((a) => a.id === gold.recipient_iso3) &&
        claim.value.source.some((a) => a.id === gold.donor_iso3);
      found.push(caseOf(claim, right));
    }
  }
  return found;
}

function caseOf(claim: Derived<Claim>, right: boolean): Case {
  const doubts = claim.parts.find((part) => part.rule === "doubts")?.value as Doubts;
  return { x: [1, doubts.inference, doubts.parse], right };
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Logistic regression by gradient descent with a small ridge: deterministic, a few hundred cases, four weights. */
function regress(all: readonly Case[]): number[] {
  const weights = [2, 0, 0];
  for (let step = 0; step < 20_000; step++) {
    const gradient = weights.map((w, k) => (k === 0 ? 0 : 0.002 * w));
    for (const { x, right } of all) {
      const error = sigmoid(x.reduce((sum, v, k) => sum + v * weights[k]!, 0)) - (right ? 1 : 0);
      x.forEach((v, k) => {
        gradient[k]! += (error * v) / all.length;
      });
    }
    gradient.forEach((g, k) => {
      weights[k]! -= 0.5 * g;
    });
  }
  return weights;
}

const parts = { corpora: await cases(), gallery: await galleryCases(), records: await recordCases() };
for (const [name, part] of Object.entries(parts))
  console.log(`${name}: ${part.length} claims, ${part.filter((c) => c.right).length} right`);
const all = Object.values(parts).flat();
const weights = regress(all);
console.log(`${all.length} claims, ${all.filter((c) => c.right).length} right`);
console.log(`base ${weights[0]!.toFixed(2)} inference ${weights[1]!.toFixed(2)} parse ${weights[2]!.toFixed(2)}`);
const scored = all.map((c) => ({ p: sigmoid(c.x.reduce((sum, v, k) => sum + v * weights[k]!, 0)), right: c.right }));
let error = 0;
for (let bin = 0; bin < 10; bin++) {
  const inside = scored.filter((s) => Math.min(9, Math.floor(s.p * 10)) === bin);
  if (inside.length === 0) continue;
  const mean = inside.reduce((sum, s) => sum + s.p, 0) / inside.length;
  const share = inside.filter((s) => s.right).length / inside.length;
  error += (Math.abs(mean - share) * inside.length) / scored.length;
  console.log(
    `${bin / 10}–${(bin + 1) / 10}: ${inside.length} claims, said ${mean.toFixed(2)}, right ${share.toFixed(2)}`,
  );
}
console.log(`expected calibration error ${error.toFixed(3)}`);
