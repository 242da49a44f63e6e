// node training/score.mjs WEIGHTS GOLD.jsonl OUT.jsonl [FLOOR]: what the learned reader alone makes of gold, in the product's own way; one proposal a line, verified, with its signs.
import { createWriteStream, readFileSync } from "node:fs";
import { annotate } from "../dist/src/annotation/index.js";
import { claimsBy } from "../dist/src/claim/index.js";
import { readRecord } from "../dist/src/document/index.js";
import { LANGUAGES } from "../dist/src/language/index.js";
import { homeOf, LearnedReader } from "../dist/src/proposal/index.js";
import { loadWeights } from "../dist/src/reading/index.js";

const [weights, gold, out, floor = "0"] = process.argv.slice(2);
const proposer = new LearnedReader(await loadWeights(weights, 12));
const sink = createWriteStream(out);
const causes = new Map();
const began = process.cpuUsage();
let characters = 0;
for (const line of readFileSync(gold, "utf8").split("\n").filter(Boolean)) {
  const { document: id, text, title, date, url, publisher, language = "en" } = JSON.parse(line);
  const house =
    publisher ??
    (/kremlin\.ru/u.test(url ?? "")
      ? "President of Russia"
      : /president\.gov\.ua/u.test(url ?? "")
        ? "President of Ukraine"
        : undefined);
  const { document } = await readRecord(id, {
    text,
    title: title ?? undefined,
    date: date || undefined,
    url: url ?? undefined,
    publisher: house,
    language,
  });
  if (document === null) continue;
  characters += text.length;
  const annotation = annotate(
    document,
    LANGUAGES.find(({ code }) => code === language),
  );
  const { claims, refused } = await claimsBy(proposer, annotation, homeOf(annotation), Number(floor));
  for (const { value, parts } of claims) {
    const signs = parts.find(({ rule }) => rule === "signs")?.value;
    sink.write(`${JSON.stringify({ file: id, ...value, signs })}\n`);
  }
  for (const [cause, n] of refused)
    causes.set(cause.replace(/: .*/u, ""), (causes.get(cause.replace(/: .*/u, "")) ?? 0) + n);
}
sink.end();
const { user, system } = process.cpuUsage(began);
console.error(
  `${characters} characters, ${((user + system) / 1e6).toFixed(1)} s of CPU; refused: ${[...causes].map(([c, n]) => `${c} ${n}`).join(", ") || "none"}`,
);
