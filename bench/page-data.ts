// How fast the data of pages is had: `node dist/bench/page-data.js 1000000 sqlite postgres` (claims, engines). In place of an engine, the address of a ledger
// that an earlier run has filled: BENCH_KEEP=1 leaves them. BENCH_BUSIEST is the share of all claims that are about the busiest pair.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { FOLDS } from "../src/dossier/index.js";
import { directory, documentPage, factPage, pairPage, statePage } from "../src/entente.js";
import { homePage } from "../src/inquiry/index.js";
import { type Ledger, openLedger } from "../src/ledger/index.js";
import { startPostgres, stopPostgres } from "../tools/postgres.js";
import { BUSY_PAIR, CLAIMS, hotEntry, madeEntry } from "./made-entries.js";

const RUN = { at: "2026-03-01T09:00:00Z", program: "entente bench" };
const BATCH = 200;
/** Documents that all tell of one fact. */
const HOT = 100;
const ROUNDS = 40;
const TODAY = "2024-10-01";

const [claims = "100000", ...engines] = process.argv.slice(2);
const documents = Math.ceil(Number(claims) / CLAIMS);
const busiest = Number(process.env.BENCH_BUSIEST ?? "0.4");
const say = (line = "") => process.stdout.write(`${line}\n`);
say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
const folder = mkdtempSync(path.join(process.env.BENCH_FOLDER ?? tmpdir(), "entente-pages-"));
chmodSync(folder, 0o755);
try {
  for (const engine of engines.length > 0 ? engines : ["sqlite", "postgres"]) {
    const address =
      engine === "postgres"
        ? await startPostgres(path.join(folder, "server"))
        : engine === "sqlite"
          ? path.join(folder, "ledger.db")
          : engine;
    const ledger = await openLedger(address, { folds: FOLDS });
    say();
    say(address);
    try {
      if (address !== engine) await fill(ledger);
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

async function fill(ledger: Ledger): Promise<void> {
  const begun = performance.now();
  for (let from = 0; from < documents; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) => from + i);
    await ledger.add(
      numbers.map((number) => madeEntry(number, documents, busiest)),
      RUN,
    );
  }
  await ledger.add(
    Array.from({ length: HOT }, (_, i) => hotEntry(i)),
    { ...RUN, at: "2026-03-02T09:00:00Z" },
  );
  const added = performance.now();
  const facts = await ledger.settle();
  const [adding, settling] = [added - begun, performance.now() - added].map((ms) => (ms / 1000).toFixed(1));
  const size = ((await ledger.size()) / 1e6).toFixed(0);
  say(`  ${documents * CLAIMS} claims added in ${adding} s, ${facts} facts in ${settling} s; ${size} MB`);
}

async function ask(ledger: Ledger): Promise<void> {
  const [a, b] = BUSY_PAIR;
  const contents = await ledger.contents();
  say(`  ${Object.values(contents.claims).reduce((sum, count) => sum + count, 0)} claims, ${contents.facts} facts`);
  const pair = await measured("pair, the busiest", () => pairPage(ledger, [a, b], { today: TODAY }));
  say(`    ${pair.counts.facts} facts; ${(JSON.stringify(pair).length / 1e3).toFixed(0)} kB of JSON`);
  await measured("pair, three years by month", () =>
    pairPage(ledger, [a, b], { today: TODAY, from: "2014", to: "2016" }),
  );
  const state = await measured("state, the busiest", () => statePage(ledger, a, { today: TODAY }));
  say(`    ${state.counts.facts} facts; ${(JSON.stringify(state).length / 1e3).toFixed(0)} kB of JSON`);
  await measured("home", () => homePage(ledger, { since: "2026-03-01T12:00:00Z", today: TODAY }));
  await measured("directory", () => directory(ledger));
  // A ledger of bench/ledger.ts has no fact that so many tell.
  const hot = (await ledger.claims([hotEntry(0).claims[0]!.id]))[0]?.fact ?? null;
  if (hot !== null) {
    const [large] = await ledger.fact(hot);
    await measured(`fact of ${large!.claims.length} claims`, () => factPage(ledger, hot));
  }
  await measured("document", (round) => documentPage(ledger, madeEntry(round * 7, documents, busiest).document.id));
  await measured("state of the ledger", () => ledger.state());
}

async function measured<T>(what: string, work: (round: number) => Promise<T>): Promise<T> {
  const cold = performance.now();
  let result = await work(0);
  const first = performance.now() - cold;
  const taken: number[] = [];
  // What takes seconds is not asked so often.
  const rounds = first > 2000 ? 2 : ROUNDS;
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    result = await work(i);
    taken.push(performance.now() - begun);
  }
  taken.sort((x, y) => x - y);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!.toFixed(1);
  say(`  ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, the first ${first.toFixed(1)} ms`);
  return result;
}
