import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { CLAIM_TYPES } from "../src/vocabulary/index.js";
import { ENTENTE, ROOT } from "./command.js";

const SHARED = path.join(ROOT, "..", "shared");
const MOST = 1 << 28;

/** Lines that say how claims compare with the gold files beside the project, or that there are none. */
export function accuracy(): string[] {
  const gold = (file: string) => path.join(SHARED, "gold", file);
  if (!existsSync(gold("score.mjs"))) return ["(no gold files beside the project: ../shared/gold)"];
  const folder = mkdtempSync(path.join(tmpdir(), "entente-bench-"));
  const claims = (name: string, args: readonly string[]): string => {
    const out = path.join(folder, `${name}.jsonl`);
    writeFileSync(out, run([ENTENTE, "read", "--format", "jsonl", ...args]));
    return out;
  };
  try {
    const records = path.join(folder, "finance.jsonl");
    writeFileSync(records, inputRecords(gunzipSync(readFileSync(gold("finance-dev.jsonl.gz"))).toString()));
    const seeds = readdirSync(path.join(SHARED, "seeds")).map((file) => path.join(SHARED, "seeds", file));
    const seed = claims("seed", seeds);
    const readouts = claims("readouts", ["--from", "jsonl", gold("readouts-dev.input.jsonl")]);
    const finance = claims("finance", ["--from", "jsonl", records]);
    return [
      `seed      ${scored(run([gold("score.mjs"), gold("seed.json"), seed, "--json"]))}`,
      `readouts  ${scored(run([gold("score.mjs"), gold("readouts-dev.json"), readouts, "--json"]))}`,
      `finance   ${run([gold("score-finance.mjs"), gold("finance-dev.jsonl.gz"), finance]).trim()}`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The records as a reader may see them: without their coding. */
function inputRecords(jsonl: string): string {
  const lines = jsonl.split("\n").filter(Boolean);
  return lines
    .map((line) => {
      const { id, title, text } = JSON.parse(line);
      return `${JSON.stringify({ id, title, text, language: "en" })}\n`;
    })
    .join("");
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: MOST });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly core: number;
  readonly strict: number;
}

function scored(json: string): string {
  const { byType } = JSON.parse(json) as { byType: Record<string, Counts> };
  const none: Counts = { gold: 0, predicted: 0, core: 0, strict: 0 };
  const f1 = (counts: readonly Counts[], hit: "core" | "strict") => {
    const sum = (field: keyof Counts) => counts.reduce((total, one) => total + one[field], 0);
    return ((2 * sum(hit)) / Math.max(1, sum("gold") + sum("predicted"))).toFixed(3);
  };
  const each = CLAIM_TYPES.map((type) => [type, byType[type] ?? none] as const);
  const all = each.map(([, counts]) => counts);
  const told = each.map(
    ([type, counts]) => `${type} ${f1([counts], "core")} (${counts.core} of ${counts.gold}, ${counts.predicted} found)`,
  );
  return `core F1 ${f1(all, "core")}, strict ${f1(all, "strict")}: ${told.join(" · ")}`;
}
