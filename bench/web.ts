// How the pages hold under many readers: `node dist/bench/web.js LEDGER` (the address of a ledger that a bench or an analyst has filled).
// Limits: first byte of a busy pair p95 ≤ 150 ms; a page ≤ 300 KB without fonts; a page can be used within 1 s; 50 readers at once without an error; memory flat over 10,000 requests.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import type { Browser } from "playwright-core";
import { directory, openLedger } from "../src/entente.js";
import { startChromium } from "../tools/chromium.js";
import { type Readiness, readiness } from "../tools/site/readiness.js";
import { type Weight, weightOf } from "../tools/site/weight.js";

const ROUNDS = 60;
const VISITS = 20;
/** Widths of screens: a desk's and a phone's. */
const WIDTHS = [1280, 390];
const READERS = 50;
const REQUESTS = 10_000;

const [address] = process.argv.slice(2);
const say = (line = "") => process.stdout.write(`${line}\n`);
if (address === undefined) {
  process.stderr.write("bench: Name the address of a ledger: node dist/bench/web.js desk.db\n");
  process.exitCode = 2;
} else await measure(address);

async function measure(address: string): Promise<void> {
  say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
  const paths = await pathsOf(address);
  const bin = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
  const server = spawn(process.execPath, [bin, "serve", "--ledger", address, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const base = await new Promise<string>((resolve, reject) => {
      server.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
      server.stdout.once("data", (line: Buffer) => resolve(String(line).trim().replace(/\/$/u, "")));
    });
    await firstBytes(base, paths, server.pid!);
    await inBrowser(base, paths);
    await readers(base, paths, server.pid!);
  } finally {
    server.kill();
  }
}

/** Pages that are asked for: the busiest pair and state, the directory. */
async function pathsOf(address: string): Promise<readonly string[]> {
  const ledger = await openLedger(address);
  try {
    const { facts } = await ledger.contents();
    const { pairs, parties } = await directory(ledger, { pairs: 1 });
    const [pair, state] = [pairs[0]!, parties[0]!];
    say(
      `${facts.toLocaleString("en")} facts; busiest pair ${pair.a}–${pair.b} with ${pair.facts.toLocaleString("en")}, state ${state.id} with ${state.facts.toLocaleString("en")}`,
    );
    return [`/${pair.a}/${pair.b}`, `/${state.id}`, "/states"];
  } finally {
    await ledger.close();
  }
}

/** Time to the first byte, one request after another. Each asks for another window, so that nothing that was made before is given again. */
async function firstBytes(base: string, paths: readonly string[], pid: number): Promise<void> {
  say();
  say("page                 first byte ms: p50    p95   CPU   weight KB: plain  gzip");
  for (const path of paths) {
    const times: number[] = [];
    const work = processorSeconds(pid);
    let body: Buffer = Buffer.alloc(0);
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      const answer = await fetch(`${base}${path}?to=${2100 + round}`, { headers: { accept: "text/html" } });
      const reader = answer.body!.getReader();
      const first = await reader.read();
      times.push(performance.now() - begun);
      const parts = [Buffer.from(first.value ?? [])];
      for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(Buffer.from(next.value));
      body = Buffer.concat(parts);
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
    }
    const each = (((processorSeconds(pid) - work) * 1000) / ROUNDS).toFixed(0);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0);
    const kilobytes = (bytes: Uint8Array) => (bytes.length / 1000).toFixed(0);
    say(
      `${path.padEnd(20)} ${at(0.5).padStart(18)} ${at(0.95).padStart(6)} ${each.padStart(5)} ${kilobytes(body).padStart(17)} ${kilobytes(gzipSync(body)).padStart(5)}`,
    );
  }
}

/** What a page weighs with all that it loads, and how long it takes until it can be used, on a wide screen and on a phone's. */
async function inBrowser(base: string, paths: readonly string[]): Promise<void> {
  const browser = await startChromium();
  try {
    say();
    say("page            screen   KB without fonts: page styles scripts images whole");
    for (const path of paths)
      for (const width of WIDTHS) {
        const weight = await weightOf(browser, `${base}${path}`, width);
        const of = (part: keyof Weight, wide: number) => (weight[part] / 1000).toFixed(0).padStart(wide);
        say(
          `${path.padEnd(14)} ${String(width).padStart(7)} ${of("page", 24)} ${of("styles", 6)} ${of("scripts", 7)} ${of("images", 6)} ${of("whole", 5)}`,
        );
      }
    for (const width of WIDTHS) await interaction(browser, base, paths, width);
  } finally {
    await browser.close();
  }
}

/** Until a page can be used, in a browser that keeps nothing and asks for another window each time. */
async function interaction(browser: Browser, base: string, paths: readonly string[], width: number): Promise<void> {
  say();
  say(
    `${String(width).padStart(4)} px wide         scripts have run ms: p50    p95   a letter is typed ms: p50    p95`,
  );
  for (const path of paths) {
    const seen: Readiness[] = [];
    for (let visit = 0; visit < VISITS; visit++)
      seen.push(await readiness(browser, `${base}${path}?to=${2200 + visit}`, width));
    const at = (what: keyof Readiness, share: number) => {
      const times = seen.map((one) => one[what]).sort((a, b) => a - b);
      return times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0);
    };
    say(
      `${path.padEnd(20)} ${at("scripts", 0.5).padStart(24)} ${at("scripts", 0.95).padStart(6)} ${at("typed", 0.5).padStart(27)} ${at("typed", 0.95).padStart(6)}`,
    );
  }
}

/** Many readers at once, and what the server's memory does meanwhile. */
async function readers(base: string, paths: readonly string[], pid: number): Promise<void> {
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(residentMegabytes(pid)), 500);
  const result = await autocannon({
    url: base,
    connections: READERS,
    amount: REQUESTS,
    timeout: 60,
    requests: paths.map((path) => ({ path, headers: { accept: "text/html" } })),
  });
  clearInterval(watch);
  say();
  say(
    `${READERS} readers, ${REQUESTS.toLocaleString("en")} requests: ${result.non2xx} refused, ${result.errors} errors, ${result.timeouts} timeouts; ` +
      `${result.requests.average.toFixed(0)} a second, p50 ${result.latency.p50} ms, p97.5 ${result.latency.p97_5} ms`,
  );
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  say(
    `memory: ${mean(memory.slice(quarter, 2 * quarter)).toFixed(0)} MB in the second quarter, ${mean(memory.slice(-quarter)).toFixed(0)} MB in the last, ${Math.max(...memory).toFixed(0)} MB at most`,
  );
}

/** Seconds that a process has worked, in all its threads (proc(5): ticks of a hundredth). */
function processorSeconds(pid: number): number {
  const [, , , , , , , , , , , user = "0", system = "0"] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /u, "")
    .split(" ");
  return (Number(user) + Number(system)) / 100;
}

/** Resident memory of a process, in MB (proc(5)). */
function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
