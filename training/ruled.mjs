// node training/ruled.mjs GOLD.jsonl OUT.jsonl: what the rules make of the English documents of gold, one claim a line.
import { createWriteStream, readFileSync } from "node:fs";
import { read } from "../dist/src/entente.js";

const [gold, out] = process.argv.slice(2);
const sink = createWriteStream(out);
for (const line of readFileSync(gold, "utf8").split("\n").filter(Boolean)) {
  const { document, text, title, date, url, publisher, language = "en" } = JSON.parse(line);
  if (language !== "en") continue;
  const given = { text, title, date: date || undefined, url, publisher, language };
  const record = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  const { claims } = await read({ name: document, record }, { reader: "rules" });
  for (const { value } of claims) sink.write(`${JSON.stringify({ file: document, ...value })}\n`);
}
sink.end();
