// node dist/bench/peers.js SET FOLDER [--half odd|even] [--misses]: Entente on the sets that other programs are measured on. Whoever runs this has fetched the set: FOLDER
// is its repository. Nothing of the sets lies here. What is tuned is tuned on the odd half, and figures are told on the even one.
import { parseArgs } from "node:util";
import { articleExtraction } from "./peers/article-extraction.js";
import { goldenRules } from "./peers/golden-rules.js";
import { htmldate } from "./peers/htmldate.js";
import { pdfWords } from "./peers/pdf-words.js";
import { readability } from "./peers/readability.js";
import { recognizers } from "./peers/recognizers.js";
import type { Half, Runner } from "./peers/runner.js";
import { trafilatura } from "./peers/trafilatura.js";

const SETS: Readonly<Record<string, Runner>> = {
  "article-extraction-benchmark": articleExtraction,
  trafilatura,
  htmldate,
  readability,
  recognizers,
  "golden-rules": goldenRules,
  "pdf-words": pdfWords,
};
const HALVES: readonly string[] = ["odd", "even", "both"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string", default: "both" }, misses: { type: "boolean", default: false } },
});
const [set = "", folder] = positionals;
const run = SETS[set];
if (run === undefined || folder === undefined || !HALVES.includes(values.half)) {
  process.stderr.write(
    `Name a set (${Object.keys(SETS).join(", ")}) and the folder of its repository; --half is one of ${HALVES.join(", ")}.\n`,
  );
  process.exitCode = 2;
} else {
  try {
    const { figures, misses } = await run(folder, values.half as Half);
    const lines = [...(values.misses ? misses : []), ...figures.map((line) => `${set}, ${values.half}: ${line}`)];
    process.stdout.write(`${lines.join("\n")}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    process.stderr.write(
      `${(error as NodeJS.ErrnoException).path} is not there, which the set ${set} in ${folder} needs.\n`,
    );
    process.exitCode = 1;
  }
}
