// How fast a ledger takes claims and answers: `node dist/bench/ledger.js 1000000 sqlite postgres` (claims, engines). Documents are made, so reading them
// is not counted; nor is preparing their rows, which `entente add` does in the threads that read, but it is measured by itself. Taking the rows over
// from such a thread, writing, indexing and reckoning of facts are counted. BENCH_KEEP=1 leaves the ledgers, for bench/page-data.ts and bench/web.ts.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { FOLDS } from "../src/dossier/index.js";
import { type Ledger, openLedger, type Prepared, prepare } from "../src/ledger/index.js";
import { startPostgres, stopPostgres } from "../tools/postgres.js";
import { BUSY_PAIR, CLAIMS, madeEntry } from "./made-entries.js";
import { searches } from "./searches.js";

const RUN = { at: "2026-03-01T09:00:00Z", program: "entente bench" };
/** Documents of a transaction: as many claims as one of `entente add` holds at most. */
const BATCH = 3000;
const SINGLE = 40;
const ROUNDS = 60;
const MARKS = [10_000, 100_000, 300_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000];

const [claims = "100000", ...engines] = process.argv.slice(2);
const documents = Math.ceil(Number(claims) / CLAIMS);
const say = (line = "") => process.stdout.write(`${line}\n`);
say(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; ${documents} documents of ${CLAIMS} claims`,
);
const folder = mkdtempSync(path.join(process.env.BENCH_FOLDER ?? tmpdir(), "entente-bench-"));
chmodSync(folder, 0o755);
try {
  for (const engine of engines.length > 0 ? engines : ["sqlite", "postgres"]) {
    const address =
      engine === "postgres"
        ? await startPostgres(path.join(folder, "server"), { pages: Math.floor(totalmem() / 4 / 2 ** 20) })
        : path.join(folder, "ledger.db");
    const ledger = await openLedger(address, { folds: FOLDS });
    say();
    say(engine);
    try {
      await fill(ledger);
      await ask(ledger);
    } finally {
      await ledger.close();
    }
  }
} finally {
  if (!process.env.BENCH_KEEP) {
    stopPostgres(path.join(folder, "server"));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds all documents, and at some sizes a few more one at a time, each settled at once. */
async function fill(ledger: Ledger): Promise<void> {
  let [preparing, adding, settling, added, work] = [0, 0, 0, 0, 0];
  const marks = new Set(MARKS.filter((mark) => mark <= documents * CLAIMS));
  for (let from = 0, to = 0; from < documents; from = to) {
    const mark = Math.min(...marks, documents * CLAIMS) / CLAIMS;
    to = Math.min(from + BATCH, mark <= from ? documents : mark);
    const made = Array.from({ length: to - from }, (_, i) => madeEntry(from + i, documents));
    const before = process.cpuUsage();
    const prepared = serialize(made.map((entry) => prepare(entry, FOLDS)));
    preparing += seconds(process.cpuUsage(before));
    const begun = performance.now();
    const working = process.cpuUsage();
    await ledger.addPrepared(deserialize(prepared) as Prepared[], RUN);
    adding += performance.now() - begun;
    work += seconds(process.cpuUsage(working));
    added += made.length * CLAIMS;
    if (!marks.delete(added)) continue;
    const each = (took: number) => ((took * 1e6) / added).toFixed(0);
    const settled = performance.now();
    const reckoning = process.cpuUsage();
    const facts = await ledger.settle();
    work += seconds(process.cpuUsage(reckoning));
    settling += performance.now() - settled;
    const rate = (added * 1000) / (adding + settling);
    say(
      `  ${added} claims: ${rate.toFixed(0)} a second with index and facts (add ${(adding / 1000).toFixed(1)} s, facts ${(settling / 1000).toFixed(1)} s, ${each(work)} µs of CPU a claim in this process, besides ${each(preparing)} to prepare them; ${facts} facts written); ${((await ledger.size()) / 1e6).toFixed(0)} MB`,
    );
    const singles: number[] = [];
    for (let i = 0; i < SINGLE; i++) {
      const entry = madeEntry(documents + added + i, documents);
      const one = performance.now();
      await ledger.add([entry], RUN);
      await ledger.settle();
      singles.push(performance.now() - one);
    }
    say(`    one document more, settled: ${times(singles)}`);
  }
}

async function ask(ledger: Ledger): Promise<void> {
  const page: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now();
    const found = await ledger.facts({ pair: BUSY_PAIR, limit: 100 });
    page.push(performance.now() - begun);
    if (found.length === 0) throw new Error("the busiest pair has no facts");
  }
  say(`  100 latest facts of the busiest pair: ${times(page)}`);
  for (const [what, took] of await searches(ledger, ROUNDS)) say(`  search, ${what}: ${times(took)}`);
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function times(taken: readonly number[]): string {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
