// node training/calibrate.mjs WEIGHTS GOLD.jsonl CLAIMS.jsonl: fits the certainty of the reader on publishers left out, chooses what is kept, and writes both to WEIGHTS/reader.json.
// CLAIMS are what training/score.mjs prints with a reader.json that has no certainty yet, floor 0. Prints calibration and thresholds.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const [weights, gold, claims] = process.argv.slice(2);
const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const documents = new Map(lines(gold).map((d) => [d.document, d]));
const parties = (list) => [...new Set(list.map((p) => (typeof p === "string" ? p : p.id)))].sort().join();
/** Core: type, parties, overlapping words. */
const same = (g, p) =>
  g.type === p.type &&
  parties(g.mutual ? [...g.source, ...g.target] : g.source) === parties(p.source) &&
  parties(g.mutual ? [] : g.target) === parties(p.target) &&
  g.evidence.start < p.evidence.end &&
  p.evidence.start < g.evidence.end;

const rows = [];
let wanted = 0;
const byDocument = Map.groupBy
  ? Map.groupBy(lines(claims), (c) => c.file)
  : lines(claims).reduce((m, c) => m.set(c.file, [...(m.get(c.file) ?? []), c]), new Map());
for (const [id, document] of documents) {
  const left = new Set(document.claims);
  wanted += document.claims.filter((c) => !c.optional).length;
  for (const claim of (byDocument.get(id) ?? []).sort((a, b) => b.confidence - a.confidence)) {
    const twin = [...left].find((g) => same(g, claim));
    if (twin) left.delete(twin);
    if (twin?.optional) continue;
    rows.push({
      z: Math.log(claim.confidence / (1 - claim.confidence)),
      type: claim.type,
      language: document.language ?? "en",
      right: twin ? 1 : 0,
    });
  }
}
// Logistic regression by gradient descent with a little ridge on what languages and types add: few numbers, many rows.
const model = { slope: 1, languages: {}, types: {} };
const chance = ({ z, type, language }) =>
  1 / (1 + Math.exp(-(model.slope * z + (model.languages[language] ?? 0) + (model.types[type] ?? 0))));
for (let step = 0; step < 4000; step++) {
  const g = { slope: 0, languages: {}, types: {} };
  for (const row of rows) {
    const e = row.right - chance(row);
    g.slope += e * row.z;
    g.languages[row.language] = (g.languages[row.language] ?? 0) + e;
    g.types[row.type] = (g.types[row.type] ?? 0) + e;
  }
  model.slope += (0.5 * g.slope) / rows.length;
  for (const [to, from, ridge] of [
    [model.languages, g.languages, 2],
    [model.types, g.types, 10],
  ])
    for (const [k, v] of Object.entries(from)) to[k] = (to[k] ?? 0) + (2 * (v - ridge * (to[k] ?? 0))) / rows.length;
}
const round = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, Math.round(v * 1000) / 1000]));
const certainty = {
  slope: Math.round(model.slope * 1000) / 1000,
  languages: round(model.languages),
  types: round(model.types),
};

const told = rows.map((row) => ({ ...row, p: chance(row) })).sort((a, b) => b.p - a.p);
for (const language of [...new Set(rows.map((r) => r.language))].sort()) {
  const own = told.filter((r) => r.language === language),
    base = own.reduce((s, r) => s + r.right, 0) / own.length;
  let ece = 0;
  for (let b = 0; b < 10; b++) {
    const bin = own.filter((r) => Math.min(9, Math.floor(r.p * 10)) === b);
    if (bin.length) ece += Math.abs(bin.reduce((s, r) => s + r.right - r.p, 0)) / own.length;
  }
  const brier = own.reduce((s, r) => s + (r.p - r.right) ** 2, 0) / own.length;
  console.log(
    `${language}: ${own.length} claims, ${(100 * base).toFixed(1)} % right, expected calibration error ${ece.toFixed(3)}, Brier skill ${(1 - brier / (base * (1 - base))).toFixed(3)}`,
  );
}
// The threshold of the best F1, and how precision and recall go with it. What is kept is a little surer than that: F1 hardly falls, and fewer claims are wrong.
let right = 0,
  best = { f: 0, p: 1 },
  certain = null,
  kept = null;
told.forEach((row, i) => {
  right += row.right;
  const precision = right / (i + 1),
    recall = right / wanted,
    f = (2 * precision * recall) / (precision + recall || 1);
  if (f > best.f) best = { f, p: row.p, precision, recall };
  if (precision >= 0.6 && (kept === null || f > kept.f)) kept = { f, p: row.p, precision, recall };
  if (precision >= 0.85) certain = { p: row.p, precision, recall };
});
const show = (name, t) =>
  t &&
  console.log(
    `${name}: from ${t.p.toFixed(2)}: precision ${(100 * t.precision).toFixed(1)}, recall ${(100 * t.recall).toFixed(1)}`,
  );
show("best F1", best);
show("precision 60 %", kept);
show("precision 85 %", certain);
const file = path.join(weights, "reader.json");
const about = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(file, `${JSON.stringify({ ...about, certainty, least: Math.round((best.p + 0.05) * 100) / 100 })}\n`);
