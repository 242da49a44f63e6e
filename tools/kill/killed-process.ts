import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(
  new URL(import.meta.url.includes("/dist/") ? "../../../bin/entente.js" : "../../bin/entente.js", import.meta.url),
);
/** The time of all that is written down, so that what is done again is the same. */
export const AT = "2026-03-01T09:00:00Z";

/** When a process is killed: milliseconds after its start, or after the first that it told. */
export interface Kill {
  readonly early: boolean;
  readonly delay: number;
}

/** A process of the command that ended, or was ended. */
export interface Run {
  readonly killed: boolean;
  /** Whole lines that it wrote before. */
  readonly lines: readonly string[];
  /** Milliseconds until the first line, and until the end. */
  readonly start: number;
  readonly whole: number;
}

/**
 * Runs the command, and kills it (kill -9) if it has not ended by then. Documents are read by rules alone: what is looked at is what is kept of them. Throws an Error where
 * it ends by itself in a fault.
 * @param beside is done while it runs, with its first line; the process is told to end when that is over, and where it was killed that may fail
 */
export async function ran(
  args: readonly string[],
  kill: Kill | null,
  beside?: (first: string) => Promise<void>,
): Promise<Run> {
  const begun = performance.now();
  const child: ChildProcess = spawn(process.execPath, [COMMAND, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ENTENTE_READER: "rules", SOURCE_DATE_EPOCH: String(Date.parse(AT) / 1000) },
  });
  let [out, err, start] = ["", "", 0];
  const first = new Promise<void>((resolve) => {
    child.stdout!.on("data", (chunk) => {
      start ||= performance.now() - begun;
      out += String(chunk);
      if (out.includes("\n")) resolve();
    });
  });
  child.stderr!.on("data", (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const fault =
    beside === undefined
      ? Promise.resolve(null)
      : Promise.race([first.then(() => "first" as const), ended])
          .then((what) => (what === "first" ? beside(out.slice(0, out.indexOf("\n"))) : undefined))
          .then(() => child.kill("SIGTERM"))
          .then(() => null)
          .catch((error: unknown) => error);
  const late = async () => {
    if (kill === null) return ended;
    if (!kill.early) await Promise.race([first, ended]);
    return Promise.race([ended, setTimeout(kill.delay, "late" as const)]);
  };
  const struck = (await late()) === "late" && child.kill("SIGKILL");
  // What is done beside a process that still runs ends it, or has failed.
  const failed = struck ? null : await fault;
  if (failed !== null) child.kill("SIGKILL");
  const code = await ended;
  await fault;
  if (failed !== null) throw failed;
  if (code !== null && code !== 0) throw new Error(`entente ${args[0]} ended with ${code}: ${err}`);
  const lines = out
    .slice(0, out.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean);
  return { killed: struck && code === null, lines, start, whole: performance.now() - begun };
}
