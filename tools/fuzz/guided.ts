// npm run fuzz:guided -- FORMAT [EXECUTIONS] [SEED]: as fuzz.ts, but led by which code of ours each input reaches (@jazzer.js/core, libFuzzer). What it
// learns stays in dist/fuzz/FORMAT for the next run; a finding is written into the working folder.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ALL } from "./targets.js";

/** Longer inputs are slower and find no more; longer than this many seconds none may take. */
const LONGEST_INPUT = 4096;
const LONGEST_TIME = 10;

const [format = "", count = "200000", seed = "1"] = process.argv.slice(2);
const target = ALL[format];
if (!target) {
  process.stderr.write(`Give a format: ${Object.keys(ALL).join(", ")}.\n`);
  process.exit(2);
}
const folder = fileURLToPath(new URL("../../fuzz", import.meta.url));
// Jazzer.js instruments what is loaded by require(), so our modules become one CommonJS file. Packages stay packages, and are not counted.
const bundle = path.join(folder, "targets.cjs");
await build({
  entryPoints: [fileURLToPath(new URL("./targets.js", import.meta.url))],
  outfile: bundle,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const [learnt, seeds] = ["learnt", "seeds"].map((name) => path.join(folder, format, name));
for (const at of [learnt!, seeds!]) mkdirSync(at, { recursive: true });
for (const [i, bytes] of target.seeds.entries()) writeFileSync(path.join(seeds!, String(i)), bytes);
const cli = createRequire(import.meta.url).resolve("@jazzer.js/core/dist/cli.js");
const options = [
  `-runs=${count}`,
  `-seed=${seed}`,
  `-max_len=${LONGEST_INPUT}`,
  `-timeout=${LONGEST_TIME}`,
  `-artifact_prefix=fuzz-${format}-`,
];
const { status } = spawnSync(
  process.execPath,
  [cli, bundle, learnt!, seeds!, "--includes", "targets.cjs", "--", ...options],
  { stdio: "inherit", env: { ...process.env, ENTENTE_FUZZ: format } },
);
process.exit(status ?? 1);
