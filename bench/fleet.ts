// How fast a fleet reads, and whether it ends in the ledger of one process: `node dist/bench/fleet.js 5000 1 2 4 chaos` (documents, numbers of workers; with "chaos" four
// workers are killed by turns while they read, and so are a server and the one that leads). Documents are short and invented, the rules read them. Servers, workers, PostgreSQL
// and whoever sends share this machine.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { jetstreamManager } from "@nats-io/jetstream";
import { openLedger } from "../src/entente.js";
import { Queue, queueAddress } from "../src/fleet/index.js";
import { type NatsServer, restartNats, startNats, stopNats } from "../tools/nats.js";
import { startPostgres, stopPostgres } from "../tools/postgres.js";

const COMMAND = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const AT = "2026-03-01T09:00:00Z";
/** Seconds of CPU in a tick of /proc. */
const TICK = 0.01;

const [count = "5000", ...rounds] = process.argv.slice(2);
const say = (line = "") => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(path.join(process.env.BENCH_FOLDER ?? tmpdir(), "entente-bench-"));
chmodSync(folder, 0o755);
const file = path.join(folder, "news.jsonl");
say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; ${count} documents`);
try {
  writeFileSync(file, news(Number(count)));
  const database = await startPostgres(path.join(folder, "postgres"));
  const servers = await startNats(path.join(folder, "nats"), 3);
  const address = (name: string) => `nats://${servers.map((server) => server.address).join(",")}/${name}`;
  const begun = performance.now();
  await ran(["add", file, "--reader", "rules", "--at", AT, "--ledger", `${database}?schema=alone`]);
  told("one process, entente add", Number(count), begun, null);
  const expected = await exported(`${database}?schema=alone`);
  for (const round of rounds.length > 0 ? rounds : ["1", "2", "4", "chaos"]) {
    const workers = round === "chaos" ? 4 : Number(round);
    const ledger = `${database}?schema=w${round}`;
    const queue = await Queue.open(queueAddress(address(`w${round}`)), null, { patience: 5 });
    const sent = performance.now();
    const sending = ran(["send", file, "--reader", "rules", "--at", AT, "--queue", address(`w${round}`)]);
    if (round !== "chaos") {
      await sending;
      told(`sent for ${round}`, Number(count), sent, null);
    }
    const from = performance.now();
    const fleet = new Set<Worker>();
    for (let i = 0; i < workers; i++) fleet.add(work(address(`w${round}`), ledger));
    if (round === "chaos") await chaos(queue, servers, () => work(address(`w${round}`), ledger), fleet);
    await sending;
    await Promise.all([...fleet].map(({ ended }) => ended));
    const all = [...fleet];
    const first = Math.min(...all.map((worker) => worker.first ?? Number.POSITIVE_INFINITY));
    told(`${round === "chaos" ? "4 workers, killed by turns" : `${round} workers`}`, Number(count), from, all);
    say(
      `  from the first that was added on: ${rate(Number(count), Math.max(...all.map((worker) => worker.last)) - first)}`,
    );
    say(`  the export is ${(await exported(ledger)) === expected ? "that of one process" : "ANOTHER"}`);
    await queue.close();
  }
} finally {
  stopNats(path.join(folder, "nats"));
  stopPostgres(path.join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}

interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  /** When its first and its last document were told. */
  first: number | null;
  last: number;
  told: number;
  /** Seconds of CPU that it took until it was looked at last. */
  cpu: number;
}

function work(queue: string, ledger: string): Worker {
  const args = [COMMAND, "work", "--queue", queue, "--ledger", ledger, "--until-empty", "--format", "jsonl"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const worker: Worker = {
    child,
    ended: new Promise((resolve) => child.on("close", resolve)),
    first: null,
    last: 0,
    told: 0,
    cpu: 0,
  };
  const watch = setInterval(() => {
    worker.cpu = cpuOf(child.pid!) ?? worker.cpu;
  }, 200);
  child.on("close", () => clearInterval(watch));
  createInterface({ input: child.stdout! }).on("line", () => {
    worker.last = performance.now();
    worker.first ??= worker.last;
    worker.told++;
  });
  return worker;
}

/** Kills a worker after each tenth of the documents and starts another; after a third of them a server that follows, after two thirds the one that leads. */
async function chaos(
  queue: Queue,
  servers: readonly NatsServer[],
  more: () => Worker,
  fleet: Set<Worker>,
): Promise<void> {
  const manager = await jetstreamManager(queue.connection);
  const leads = async (): Promise<string> => {
    const known = await manager.streams.info(queue.channels.documents).catch(() => null);
    return known?.cluster?.leader ?? leads();
  };
  const total = Number(count);
  const done = () => [...fleet].reduce((sum, { told }) => sum + told, 0);
  const until = async (share: number) => {
    while (done() < share * total) await setTimeout(20);
  };
  for (let tenth = 1; tenth < 9; tenth++) {
    await until(tenth / 10);
    const victim = [...fleet].filter(({ child }) => child.exitCode === null && child.signalCode === null)[0]!;
    victim.child.kill("SIGKILL");
    fleet.add(more());
    say(`  killed a worker after ${done()}`);
    if (tenth !== 3 && tenth !== 6) continue;
    const leader = await leads();
    const server = servers.find(({ name }) => (tenth === 3 ? name !== leader : name === leader))!;
    process.kill(server.process, "SIGKILL");
    say(`  killed ${tenth === 3 ? "a server" : "the leader"} after ${done()}`);
    if (tenth === 3) restartNats(path.join(folder, "nats"), server.name);
  }
}

function told(what: string, documents: number, from: number, workers: readonly Worker[] | null): void {
  const passed = performance.now() - from;
  const cpu =
    workers === null
      ? ""
      : `, ${((workers.reduce((sum, worker) => sum + worker.cpu, 0) / documents) * 1000).toFixed(1)} ms of CPU each`;
  say(`${what}: ${(passed / 1000).toFixed(1)} s, ${rate(documents, passed)}${cpu}; load ${loadavg()[0]!.toFixed(1)}`);
}

function rate(documents: number, milliseconds: number): string {
  return `${Math.round((documents / milliseconds) * 1000)} documents a second`;
}

/** Seconds of CPU of a process and its threads (proc(5)); null where it is gone, or the system tells none. */
function cpuOf(id: number): number | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

function ran(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) =>
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`entente ${args[0]} ended with ${code}`)))),
  );
}

async function exported(address: string): Promise<string> {
  const ledger = await openLedger(address);
  try {
    const parts: string[] = [];
    await ledger.export(async (text) => void parts.push(text));
    return parts.join("");
  } finally {
    await ledger.close();
  }
}

/** Two or three sentences each, of eight states and any day of three years; every third tells what another tells. */
function news(total: number): string {
  const states = ["Kazakhstan", "Uzbekistan", "Turkey", "Mongolia", "Serbia", "Pakistan", "Armenia", "Georgia"];
  const months = ["January", "March", "April", "May", "June", "July", "September", "October"];
  return Array.from({ length: total }, (_, i) => {
    const [state, day] = [states[i % 8]!, `${1 + (i % 27)} ${months[(i >> 3) % 8]} ${2021 + (i % 3)}`];
    const text =
      i % 3 === 0
        ? `China's foreign minister arrived in ${state} for an official visit on ${day}. Talks were held on transport.`
        : `China lent ${state} $${100 + (i % 400)} million for a railway on ${day}. The loan runs for ten years. Report ${i}.`;
    return `${JSON.stringify({ id: `r${i}`, text, date: "2024-08-01", language: "en" })}\n`;
  }).join("");
}
