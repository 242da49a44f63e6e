import { setTimeout as pause } from "node:timers/promises";
import { type Failure, type Presence, type Queue, workersOf } from "../../fleet/index.js";
import { counted } from "../../words/index.js";
import { complain } from "../complaint.js";
import { write } from "../output.js";
import { printable, printableJson } from "../printable.js";
import { UsageError } from "../usage.js";
import { withQueue } from "./open-queue.js";
import type { QueueArguments } from "./queue-options.js";

/** The options of `entente queue` as the command line gives them. */
export interface QueueCommandArguments extends QueueArguments {
  readonly mostWaiting?: number;
  readonly replicas?: number;
  readonly patience?: number;
  readonly again?: boolean;
  readonly forget?: boolean;
  readonly wait?: boolean;
  readonly format: "text" | "json";
}

/** Milliseconds between two looks at a queue that is waited for. */
const LOOK = 300;
/** Documents of a worker, and failures, that a person is shown. */
const SHOWN = 5;
const LISTED = 50;
const SEVERAL_VERSIONS =
  "They are of several versions, so who takes a document decides what is read in it; bring them to one.";

/** `entente queue`: what waits, what is read and what failed, and what a queue is set to. Returns the exit code. */
export async function queueCommand(names: readonly string[], asked: QueueCommandArguments): Promise<number> {
  if (asked.again && asked.forget) throw new UsageError("Choose one of --again and --forget");
  if (names.length > 0 && !asked.again && !asked.forget)
    throw new UsageError("Say what to do with these documents that failed: --again or --forget");
  const { mostWaiting: most, replicas, patience } = asked;
  const changes = {
    ...(most === undefined ? {} : { most }),
    ...(replicas === undefined ? {} : { replicas }),
    ...(patience === undefined ? {} : { patience }),
  };
  return withQueue(asked, Object.keys(changes).length === 0 ? null : changes, async (queue) => {
    if (asked.again || asked.forget) return deal(queue, names, asked.again ? "again" : "forget");
    if (asked.wait) return waitFor(queue);
    const workers = await workersOf(queue.connection, queue.channels);
    const failures: Failure[] = [];
    for await (const failure of queue.failures()) failures.push(failure);
    const counts = await queue.counts();
    if (asked.format === "json")
      await write(`${printableJson({ queue: queue.name, settings: queue.settings, ...counts, workers, failures })}\n`);
    else await write(text(queue, counts, workers, failures));
    return 0;
  });
}

async function deal(queue: Queue, names: readonly string[], how: "again" | "forget"): Promise<number> {
  const missing = new Set(names);
  let count = 0;
  for await (const failure of queue.failures()) {
    if (names.length > 0 && !names.includes(failure.name)) continue;
    missing.delete(failure.name);
    if (how === "forget") await queue.forget(failure);
    else await queue.again(failure);
    count++;
  }
  for (const name of missing)
    complain({
      severity: "error",
      message: "No document of this name failed; entente queue lists those that did.",
      place: name,
    });
  await write(`${counted(count, "document")} ${how === "again" ? "sent again" : "forgotten"}\n`);
  return missing.size > 0 ? 1 : 0;
}

async function waitFor(queue: Queue): Promise<number> {
  for (;;) {
    const { waiting, held, failed } = await queue.counts();
    if (waiting + held > 0) await pause(LOOK);
    else {
      await write(
        `Nothing waits, and nothing is read${failed > 0 ? `; ${counted(failed, "document")} failed` : ""}.\n`,
      );
      return failed > 0 ? 1 : 0;
    }
  }
}

function text(
  queue: Queue,
  { waiting, held, failed }: Awaited<ReturnType<Queue["counts"]>>,
  workers: readonly Presence[],
  failures: readonly Failure[],
): string {
  const { most, replicas, patience } = queue.settings;
  const rows: (readonly [string, string])[] = [
    ["queue", queue.name],
    [
      "set to",
      `${replicas === 1 ? "one copy" : `${replicas} copies`}, ${most.toLocaleString("en")} documents at most, to another worker after ${patience} s without a sign of life`,
    ],
    ["waiting", counted(waiting, "document")],
    [
      "being read",
      held === 0 ? "nothing" : `${counted(held, "document")}, those that wait to be tried again among them`,
    ],
    ["workers", workers.length === 0 ? "none" : String(workers.length)],
    ...workers.map((worker) => ["", workerLine(worker)] as const),
    ...(new Set(workers.map(({ version }) => version)).size > 1 ? [["", SEVERAL_VERSIONS] as const] : []),
    ["failed", failed === 0 ? "nothing" : counted(failed, "document")],
    ...failures
      .slice(0, LISTED)
      .map(
        ({ name, reasons, times }) =>
          [
            "",
            `${printable(name || "?")}, ${times === 1 ? "tried once" : `tried ${times} times`}: ${printable(reasons.join(" "))}`,
          ] as const,
      ),
    ...(failures.length > LISTED
      ? [["", `and ${(failures.length - LISTED).toLocaleString("en")} more; --format json has all`] as const]
      : []),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join("");
}

function workerLine({ worker, jobs, reading, done, failed }: Presence): string {
  const named = reading.filter(({ name }) => name !== "");
  const names = named.slice(0, SHOWN).map(({ name, seconds }) => `${printable(name)} (${seconds} s)`);
  const more = named.length > SHOWN ? ` and ${(named.length - SHOWN).toLocaleString("en")} more` : "";
  const ahead = reading.length > named.length ? `, has taken ${reading.length - named.length} ahead` : "";
  const now = reading.length === 0 ? "waits" : `reads ${names.join(", ") || "nothing yet"}${more}${ahead}`;
  return `${printable(worker)}: ${counted(jobs, "thread")}, ${done.toLocaleString("en")} done${failed > 0 ? `, ${failed.toLocaleString("en")} failed` : ""}, ${now}`;
}
