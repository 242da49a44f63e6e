import { type ChildProcess, fork, spawn } from "node:child_process";
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
}

/** The environment of a command: nothing of the one that tests run in. */
const around = (env: Surroundings["env"]) => ({ PATH: process.env.PATH, ENTENTE_READER: "rules", ...env });

/**
 * Runs the built command in the root of the project, without a terminal, in a process that runs all commands of these tests one after the other (command-host.js): what is
 * printed and stored is what a process of its own prints and stores (command.test.ts), without its start. The rules read, whose every word the tests know; `env: {
 * ENTENTE_READER: "both" }` has the network read as well, as it does for users. What it leaves behind that would keep a process from ending is told in `err`, and its code is null.
 */
export function entente(args: readonly string[], { input = "", env }: Surroundings = {}): Promise<Ran> {
  host ??= new Host(() => {
    host = null;
  });
  return host.run({ args, env: around(env), input: Buffer.from(input).toString("base64") });
}

/** The same in a process of its own: for what is tested of it (signals, pipes, memory, how it starts and ends). */
export function ententeApart(
  args: readonly string[],
  { input, env, node = [] }: Surroundings & { /** Options of Node itself. */ readonly node?: readonly string[] } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [...node, ENTENTE, ...args], { cwd: ROOT, env: around(env) });
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

/** One for all files of a worker of the tests; it ends with it. */
let host: Host | null = null;

/** The process that runs commands, and who waits for one. */
class Host {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers>();
  #last = 0;
  /** What Node itself or a thread writes past the command. */
  #aside = "";

  constructor(gone: () => void) {
    const child = fork(path.join(ROOT, "test", "command-host.js"), [], {
      cwd: ROOT,
      env: around({}),
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on("data", (part) => {
        this.#aside += part;
      });
      if ("unref" in stream) (stream as unknown as { unref(): void }).unref();
    }
    child.unref();
    child.channel?.unref();
    child.on("message", ({ id, ...ran }: Ran & { id: number }) => {
      this.#waiting.get(id)?.resolve({ ...ran, err: `${ran.err}${this.#aside}` });
      this.#waiting.delete(id);
      this.#aside = "";
    });
    child.on("exit", (code, signal) => {
      gone();
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The process that runs commands ended (${code ?? signal}): ${this.#aside}`));
    });
  }

  run(asked: object): Promise<Ran> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, ...asked });
    });
  }
}

interface PromiseWithResolvers {
  resolve(ran: Ran): void;
  reject(error: Error): void;
}
