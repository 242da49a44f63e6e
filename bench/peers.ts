// node dist/bench/peers.js SET FOLDER [--half odd|even] [--peer] [--misses]: Entente on the sets that other programs are measured on, and with --peer another
// program beside it in the same run. Whoever runs this has fetched the set: FOLDER is its repository. With `all` for SET, FOLDER holds the repositories, each
// under its own name. Nothing of the sets lies here. What is tuned is tuned on the odd half, and figures are told on the even one.
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Half, Missing } from "./peers/runner.js";
import { SETS } from "./peers/sets.js";

const HALVES: readonly string[] = ["odd", "even", "both"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string", default: "both" },
    peer: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});
const [set = "", folder] = positionals;
const chosen = set === "all" ? Object.keys(SETS) : [set].filter((name) => Object.hasOwn(SETS, name));
if (chosen.length === 0 || folder === undefined || !HALVES.includes(values.half)) {
  process.stderr.write(
    `Name a set (all, ${Object.keys(SETS).join(", ")}) and the folder of its repository; --half is one of ${HALVES.join(", ")}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const name of chosen) {
    try {
      await told(name, folder);
    } catch (error) {
      const sentence = why(error, name, folder);
      if (sentence === null) throw error;
      process.stderr.write(`${name}: ${sentence}\n`);
      process.exitCode = 1;
    }
  }
}

async function told(name: string, under: string): Promise<void> {
  const { repository, run } = SETS[name]!;
  const own = set === "all" && repository !== null ? path.join(under, path.basename(repository)) : under;
  readdirSync(own);
  const { figures, misses } = await run(own, { half: values.half as Half, peer: values.peer });
  const lines = [...(values.misses ? misses : []), ...figures.map((line) => `${name}, ${values.half}: ${line}`)];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** What a run lacked, in a sentence; null for a fault of the program. */
function why(error: unknown, name: string, under: string): string | null {
  if (error instanceof Missing) return error.message;
  const { code, path: lacking } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT") return null;
  const { repository } = SETS[name]!;
  const from = repository === null ? "" : `; fetch github.com/${repository} into ${under}`;
  return `${lacking} is not there, which the set needs${from}.`;
}
