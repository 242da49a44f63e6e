// node training/gold.mjs SHARED OUT: gathers all annotated documents into OUT/{train,held,readouts,articles}.jsonl, in the form of gold, each with its `house`.
// What stands in publishers.json is never trained on and decides everything.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const [shared, out] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, "..");
const held = JSON.parse(readFileSync(path.join(import.meta.dirname, "publishers.json"), "utf8"));
const lines = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const read = (file) => readFileSync(path.join(shared, file));
const own = (file) => lines(readFileSync(path.join(root, "corpus", file), "utf8"));
const sets = { train: [], held: [], readouts: [], articles: [] };

/** Whether a document is of a publisher, or a month of one, that is never trained on. */
function isHeld({ language, publisher, date }) {
  return (held[language] ?? []).some(
    (row) =>
      publisher?.startsWith(row.publisher) &&
      (row.from === undefined || ((date ?? "") >= row.from && (date ?? "") < row.until)),
  );
}
/** A claim whose words are told by offsets alone, with the words. */
const worded =
  (text) =>
  ({ start, end, ...claim }) => ({ ...claim, evidence: { exact: text.slice(start, end), start, end } });

for (const language of ["en", "ru", "tr", "zh"])
  for (const document of lines(read(`gold/reading/${language}.jsonl`).toString()))
    sets[isHeld(document) ? "held" : "train"].push(document);
for (const document of JSON.parse(read("gold/readouts-dev.json"))) sets.readouts.push({ language: "en", ...document });

const readouts = new Map(
  lines(gunzipSync(read("gold/readouts-unlabeled.jsonl.gz")).toString()).map((r) => [r.id ?? r.document, r]),
);
const records = new Map(lines(gunzipSync(read("gold/finance-dev.jsonl.gz")).toString()).map((r) => [r.id, r]));
for (const [file, texts, publisher] of [
  ["annotations/readouts.jsonl", readouts, null],
  ["annotations/finance.jsonl", records, "AidData record"],
])
  for (const { id, upTo, claims } of own(file)) {
    const record = texts.get(id);
    if (record === undefined) continue;
    const text = upTo ? record.text.slice(0, upTo) : record.text;
    sets.train.push({
      document: id,
      language: "en",
      publisher,
      title: record.title ?? null,
      date: record.date ?? null,
      url: record.url ?? null,
      text,
      claims: claims.map(worded(record.text)),
    });
  }
for (const [file, set] of [
  ["passages/a.jsonl", "train"],
  ["passages/b.jsonl", "train"],
  ["passages/c.jsonl", "train"],
  ["passages/d.jsonl", "articles"],
])
  for (const { id, claims, ...rest } of own(file))
    sets[set].push({
      document: id,
      language: "en",
      ...rest,
      claims: claims.map((claim) => ({
        ...claim,
        evidence: { start: rest.text.indexOf(claim.evidence.exact), ...claim.evidence },
      })),
    });

// Annotations of the project's own: passages that it wrote, with their texts, and those of others as ids and offsets.
const more = path.join(root, "corpus", "reading");
if (existsSync(more))
  for (const file of readdirSync(more)
    .filter((name) => name.endsWith(".jsonl"))
    .sort())
    for (const document of own(`reading/${file}`)) if (document.text !== undefined) sets.train.push(document);
for (const extra of process.argv.slice(4))
  for (const document of JSON.parse(readFileSync(extra, "utf8")))
    sets[isHeld(document) ? "held" : "train"].push(document);

mkdirSync(out, { recursive: true });
for (const [name, documents] of Object.entries(sets)) {
  writeFileSync(path.join(out, `${name}.jsonl`), documents.map((d) => `${JSON.stringify(d)}\n`).join(""));
  console.error(`${name}: ${documents.length} documents, ${documents.reduce((n, d) => n + d.claims.length, 0)} claims`);
}
