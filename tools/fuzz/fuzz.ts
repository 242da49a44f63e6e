// npm run fuzz -- FORMAT [EXECUTIONS] [SEED]: changes sound files of a format at random, the same way for the same seed, and reads them.
// It ends at the first file that breaks what must hold and writes it beside the working folder's name for it.
import { writeFileSync } from "node:fs";
import { Mutator } from "./mutator.js";
import { ALL } from "./targets.js";

/** Longer than this a small file may not take to read, in milliseconds, whatever else the machine does. */
const LONGEST = 10_000;

const [format = "", count = "200000", seed = "1"] = process.argv.slice(2);
const target = ALL[format];
if (!target) {
  process.stderr.write(`Give a format: ${Object.keys(ALL).join(", ")}.\n`);
  process.exit(2);
}
const mutator = new Mutator(target.seeds, Number(seed));
const started = performance.now();
let slowest = 0;
for (let i = 0; i < Number(count); i++) {
  const bytes = mutator.next();
  const before = performance.now();
  const wrong = await target.fuzz(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  const took = performance.now() - before;
  slowest = Math.max(slowest, took);
  if (wrong === null && took < LONGEST) continue;
  const file = `fuzz-${format}-${seed}-${i}.bin`;
  writeFileSync(file, bytes);
  process.stderr.write(`${file}: ${wrong instanceof Error ? wrong.stack : `took ${Math.round(took)} ms`}\n`);
  process.exit(1);
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${format}: ${count} executions from seed ${seed}, ${Math.round(Number(count) / seconds)} a second, slowest ${Math.round(slowest)} ms, nothing found\n`,
);
