// Fits how sure claims are: `npm run build && node dist/tools/train-judgement.js [--write]`.
//
// A logistic model with a ridge over the features of claim/features.ts, trained on annotated documents and cross-validated by publisher: what is said of a
// publisher's texts was fitted without them. Prints precision, recall and calibration with and without the model; --write keeps the weights in
// src/claim/english/language/judgement.ts and the table in bench/judgement.md.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Case, cases } from "./judgement-cases.js";
import { crossValidated, regress, THRESHOLD } from "./judgement-model.js";
import { calibrationError, reliability } from "./reliability.js";

const ROOT = path.resolve(import.meta.dirname, import.meta.dirname.includes("dist") ? "../.." : "..");

/** Precision, recall and F1 of what is kept at a threshold. */
function scoreAt(scored: readonly { c: Case; p: number }[], threshold: number): string {
  const kept = scored.filter((s) => s.c.features !== null && s.p >= threshold);
  const right = kept.filter((s) => s.c.right).length;
  const wanted = scored.filter((s) => s.c.right).length;
  const precision = right / Math.max(1, kept.length);
  const recall = right / Math.max(1, wanted);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${kept.length} kept)`;
}

const all = await cases(ROOT);
const scored = crossValidated(all);
const lines: string[] = [];
const say = (line: string) => {
  lines.push(line);
  console.log(line);
};
say(
  `${all.filter((c) => c.features !== null).length} proposals of ${new Set(all.map((c) => c.group)).size} publishers, ${all.filter((c) => c.right).length} claims annotated.`,
);
say("");
say("| set | rules alone | with the model, its publisher unseen |");
say("| --- | --- | --- |");
const kinds = [...new Set(all.map((c) => c.group.replace(/\/.*/, "")))].sort();
for (const kind of [...kinds, "all"]) {
  const part = scored.filter((s) => kind === "all" || s.c.group.startsWith(kind));
  say(`| ${kind} | ${scoreAt(part, 0)} | ${scoreAt(part, THRESHOLD)} |`);
}
say("");
say("| type | rules alone | with the model |");
say("| --- | --- | --- |");
for (const type of [...new Set(all.map((c) => c.type))].sort()) {
  const part = scored.filter((s) => s.c.type === type && !s.c.group.startsWith("line"));
  say(`| ${type} | ${scoreAt(part, 0)} | ${scoreAt(part, THRESHOLD)} |`);
}
for (const threshold of [0.2, 0.3, 0.4, 0.5, 0.6]) console.log(`at ${threshold}: ${scoreAt(scored, threshold)}`);
const proposed = scored.filter((s) => s.c.features !== null && s.p >= THRESHOLD && !s.c.group.startsWith("line/"));
say("");
say(...[reliability(proposed.map((s) => ({ p: s.p, right: s.c.right })))]);
say("");
say(
  `Expected calibration error ${calibrationError(proposed.map((s) => ({ p: s.p, right: s.c.right }))).toFixed(3)}, publishers unseen, lines of the corpora left out.`,
);
const model = regress(all);
if (process.argv.includes("--write")) {
  const weights = Object.entries(model.weights)
    .map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight},`)
    .join("\n");
  const head = `/**
 * How sure claims in English are: a regularised logistic model over the features of claim/features.ts. Made by tools/train-judgement.ts, which says from
 * what and with what success; bench/judgement.md holds the reliability table. Not to be edited by hand.
 */
export const judgement = {
  base: ${model.base},
  threshold: ${model.threshold},
  weights: {
${weights}
  },
} as const;
`;
  writeFileSync(path.join(ROOT, "src/claim/english/language/judgement.ts"), head);
  writeFileSync(
    path.join(ROOT, "bench/judgement.md"),
    `# How sure claims are\n\nPrinted by \`node dist/tools/train-judgement.js --write\`.\n\n${lines.join("\n")}\n`,
  );
} else
  for (const [name, weight] of Object.entries(model.weights).sort((a, b) => b[1] - a[1]))
    console.log(weight.toFixed(2).padStart(6), name);
