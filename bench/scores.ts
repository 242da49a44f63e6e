// How often claims are right, by type and by kind of text: `npm run build && node dist/bench/scores.js` writes src/web/pages/about/scores.ts, which the
// About page shows. The annotated texts of others lie beside the project (../shared); without them nothing is written. What may be said of each
// publisher's texts comes from a model that never saw them (tools/judgement-model.ts).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { VERSION } from "../src/entente.js";
import { CLAIM_TYPES } from "../src/vocabulary/index.js";
import { type Case, cases } from "../tools/judgement-cases.js";
import { crossValidated, THRESHOLD } from "../tools/judgement-model.js";
import { bins } from "../tools/reliability.js";
import { ROOT } from "./command.js";

/** Kinds of text in the order of the page; lines of the corpora are left out, since rules were mended on them. */
const KINDS = ["gallery", "passage", "readouts", "records", "treebank"] as const;
/** Not all claims of these are annotated, so nothing can be said of what was missed. */
const PARTLY: readonly string[] = ["treebank"];
const FILE = "src/web/pages/about/scores.ts";

type Scored = { readonly c: Case; readonly p: number };

if (existsSync(path.join(ROOT, "..", "shared", "gold"))) {
  const all = crossValidated(await cases(ROOT)).filter(({ c }) => !c.group.startsWith("line/"));
  const whole = all.filter(({ c }) => !PARTLY.includes(kindOf(c)));
  const kept = all.filter(isKept);
  const scores = {
    version: VERSION,
    publishers: new Set(whole.map(({ c }) => c.group)).size,
    types: CLAIM_TYPES.map((type) => ({ type, ...counted(whole.filter(({ c }) => c.type === type)) })),
    kinds: KINDS.map((kind) => ({
      language: "en",
      kind,
      ...counted(all.filter(({ c }) => kindOf(c) === kind)),
      ...(PARTLY.includes(kind) ? { annotated: null } : {}),
    })),
    confidence: bins(kept.map(({ c, p }) => ({ p, right: c.right }))).map(({ from, inside }) => ({
      from,
      claims: inside.length,
      right: inside.filter(({ right }) => right).length,
    })),
    agreement: agreement(),
  };
  writeFileSync(path.join(ROOT, FILE), moduleOf(scores));
  process.stdout.write(`${JSON.stringify(scores, null, 2)}\nWritten to ${FILE}; format it with: npm run format\n`);
} else {
  process.stderr.write(
    "bench: There are no annotated texts beside the project (../shared/gold), so nothing was measured.\n",
  );
  process.exitCode = 1;
}

function kindOf({ group }: Case): string {
  return group.replace(/\/.*/u, "");
}

function isKept({ c, p }: Scored): boolean {
  return c.features !== null && p >= THRESHOLD;
}

/** Claims that are annotated, that were found, and that are right of these. */
function counted(all: readonly Scored[]) {
  const found = all.filter(isKept);
  return {
    annotated: all.filter(({ c }) => c.right).length,
    found: found.length,
    right: found.filter(({ c }) => c.right).length,
  };
}

/** What two annotators agree on, in percent (bench/agreement.md, where `optional` of either counts neither way). */
function agreement(): number {
  const table = readFileSync(path.join(ROOT, "bench/agreement.md"), "utf8");
  const [, f1 = ""] = /neither way \|(?:[^|]*\|){4} \*\*([\d.]+)\*\*/u.exec(table) ?? [];
  if (f1 === "") throw new Error("bench/agreement.md has no figure of agreement.");
  return Number(f1);
}

function moduleOf(scores: object): string {
  return `import type { Scores } from "./measured.js";

/** Made by bench/scores.ts, which says of what. Not to be edited by hand. */
export const scores: Scores = ${JSON.stringify(scores, null, 2)};
`;
}
