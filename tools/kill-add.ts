// Kills `entente add` at random moments and looks at what is left: `node dist/tools/kill-add.js sqlite 500`, `… postgres 100`.
// A kill is survived when every document that was told to be on the disk is in the ledger, the ledger is sound, and adding the same again ends in
// the same export, byte for byte, as adding once without a kill.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openLedger } from "../src/entente.js";
import { startPostgres, stopPostgres } from "./postgres.js";

const COMMAND = fileURLToPath(
  new URL(import.meta.url.includes("/dist/") ? "../../bin/entente.js" : "../bin/entente.js", import.meta.url),
);
const AT = "2026-03-01T09:00:00Z";

export interface Survival {
  readonly kills: number;
  /** Runs that ended by themselves, each of them after some kills, whose export was compared. */
  readonly compared: number;
  /** Documents that were told to be on the disk before a kill. */
  readonly acknowledged: number;
}

export interface KillOptions {
  readonly kills: number;
  readonly documents: number;
  readonly seed: number;
  /** The address of a new ledger. */
  readonly fresh: () => string;
  readonly told?: (survived: Survival) => void;
}

/** Kills until so many kills were survived. Throws an Error that says what was lost. */
export async function killAdd({ kills, documents, seed, fresh, told = () => {} }: KillOptions): Promise<Survival> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-kill-"));
  const file = path.join(folder, "documents.jsonl");
  writeFileSync(file, records(documents));
  const random = chance(seed);
  let survived: Survival = { kills: 0, compared: 0, acknowledged: 0 };
  try {
    const whole = fresh();
    const run = await add(file, whole, null);
    const [start, rest] = [run.start, run.whole - run.start];
    if (run.acknowledged.size !== documents)
      throw new Error(`Adding without a kill told only ${run.acknowledged.size} documents.`);
    const expected = await exported(whole);
    while (survived.kills < kills) {
      const address = fresh();
      const acknowledged = new Set<string>();
      for (let ended = false; !ended; ) {
        // Most of a short run is start: three kills in four come after the first document was told.
        const early = random() < 0.25;
        const kill = { early, delay: random() * (early ? start : rest) };
        // After the last kill a run goes to its end.
        const { killed, acknowledged: more } = await add(file, address, survived.kills < kills ? kill : null);
        for (const id of more) acknowledged.add(id);
        survived = {
          ...survived,
          kills: survived.kills + (killed ? 1 : 0),
          acknowledged: survived.acknowledged + (killed ? more.size : 0),
        };
        if (acknowledged.size > 0) await isThere(address, acknowledged);
        ended = !killed;
      }
      if ((await exported(address)) !== expected) throw new Error(`The export of ${address} differs after kills.`);
      survived = { ...survived, compared: survived.compared + 1 };
      told(survived);
    }
    return survived;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly killed: boolean;
  readonly acknowledged: ReadonlySet<string>;
  /** Milliseconds until the first document was told, and until the end. */
  readonly start: number;
  readonly whole: number;
}

/** Runs add, and kills it some milliseconds after its start or its first line. Documents are acknowledged by the line that tells of them. */
async function add(file: string, address: string, kill: { early: boolean; delay: number } | null): Promise<Run> {
  const begun = performance.now();
  const args = [COMMAND, "add", file, "--from", "jsonl", "--format", "jsonl", "--at", AT, "--ledger", address];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  let start = 0;
  const first = new Promise<void>((resolve) => {
    child.stdout!.on("data", (chunk) => {
      start ||= performance.now() - begun;
      out += String(chunk);
      resolve();
    });
  });
  child.stderr!.on("data", (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const late = async () => {
    if (kill === null) return ended;
    if (!kill.early) await Promise.race([first, ended]);
    return Promise.race([ended, setTimeout(kill.delay, "late" as const)]);
  };
  const killed = (await late()) === "late" && child.kill("SIGKILL");
  const code = await ended;
  if (code !== null && code !== 0) throw new Error(`add ended with ${code}: ${err}`);
  const lines = out
    .slice(0, out.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean);
  const documents = lines.flatMap((line) => (JSON.parse(line) as { document?: string }).document ?? []);
  return { killed: killed && code === null, acknowledged: new Set(documents), start, whole: performance.now() - begun };
}

async function isThere(address: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const ledger = await openLedger(address);
  try {
    const there = new Set((await ledger.documents()).map(({ id }) => id));
    const lost = [...acknowledged].filter((id) => !there.has(id));
    if (lost.length > 0)
      throw new Error(`${address} has lost ${lost.length} acknowledged documents, such as ${lost[0]}.`);
  } finally {
    await ledger.close();
  }
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

/** Short documents about visits and loans, invented; every third tells the same as another in other words. */
function records(count: number): string {
  const states = ["Kazakhstan", "Uzbekistan", "Turkey", "Mongolia", "Serbia", "Pakistan", "Armenia"];
  return Array.from({ length: count }, (_, i) => {
    const state = states[i % states.length]!;
    const day = 1 + (i % 27);
    const text =
      i % 3 === 0
        ? `China's foreign minister arrived in ${state} for an official visit on ${day} July 2024.`
        : `China lent ${state} $${100 + (i % 50)} million for a railway on ${day} July 2024. Report ${i}.`;
    return `${JSON.stringify({ id: `r${i}`, text, date: "2024-08-01", language: "en" })}\n`;
  }).join("");
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , engine = "sqlite", kills = "500", seed = "1"] = process.argv;
  const folder = mkdtempSync(path.join(tmpdir(), "entente-killed-"));
  // PostgreSQL runs as another user where this is run by root.
  chmodSync(folder, 0o755);
  try {
    const server = engine === "postgres" ? await startPostgres(path.join(folder, "server")) : null;
    let count = 0;
    const fresh = () => (server === null ? path.join(folder, `${count++}.db`) : `${server}?schema=k${count++}`);
    const told = ({ kills, compared, acknowledged }: Survival) =>
      process.stderr.write(
        `\r${kills} kills, ${compared} exports compared, ${acknowledged} documents acknowledged before a kill`,
      );
    const survived = await killAdd({ kills: Number(kills), documents: 90, seed: Number(seed), fresh, told });
    process.stderr.write("\n");
    process.stdout.write(`${JSON.stringify({ engine, ...survived })}\n`);
  } finally {
    stopPostgres(path.join(folder, "server"));
    rmSync(folder, { recursive: true, force: true });
  }
}
