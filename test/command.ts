import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./imports.js";

export const ENTENTE = path.join(ROOT, "bin", "entente.js");
export const SAMPLE = "corpus/central-asia-analysis.txt";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/**
 * Runs the built command in the root of the project, without a terminal. The rules read, whose every word the tests know; `env: { ENTENTE_READER: "both" }` has the
 * network read as well, as it does for users.
 */
export function entente(args: readonly string[], { input, env, node = [] }: Surroundings = {}): Promise<Ran> {
  const child = spawn(process.execPath, [...node, ENTENTE, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ENTENTE_READER: "rules", ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
