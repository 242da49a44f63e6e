// node training/calibrate.mjs WEIGHTS GOLD,… LEARNED,… RULES,… [SCORES.ts [TABLES.md]]: fits how sure the reader is on publishers left out of training, alone and beside the rules, and writes it to
// WEIGHTS/reader.json with the certainty from which claims are kept. GOLD is one or more files of JSON Lines (the first decides what is kept); LEARNED is what training/score.mjs prints, RULES what `entente read --reader rules --format jsonl` does.
// SCORES.ts is written for the page About: how often what the usual reader keeps is right. "-" leaves it as it is. TABLES.md gets the tables by publisher and by type of docs/reading.md.
// Figures are cross-validated: a publisher's (of Turkish and Chinese a document's) claims are judged by what the others taught.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SIGNS } from "../dist/src/proposal/index.js";
import { CERTAIN, CLAIM_TYPES } from "../dist/src/vocabulary/index.js";
import { FOLDS, foldsOf, goldOf } from "./documents.mjs";
import { tablesOf } from "./tables.mjs";

const [weights, gold, learned, ruled, page = "-", tables] = process.argv.slice(2);
const parties = (list) => [...new Set(list.map((p) => (typeof p === "string" ? p : p.id)))].sort().join();
const between = (c) =>
  c.mutual ? parties([...c.source, ...(c.target ?? [])]) : `${parties(c.source)}>${parties(c.target ?? [])}`;
const touch = (a, b) => a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;
/** Core: type, parties, overlapping words. */
const same = (a, b) => a.type === b.type && between(a) === between(b) && touch(a, b);
const rivals = (a, b) => a.type === b.type && !same(a, b) && touch(a, b);
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const logit = (p) => Math.log(p / (1 - p));

/** Logistic regression by gradient descent. rows: { x, y }; ridge: for each of x how strongly it is held to nothing. */
function fitted(rows, ridge, steps = 800) {
  const n = ridge.length;
  const scale = Array.from(
    { length: n },
    (_, i) => Math.sqrt(rows.reduce((s, { x }) => s + x[i] ** 2, 0) / rows.length) || 1,
  );
  const w = new Float64Array(n);
  for (let step = 0; step < steps; step++) {
    const g = new Float64Array(n);
    for (const { x, y } of rows) {
      let z = 0;
      for (let i = 0; i < n; i++) z += w[i] * (x[i] / scale[i]);
      const e = y - sigmoid(z);
      for (let i = 0; i < n; i++) g[i] += e * (x[i] / scale[i]);
    }
    for (let i = 0; i < n; i++) w[i] += (0.8 * (g[i] - ridge[i] * w[i])) / rows.length;
  }
  return Array.from(w, (v, i) => v / scale[i]);
}
const dot = (w, x) => w.reduce((sum, v, i) => sum + v * x[i], 0);

const documents = goldOf(gold);
const folds = foldsOf(documents);
const foldOf = ({ document }) => folds.get(document);
const byFile = (file) => {
  const of = new Map(documents.map(({ document }) => [document, []]));
  for (const claim of goldOf(file)) of.get(claim.file)?.push(claim);
  return of;
};
const [mine, theirs] = [byFile(learned), byFile(ruled)];
/** Whether each claim is in the gold, once each; optional ones of the gold count neither way. */
const judged = (list, { claims }) => {
  const left = new Set(claims);
  for (const claim of [...list].sort((a, b) => b.confidence - a.confidence)) {
    const twin = [...left].find((g) => same(g, claim));
    if (twin) left.delete(twin);
    claim.y = twin?.optional ? null : twin ? 1 : 0;
  }
};
for (const d of documents) {
  judged(mine.get(d.document), d);
  judged(theirs.get(d.document), d);
}

const LANGUAGES = ["en", "ru", "tr", "zh"];
const TYPES = [...new Set(documents.flatMap(({ claims }) => claims.map(({ type }) => type)))].sort();
const code = ({ language = "en" }) => language;
const alone = (c) => [
  ...SIGNS.map((name) => c.signs[name]),
  ...LANGUAGES.map((l) => Number(l === c.language)),
  ...TYPES.map((t) => Number(t === c.type)),
];
const RIDGE = [...SIGNS.map(() => 3), ...LANGUAGES.map(() => 2), ...TYPES.map(() => 10)];
/** Fits the reader alone on some documents. */
const alonely = (some) =>
  fitted(
    some
      .flatMap((d) => mine.get(d.document))
      .filter(({ y }) => y !== null)
      .map((c) => ({ x: alone(c), y: c.y })),
    RIDGE,
  );
/** What both make of a document: which of three kinds each claim is, and what it is judged by (claim/merged.ts has the same). */
function joint(d, w) {
  const [l, r] = [mine.get(d.document), theirs.get(d.document)];
  for (const c of l) c.p = Math.min(0.99, Math.max(0.01, sigmoid(dot(w, alone(c)))));
  const used = new Set();
  const read = new Set(r.map(({ evidence }) => evidence.sentence[0]));
  const first = r.map((c) => {
    const twin = l.find((x) => !used.has(x) && same(x, c));
    if (twin) {
      used.add(twin);
      return { c, kind: "both", x: [1, logit(c.confidence), logit(twin.p)], y: c.y };
    }
    const against = Math.max(0, ...l.filter((x) => rivals(x, c)).map(({ p }) => p));
    return { c, kind: "first", x: [1, logit(c.confidence), against], y: c.y };
  });
  const second = l
    .filter((c) => !used.has(c))
    .map((c) => ({
      c,
      kind: "second",
      x: [1, logit(c.p), Number(r.some((x) => rivals(x, c))), Number(read.has(c.evidence.sentence[0]))],
      y: c.y,
    }));
  return [...first, ...second];
}
const jointly = (some, w) => {
  const all = some
    .filter((d) => code(d) === "en")
    .flatMap((d) => joint(d, w))
    .filter(({ y }) => y !== null);
  const of = (kind, n) =>
    fitted(
      all.filter((i) => i.kind === kind),
      [0, ...Array(n - 1).fill(0.3)],
    );
  return { both: of("both", 3), first: of("first", 3), second: of("second", 4) };
};

/** Precision, recall and F1 as claims are taken, the surest first; from which certainty F1 is best, and recall where precision is still 60 and 85 %. */
function curve(name, told, wanted) {
  let right = 0;
  let n = 0;
  let best = { f: 0 };
  const reach = { 60: 0, 85: 0 };
  for (const { p, y } of [...told].sort((a, b) => b.p - a.p)) {
    if (y === null) continue;
    n++;
    right += y;
    const [precision, recall] = [right / n, right / wanted];
    const f = (2 * precision * recall) / (precision + recall || 1);
    if (f > best.f) best = { f, precision, recall, p };
    for (const bar of [60, 85]) if (n > 8 && precision >= bar / 100) reach[bar] = recall;
  }
  const c = (x) => (100 * x).toFixed(1);
  console.log(
    `${name}: best ${c(best.precision)} / ${c(best.recall)} = ${c(best.f)} from ${best.p.toFixed(2)}; recall at precision 60 % ${c(reach[60])}, at 85 % ${c(reach[85])}`,
  );
  return best;
}
function calibration(name, told) {
  const own = told.filter(({ y }) => y !== null);
  const base = own.reduce((s, { y }) => s + y, 0) / own.length;
  let ece = 0;
  for (let b = 0; b < 10; b++) {
    const bin = own.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === b);
    if (bin.length) ece += Math.abs(bin.reduce((s, { p, y }) => s + y - p, 0)) / own.length;
  }
  const brier = own.reduce((s, { p, y }) => s + (p - y) ** 2, 0) / own.length;
  console.log(
    `${name}: ${own.length} claims, ${(100 * base).toFixed(1)} % right, expected calibration error ${ece.toFixed(3)}, Brier skill ${(1 - brier / (base * (1 - base))).toFixed(3)}`,
  );
}

const told = { alone: [], both: [] };
for (let fold = 0; fold < FOLDS; fold++) {
  const others = documents.filter((d) => foldOf(d) !== fold);
  const w = alonely(others);
  const t = jointly(others, w);
  for (const d of documents.filter((x) => foldOf(x) === fold)) {
    for (const { c, kind, x, y } of joint(d, w)) told.both.push({ p: sigmoid(dot(t[kind], x)), y, d, c });
    for (const c of mine.get(d.document)) told.alone.push({ p: c.p, y: c.y, d, c });
  }
}
const wires = /TASS|AFP|South African|Canadian/;
const names = gold.split(",").map((file) => path.basename(file, ".jsonl"));
const kindOf = (d) => (d.set > 0 ? names[d.set] : code(d) === "en" && wires.test(d.publisher) ? "wires" : "press");
/** Kinds of text: their documents, and what the usual reader tells of them. */
const kinds = LANGUAGES.flatMap((language) =>
  (language === "en" ? ["press", "wires", ...names.slice(1)] : ["press"]).map((kind) => {
    const list = documents.filter((d) => code(d) === language && kindOf(d) === kind);
    const of = (how) => told[how].filter(({ d }) => list.includes(d));
    const annotated = list.reduce((s, { claims }) => s + claims.filter((c) => !c.optional).length, 0);
    return { language, kind, annotated, alone: of("alone"), usual: of(language === "en" ? "both" : "alone") };
  }),
);
for (const { language, kind, annotated, alone, usual } of kinds) {
  curve(`${language} ${kind}`, usual, annotated);
  if (language === "en") curve("  the network alone", alone, annotated);
}
for (const language of LANGUAGES)
  calibration(
    language,
    kinds.filter((k) => k.language === language && names.indexOf(k.kind) < 1).flatMap(({ usual }) => usual),
  );

/** How often what is kept from a certainty on is right, and what of the annotated it finds. */
function kept({ usual, annotated }, bound) {
  const some = usual.filter(({ p, y }) => p >= bound && y !== null);
  const right = some.filter(({ y }) => y === 1).length;
  const [precision, recall] = [right / (some.length || 1), right / annotated];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall || 1) };
}
// One bound a language, in the mean of its kinds of text, each counting once: the surest that costs less than SLACK of the best F1, since there fewer claims are wrong.
const SLACK = 0.003;
const mean = (some, bound, of = "f") => some.reduce((sum, kind) => sum + kept(kind, bound)[of], 0) / some.length;
const bounds = Array.from({ length: 60 }, (_, i) => (10 + i) / 100);
const least = Object.fromEntries(
  LANGUAGES.map((language) => {
    const own = kinds.filter((kind) => kind.language === language);
    const best = Math.max(...bounds.map((bound) => mean(own, bound)));
    return [language, Math.max(...bounds.filter((bound) => mean(own, bound) > best - SLACK))];
  }),
);
for (const bound of [null, 0.2, 0.3, 0.4, 0.5, CERTAIN]) {
  const percent = (x) => (100 * x).toFixed(1);
  const all = kinds.map((kind) => ({ ...kind, ...kept(kind, bound ?? least[kind.language]) }));
  const told = all.map(
    ({ language, kind, precision, recall, f }) =>
      `${language} ${kind} ${percent(precision)} / ${percent(recall)} = ${percent(f)}`,
  );
  const f1 = percent(all.reduce((sum, { f }) => sum + f, 0) / all.length);
  console.log(`${bound === null ? "kept" : `from ${bound}`}: mean F1 ${f1}; ${told.join(", ")}`);
}
const w = alonely(documents);
const round = (x) => Math.round(x * 1000) / 1000;
const named = (names, from) => Object.fromEntries(names.map((name, i) => [name, round(w[from + i])]));
const together = Object.fromEntries(Object.entries(jointly(documents, w)).map(([k, v]) => [k, v.map(round)]));
const certainty = {
  signs: named(SIGNS, 0),
  languages: named(LANGUAGES, SIGNS.length),
  types: named(TYPES, SIGNS.length + LANGUAGES.length),
};
const isKept = ({ p, y, d }) => p >= least[code(d)] && y !== null;
const certain = kinds.flatMap(({ usual }) => usual).filter(({ p, y }) => p >= CERTAIN && y !== null);
console.log(
  `certain, from ${CERTAIN} on: ${certain.length} claims, ${((100 * certain.filter(({ y }) => y).length) / certain.length).toFixed(1)} % right`,
);
console.log({ together, certainty, least });
const file = path.join(weights, "reader.json");
const about = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(file, `${JSON.stringify({ ...about, certainty, together, least })}\n`);

/** Percent of claims that two annotators agree on: corpus/reading/README.md. */
const AGREEMENT = 73;
if (tables !== undefined) {
  const rules = documents.flatMap((d) => theirs.get(d.document).map((c) => ({ c, d, p: c.confidence, y: c.y })));
  const usual = kinds.flatMap((kind) => kind.usual);
  writeFileSync(tables, `${tablesOf({ documents, told: { alone: told.alone, rules, usual }, least, same })}\n`);
}
if (page !== "-") {
  const all = kinds.flatMap(({ usual }) => usual).filter(isKept);
  const countedOf = (some) => ({ found: some.length, right: some.filter(({ y }) => y === 1).length });
  const counted = (some, annotated) => ({ annotated, ...countedOf(some) });
  const confidence = Array.from({ length: 10 }, (_, i) => {
    const inside = all.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i);
    return { from: i / 10, claims: inside.length, right: inside.filter(({ y }) => y === 1).length };
  });
  const scores = {
    publishers: new Set(
      documents.map(({ publisher, url, document }) => publisher ?? (url ? new URL(url).hostname : document)),
    ).size,
    types: CLAIM_TYPES.map((type) => ({
      type,
      ...counted(
        all.filter(({ c }) => c.type === type),
        documents.flatMap(({ claims }) => claims.filter((g) => !g.optional && g.type === type)).length,
      ),
    })),
    kinds: kinds.map(({ language, kind, annotated, usual }) => ({
      language,
      kind,
      ...counted(usual.filter(isKept), annotated),
      certain: countedOf(usual.filter(({ p, y }) => p >= CERTAIN && y !== null)),
    })),
    confidence: confidence.filter(({ claims }) => claims > 0),
    agreement: AGREEMENT,
  };
  const text = JSON.stringify(scores, null, 2).replace(/"([a-z]+)":/gu, "$1:");
  writeFileSync(
    page,
    `import type { Scores } from "./measured.js";\n\n/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */\nexport const scores: Scores = ${text};\n`,
  );
}
