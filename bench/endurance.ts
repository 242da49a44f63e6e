// How a server holds under mixed work for long: `node dist/bench/endurance.js 10` (minutes; a second number is the documents of its ledger, 1,000 unless it is given; `postgres` behind it has the ledger there).
// Limits: nothing fails; memory does not grow; judgements are answered within 1 s (p95) while 200 readers read.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import autocannon from "autocannon";
import { openLedger } from "../src/entente.js";
import { startPostgres, stopPostgres } from "../tools/postgres.js";
import { ENTENTE } from "./command.js";
import { BUSY_PAIR, commonWord, madeEntry } from "./made-entries.js";

const READERS = 10;
/** Pages that they ask for in a second, all together: people read what they asked for. */
const PACE = 10;
const MANY_READERS = 200;
/** Seconds that many readers read at the end. */
const CROWDED = 60;
/** Milliseconds between two of each sort of work. */
const EVERY = { judgement: 1000, upload: 5000, export: 30_000, memory: 5000 };
/** Growth of memory in a minute, of what it is, that is called none: what a garbage collector leaves differs by more from one minute to the next. */
const FLAT = 0.01;

const say = (line = "") => process.stdout.write(`${line}\n`);

/** What was asked, of one sort: milliseconds of each answer, and why others failed. */
class Work {
  readonly times: number[] = [];
  readonly failed = new Map<string, number>();

  constructor(
    readonly name: string,
    private readonly ask: (n: number) => Promise<Response>,
  ) {}

  async once(n: number): Promise<void> {
    const begun = performance.now();
    const why = await this.ask(n)
      .then((answer) => answer.arrayBuffer().then(() => (answer.ok ? null : String(answer.status))))
      .catch((error: Error) => (error.cause instanceof Error ? error.cause.message : error.message));
    if (why === null) this.times.push(performance.now() - begun);
    else this.failed.set(why, (this.failed.get(why) ?? 0) + 1);
  }

  /** Asks until it is told to stop: so many milliseconds after it asked last, or at once where an answer took longer. */
  async during(stop: AbortSignal, every: number): Promise<void> {
    for (let n = 0; !stop.aborted; n++) {
      const next = performance.now() + every;
      await this.once(n);
      await setTimeout(Math.max(0, next - performance.now()), undefined, { signal: stop }).catch(() => {});
    }
  }

  told(): string {
    const sorted = this.times.toSorted((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
    return `${this.name}: ${sorted.length} answered, ${[...this.failed.values()].reduce((sum, count) => sum + count, 0)} failed${[...this.failed].map(([why, count]) => ` (${count} × ${why})`).join("")}; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`;
  }
}

interface Memory {
  readonly rss: number;
  readonly heap: number;
}

async function memoryAt(port: number): Promise<Memory> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "mu").exec(text)?.[1] ?? Number.NaN) / 1e6;
  return { rss: figure("process_resident_memory_bytes"), heap: figure("nodejs_heap_size_used_bytes") };
}

/** What values rise by from each to the next: the line of least squares. */
function slope(values: readonly number[]): number {
  const [n, middle] = [values.length, (values.length - 1) / 2];
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const across = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return across / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}

const least = (values: readonly number[]) => Math.min(...values);

/** Tells memory each minute until it is told to stop. Returns the least of each minute: what no garbage is in. */
async function watched(port: number, stop: AbortSignal): Promise<Memory[]> {
  const minutes: Memory[] = [];
  while (!stop.aborted) {
    const seen: Memory[] = [];
    for (const end = performance.now() + 60_000; performance.now() < end && !stop.aborted; ) {
      seen.push(await memoryAt(port));
      await setTimeout(EVERY.memory, undefined, { signal: stop }).catch(() => {});
    }
    // A minute that was cut short tells little.
    if (stop.aborted) break;
    const minute = { rss: least(seen.map(({ rss }) => rss)), heap: least(seen.map(({ heap }) => heap)) };
    minutes.push(minute);
    say(
      `minute ${String(minutes.length).padStart(3)}: at least ${minute.rss.toFixed(0)} MB resident, ${minute.heap.toFixed(0)} MB of heap; load ${loadavg()[0]!.toFixed(1)}`,
    );
  }
  return minutes;
}

function verdict(name: string, values: readonly number[]): string {
  // What is loaded and kept once is there after a third.
  const later = values.slice(Math.ceil(values.length / 3));
  if (later.length < 3) return `${name}: too few minutes to tell`;
  const rise = slope(later);
  const flat = rise <= FLAT * (later.reduce((sum, value) => sum + value, 0) / later.length);
  return `${name}: ${rise.toFixed(1)} MB a minute over the last ${later.length} minutes: ${flat ? "constant" : "GROWING"}`;
}

const claimsOf = (documents: number) => Array.from({ length: 100 }, (_, i) => madeEntry(i, documents).claims[0]!.id);

function judging(base: string, claims: readonly string[]): Work {
  return new Work("judgements", (n) => {
    const claim = claims[n % claims.length]!;
    const judgement = { verdict: n % 2 === 0 ? "accept" : "reject", claims: [claim], reason: `for the ${n}th time` };
    const body = JSON.stringify({ judgements: [judgement] });
    return fetch(`${base}/api/judgements`, { method: "POST", body, headers: { "content-type": "application/json" } });
  });
}

const uploading = (base: string) =>
  new Work("uploads", (n) => {
    const text = `China lent Kazakhstan $${100 + n} million for a railway on ${1 + (n % 27)} July 2024. Report ${n}.`;
    const body = JSON.stringify({ text, title: `Report ${n}`, date: "2024-08-01", language: "en" });
    return fetch(`${base}/api/documents`, { method: "POST", body, headers: { "content-type": "application/json" } });
  });

const exporting = (base: string) => new Work("exports", () => fetch(`${base}/exports.ftm.jsonl`));

/** Pages that readers ask for: dossiers of changing windows, so that nothing made before is given again, and searches. */
function readers(base: string, connections: number, seconds: number, pace: object = {}): Promise<autocannon.Result> {
  const [a, b] = BUSY_PAIR;
  const windows = Array.from({ length: 40 }, (_, i) => [`/${a}/${b}?to=${2100 + i}`, `/${a}?to=${2100 + i}`]).flat();
  const searches = Array.from({ length: 20 }, (_, i) => `/search?q=${encodeURIComponent(commonWord(i))}`);
  const requests = ["/", "/states", ...windows, ...searches].map((path) => ({
    path,
    headers: { accept: "text/html" },
  }));
  return autocannon({ url: base, connections, duration: seconds, timeout: 60, requests, ...pace });
}

const toldReaders = (of: number, { requests, non2xx, errors, timeouts, latency }: autocannon.Result) =>
  `${of} readers: ${requests.total.toLocaleString("en")} answered, ${non2xx} refused, ${errors} errors, ${timeouts} timeouts; p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms`;

async function measure(minutes: number, documents: number, engine: string): Promise<void> {
  say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load ${loadavg()[0]!.toFixed(1)}`);
  const folder = mkdtempSync(path.join(tmpdir(), "entente-endurance-"));
  chmodSync(folder, 0o755);
  const elsewhere = path.join(folder, "server");
  const address = engine === "postgres" ? await startPostgres(elsewhere) : path.join(folder, "ledger.db");
  const ledger = await openLedger(address);
  const run = { at: "2026-03-01T09:00:00Z", program: "bench" };
  await ledger.add(
    Array.from({ length: documents }, (_, i) => madeEntry(i, documents)),
    run,
  );
  await ledger.settle();
  await ledger.close();
  const metrics = await freePort();
  const args = ["serve", "--ledger", address, "--port", "0", "--metrics", String(metrics), "--reviewer", "bench"];
  const server = spawn(process.execPath, [ENTENTE, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const base = await new Promise<string>((resolve, reject) => {
      server.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
      server.stdout.once("data", (line: Buffer) => resolve(String(line).trim().replace(/\/$/u, "")));
    });
    await mixed(base, metrics, claimsOf(documents), minutes);
    say();
    const judgements = judging(base, claimsOf(documents));
    const end = new AbortController();
    const judged = judgements.during(end.signal, EVERY.judgement);
    const read = await readers(base, MANY_READERS, CROWDED);
    end.abort();
    await judged;
    say(`${toldReaders(MANY_READERS, read)}; load ${loadavg()[0]!.toFixed(1)}`);
    say(`meanwhile ${judgements.told()}`);
  } finally {
    const ended = once(server, "exit");
    server.kill();
    await ended;
    if (engine === "postgres") stopPostgres(elsewhere);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Readers, judges, uploads and exports for some minutes, and what memory does. */
async function mixed(base: string, metrics: number, claims: readonly string[], minutes: number): Promise<void> {
  const end = new AbortController();
  const works = [judging(base, claims), uploading(base), exporting(base)] as const;
  const [judgements, uploads, exports] = works;
  const working = [
    judgements.during(end.signal, EVERY.judgement),
    uploads.during(end.signal, EVERY.upload),
    exports.during(end.signal, EVERY.export),
  ];
  const memory = watched(metrics, end.signal);
  const read = await readers(base, READERS, minutes * 60, { overallRate: PACE });
  end.abort();
  await Promise.all(working);
  const seen = await memory;
  say(toldReaders(READERS, read));
  for (const work of works) say(work.told());
  say(
    verdict(
      "resident memory",
      seen.map(({ rss }) => rss),
    ),
  );
  say(
    verdict(
      "heap",
      seen.map(({ heap }) => heap),
    ),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });
}

const [minutes = "10", documents = "1000", engine = "sqlite"] = process.argv.slice(2);
await measure(Number(minutes), Number(documents), engine);
