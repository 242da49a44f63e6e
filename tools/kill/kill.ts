// Kills the command at random moments and looks at what is left: `node dist/tools/kill/kill.js add sqlite 500`, `… restore postgres 30`.
// A kill is survived when all that was told to be done is done, nothing is there by halves, the ledger is sound, and the same command, run again to
// its end, comes to the same as without a kill, byte for byte.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chance } from "../../bench/made-entries.js";
import { startPostgres, stopPostgres } from "../postgres.js";
import { killedAdd } from "./add.js";
import { killedBackup } from "./backup.js";
import { killedImport } from "./import.js";
import { killedJudge } from "./judge.js";
import { ran } from "./killed-process.js";
import { killedRestore } from "./restore.js";
import { killedServe } from "./serve.js";
import { exported } from "./victim.js";

/** What is killed, with the size of its work for a run of many kills. */
export const VICTIMS = {
  add: { of: killedAdd, size: 90 },
  judge: { of: killedJudge, size: 40 },
  import: { of: killedImport, size: 120 },
  backup: { of: killedBackup, size: 150 },
  restore: { of: killedRestore, size: 150 },
  serve: { of: killedServe, size: 18 },
} as const;

export type VictimName = keyof typeof VICTIMS;

export interface Survival {
  readonly kills: number;
  /** Runs that ended by themselves, each of them after some kills, whose outcome was compared. */
  readonly compared: number;
  /** Things that were told to be done before a kill. */
  readonly acknowledged: number;
}

export interface KillOptions {
  readonly victim: VictimName;
  readonly kills: number;
  readonly size: number;
  readonly seed: number;
  /** The address of a new ledger. */
  readonly fresh: () => string;
  readonly told?: (survived: Survival) => void;
}

/** Kills until so many kills were survived. Throws an Error that says what was lost. */
export async function killed({ victim, kills, size, seed, fresh, told = () => {} }: KillOptions): Promise<Survival> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-kill-"));
  const random = chance(seed);
  let survived: Survival = { kills: 0, compared: 0, acknowledged: 0 };
  try {
    const { tells, begin, run, look, outcome } = await VICTIMS[victim].of({ folder, fresh, size });
    const whole = fresh();
    await begin(whole);
    const undisturbed = await run(whole, null);
    if (undisturbed.acknowledged.length === 0) throw new Error(`entente ${victim} told of nothing.`);
    await look(whole, new Set(undisturbed.acknowledged));
    const expected = await outcome(whole);
    // Most of a short run is start: of what tells only at its end, that is as long as a command takes that does nothing.
    const start = tells ? undisturbed.start : await startOf(path.join(folder, "nothing.db"));
    let rest = undisturbed.whole - start;
    while (survived.kills < kills) {
      const address = fresh();
      await begin(address);
      const acknowledged = new Set<string>();
      for (let ended = false; !ended; ) {
        // Three kills in four come when it has begun its work.
        const early = random() < 0.25;
        const delay = random() * (early ? start : Math.max(rest, 1));
        const kill = tells ? { early, delay } : { early: true, delay: early ? delay : start + delay };
        // After the last kill a run goes to its end.
        const { killed, whole, acknowledged: more } = await run(address, survived.kills < kills ? kill : null);
        // A machine that has less else to do than before is quicker.
        if (!killed) rest = Math.min(rest, whole - start);
        for (const id of more) acknowledged.add(id);
        survived = {
          ...survived,
          kills: survived.kills + (killed ? 1 : 0),
          acknowledged: survived.acknowledged + (killed ? more.length : 0),
        };
        await look(address, acknowledged);
        ended = !killed;
      }
      if ((await outcome(address)) !== expected)
        throw new Error(`After kills, entente ${victim} comes to something else at ${address}.`);
      survived = { ...survived, compared: survived.compared + 1 };
      told(survived);
    }
    return survived;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that a command takes to start and open a ledger. */
async function startOf(ledger: string): Promise<number> {
  await exported(ledger);
  return (await ran(["status", "--ledger", ledger], null)).whole;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , victim = "add", engine = "sqlite", kills = "30", seed = "1"] = process.argv;
  if (!(victim in VICTIMS)) throw new Error(`Name what is killed: ${Object.keys(VICTIMS).join(", ")}`);
  const folder = mkdtempSync(path.join(tmpdir(), "entente-killed-"));
  // PostgreSQL runs as another user where this is run by root.
  chmodSync(folder, 0o755);
  try {
    const server = engine === "postgres" ? await startPostgres(path.join(folder, "server")) : null;
    let count = 0;
    const fresh = () => (server === null ? path.join(folder, `${count++}.db`) : `${server}?schema=k${count++}`);
    const told = ({ kills, compared, acknowledged }: Survival) =>
      process.stderr.write(`\r${kills} kills, ${compared} compared, ${acknowledged} acknowledged before a kill`);
    const name = victim as VictimName;
    const survived = await killed({
      ...{ victim: name, kills: Number(kills), size: VICTIMS[name].size, seed: Number(seed) },
      ...{ fresh, told },
    });
    process.stderr.write("\n");
    process.stdout.write(`${JSON.stringify({ victim, engine, ...survived })}\n`);
  } finally {
    stopPostgres(path.join(folder, "server"));
    rmSync(folder, { recursive: true, force: true });
  }
}
