// Starts a PostgreSQL of one's own for tests and measurements: `node dist/tools/postgres.js start FOLDER` prints its address,
// `… stop FOLDER` ends it. Debian's package is installed where there is none.
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { installed } from "./apt.js";

const INSTALLED = "/usr/lib/postgresql";
const USER = "entente";
const PASSWORD = "throwaway";

export interface ServerOptions {
  /** Whether commits are written to the disk at once; tests of everything else are quicker without. */
  readonly durable?: boolean;
  /** Whether they outlast the machine's end too, and not only that of the server: as `durable` unless it is said. */
  readonly synced?: boolean;
  /** Megabytes of pages that the server keeps itself; its manual asks for a quarter of the memory of a machine of its own. */
  readonly pages?: number;
}

/**
 * Starts a server with a database "entente" in a folder, which is made; on a free port of this machine and under a user who is not root. Returns its
 * address. Throws an Error that says why PostgreSQL can't be had.
 */
export async function startPostgres(folder: string, options: ServerOptions = {}): Promise<string> {
  const bin = programs() ?? install();
  const data = path.join(folder, "data");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const as = owner(folder);
  const password = path.join(folder, "password");
  writeFileSync(password, PASSWORD);
  run(path.join(bin, "initdb"), as, [
    ...["-D", data, "-U", USER, "--pwfile", password, "--auth-local=trust", "--auth-host=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--no-sync"],
  ]);
  const port = await freePort();
  begin(folder, port, options);
  run(path.join(bin, "createdb"), as, ["-h", folder, "-p", String(port), "-U", USER, "entente"]);
  return addressOf(port);
}

const addressOf = (port: number) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/entente`;

/** Starts the server of a folder that has its data, and waits until it answers. */
function begin(folder: string, port: number, { durable = true, synced = durable, pages = 256 }: ServerOptions): void {
  const settings = [
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c shared_buffers=${pages}MB -c max_wal_size=4GB`,
    ...(synced ? [] : ["-c fsync=off -c full_page_writes=off"]),
    ...(durable ? [] : ["-c synchronous_commit=off"]),
  ].join(" ");
  const how = ["-D", path.join(folder, "data"), "-l", path.join(folder, "log"), "-o", settings, "-w", "-t", "60"];
  run(path.join(programs()!, "pg_ctl"), owner(folder), [...how, "start"]);
}

/** Kills the server of a folder, which has no time to end anything (kill -9). */
export function killPostgres(folder: string): void {
  const [pid] = readFileSync(path.join(folder, "data", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
  writeFileSync(killed(folder), "");
}

/** Tells that the server of a folder was killed, whose file says that it runs. */
const killed = (folder: string) => path.join(folder, "killed");

/** Starts a server again that was killed, at the same address. Its processes that are left are waited for. */
export async function resumePostgres(folder: string, address: string, options: ServerOptions = {}): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      begin(folder, Number(new URL(address).port), options);
      return rmSync(killed(folder));
    } catch (error) {
      if (tries > 20) throw error;
      await setTimeout(200);
    }
  }
}

/**
 * Starts a replica of a server in a folder, which is made; the server waits for it before it acknowledges a commit. Returns its address, at which nothing can be
 * written before it is promoted.
 */
export async function startReplica(
  of: string,
  address: string,
  folder: string,
  options: ServerOptions = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const as = owner(folder);
  const from = `host=${of} port=${new URL(address).port} user=${USER} application_name=replica`;
  const bin = programs()!;
  run(path.join(bin, "pg_basebackup"), as, [
    "-D",
    path.join(folder, "data"),
    "-d",
    from,
    "-R",
    "-X",
    "stream",
    "-c",
    "fast",
    "--no-sync",
  ]);
  const port = await freePort();
  // What was broken is joined again at once.
  appendFileSync(path.join(folder, "data", "postgresql.auto.conf"), "wal_retrieve_retry_interval = '100ms'\n");
  begin(folder, port, options);
  for (const command of ["alter system set synchronous_standby_names = 'replica'", "select pg_reload_conf()"])
    run(path.join(bin, "psql"), as, [
      "-d",
      `${from.replace(/application_name=\w+/u, "")} dbname=entente`,
      "-c",
      command,
    ]);
  return addressOf(port);
}

/** Makes a replica the server that is written to. */
export function promotePostgres(folder: string): void {
  run(path.join(programs()!, "pg_ctl"), owner(folder), ["-D", path.join(folder, "data"), "-w", "promote"]);
}

/** Ends the server of a folder at once; nothing happens where none runs. */
export function stopPostgres(folder: string): void {
  const data = path.join(folder, "data");
  const bin = programs();
  if (bin === null || !existsSync(path.join(data, "postmaster.pid")) || existsSync(killed(folder))) return;
  run(path.join(bin, "pg_ctl"), owner(folder), ["-D", data, "-m", "immediate", "-w", "stop"]);
}

/** The folder of the newest PostgreSQL here that a ledger runs on, 15 or later; null where there is none. */
function programs(): string | null {
  const versions = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  const found = versions
    .sort((a, b) => b - a)
    .map((version) => path.join(INSTALLED, String(version), "bin"))
    .find((bin) => existsSync(path.join(bin, "initdb")));
  if (found) return found;
  const onPath = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  return onPath && existsSync(path.join(onPath, "initdb")) ? onPath : null;
}

function install(): string {
  const cannot = (why: string) =>
    new Error(
      `PostgreSQL 15 or newer is needed and is not installed; ${why}. Install it, such as with: apt-get install postgresql`,
    );
  const why = installed("postgresql");
  if (why !== null) throw cannot(why);
  const found = programs();
  if (found === null) throw cannot("what apt-get installed is older");
  return found;
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then the folder is given to its own user, or to nobody. */
function owner(folder: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (!account) throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to run it.");
  const [uid, gid] = [Number(account[2]), Number(account[3])];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function run(program: string, as: Owner, args: readonly string[]): void {
  const env = { PATH: process.env.PATH, LC_ALL: "C", HOME: "/" };
  try {
    execFileSync(program, args, { ...as, env, cwd: "/", stdio: ["ignore", "ignore", "pipe"], timeout: 120_000 });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n").at(-1) : "";
    throw new Error(`${path.basename(program)} failed: ${said || String(error)}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , what, folder] = process.argv;
  if (what === "start" && folder) process.stdout.write(`${await startPostgres(path.resolve(folder))}\n`);
  else if (what === "stop" && folder) stopPostgres(path.resolve(folder));
  else {
    process.stderr.write("Usage: node dist/tools/postgres.js start|stop FOLDER\n");
    process.exitCode = 2;
  }
}
