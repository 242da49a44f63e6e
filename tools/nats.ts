// Starts NATS servers of one's own for tests, measurements and examples: `node dist/tools/nats.js start FOLDER [N]` prints the address of a queue
// on N of them, which are a cluster where N is 3; `… stop FOLDER` ends them. Debian's package is installed where there is none.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { installed } from "./apt.js";

const NAMES = ["nats-server", "/usr/sbin/nats-server"];
/** Milliseconds until servers must know one another and who leads. */
const PATIENCE = 30_000;

/** A server that runs. */
export interface NatsServer {
  /** "s1", as the others call it. */
  readonly name: string;
  /** "127.0.0.1:4222" */
  readonly address: string;
  readonly process: number;
}

/**
 * Starts servers that keep their queues under a folder, which is made: on free ports of this machine alone, a cluster where there are several. Returns them when they
 * take queues. Where a user is named, nobody else is let in. Throws an Error that says why NATS can't be had.
 */
export async function startNats(
  folder: string,
  count = 1,
  user?: { readonly name: string; readonly password: string },
): Promise<readonly NatsServer[]> {
  const program = found() ?? install();
  mkdirSync(folder, { recursive: true });
  const ports = await freePorts(3 * count);
  const routes = ports.slice(count, 2 * count).map((port) => `nats://127.0.0.1:${port}`);
  const servers = Array.from({ length: count }, (_, i) => {
    const name = `s${i + 1}`;
    const file = path.join(folder, `${name}.conf`);
    const settings = [
      `server_name: ${name}`,
      `listen: "127.0.0.1:${ports[i]}"`,
      `http: "127.0.0.1:${ports[2 * count + i]}"`,
      `jetstream { store_dir: ${JSON.stringify(path.join(folder, name))}, max_file_store: 4GB }`,
      ...(user === undefined
        ? []
        : [`authorization { user: ${JSON.stringify(user.name)}, password: ${JSON.stringify(user.password)} }`]),
      ...(count === 1
        ? []
        : [
            `cluster { name: entente, listen: "127.0.0.1:${ports[count + i]}", routes: [${routes.map((one) => JSON.stringify(one)).join(", ")}] }`,
          ]),
    ];
    writeFileSync(file, `${settings.join("\n")}\n`);
    return { name, address: `127.0.0.1:${ports[i]}`, process: begin(program, folder, name) };
  });
  await ready(ports.slice(2 * count), count);
  return servers;
}

/** Starts one of the servers of a folder again, on what it has kept. */
export function restartNats(folder: string, name: string): number {
  return begin(found() ?? install(), folder, name);
}

/** Ends all servers of a folder at once; nothing happens where none runs. */
export function stopNats(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".pid"))) {
    try {
      process.kill(Number(readFileSync(path.join(folder, file), "utf8")), "SIGKILL");
    } catch {
      // It has ended.
    }
    rmSync(path.join(folder, file));
  }
}

function begin(program: string, folder: string, name: string): number {
  const log = openSync(path.join(folder, `${name}.log`), "a");
  const child = spawn(program, ["-c", path.join(folder, `${name}.conf`)], {
    stdio: ["ignore", log, log],
    detached: true,
  });
  child.unref();
  if (child.pid === undefined) throw new Error(`${program} could not be started.`);
  writeFileSync(path.join(folder, `${name}.pid`), String(child.pid));
  return child.pid;
}

/** Waits until every server knows the others and who leads them; a single one, until it answers. */
async function ready(monitors: readonly number[], count: number): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (const port of monitors)
    for (;;) {
      const state = (await fetch(`http://127.0.0.1:${port}/jsz`)
        .then((answer) => answer.json())
        .catch(() => null)) as { meta_cluster?: { leader?: string; cluster_size?: number } } | null;
      if (state !== null && (count === 1 || (state.meta_cluster?.leader && state.meta_cluster.cluster_size === count)))
        break;
      if (performance.now() > until) throw new Error("The NATS servers did not come together; see their logs.");
      await setTimeout(50);
    }
}

function found(): string | null {
  return NAMES.find((name) => spawnSync(name, ["--version"]).status === 0) ?? null;
}

function install(): string {
  const why = installed("nats-server");
  const program = why === null ? found() : null;
  if (program !== null) return program;
  throw new Error(
    `The NATS server is needed and is not installed; ${why ?? "what apt-get installed is not found"}. Install it, such as with: apt-get install nats-server`,
  );
}

/** Ports that are free now, all of them others. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer();
          server.on("error", reject);
          server.listen(0, "127.0.0.1", () => resolve(server));
        }),
    ),
  );
  return Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          const address = server.address();
          server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
        }),
    ),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , what, folder, count = "1"] = process.argv;
  if (what === "start" && folder) {
    const servers = await startNats(path.resolve(folder), Number(count));
    process.stdout.write(`nats://${servers.map(({ address }) => address).join(",")}\n`);
  } else if (what === "stop" && folder) stopNats(path.resolve(folder));
  else {
    process.stderr.write("Usage: node dist/tools/nats.js start|stop FOLDER [SERVERS]\n");
    process.exitCode = 2;
  }
}
