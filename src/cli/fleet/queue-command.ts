import { setTimeout as pause } from "node:timers/promises";
import { type Failure, type Presence, type Queue, workersOf } from "../../fleet/index.js";
import { aligned } from "../columns.js";
import { complain } from "../complaint.js";
import { write } from "../output.js";
import { printable, printableJson } from "../printable.js";
import { UsageError } from "../usage.js";
import { language, number, says } from "../words/index.js";
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

/** `entente queue`: what waits, what is read and what failed, and what a queue is set to. Returns the exit code. */
export async function queueCommand(names: readonly string[], asked: QueueCommandArguments): Promise<number> {
  if (asked.again && asked.forget) throw new UsageError("Choose either --again or --forget");
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
      message: "No document with this name failed; entente queue lists those that did.",
      place: name,
    });
  const { sentAgain, forgotten } = says().queueing;
  await write(`${(how === "again" ? sentAgain : forgotten)({ n: count })}\n`);
  return missing.size > 0 ? 1 : 0;
}

async function waitFor(queue: Queue): Promise<number> {
  for (;;) {
    const { waiting, held, failed } = await queue.counts();
    if (waiting + held > 0) await pause(LOOK);
    else {
      await write(`${says().queueing.empty({ failed })}\n`);
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
  const said = says().queueing;
  const { most, replicas, patience } = queue.settings;
  const rows: (readonly [string, string])[] = [
    [said.rows.queue, queue.name],
    [said.rows.settings, said.settings({ copies: replicas, most, patience })],
    [said.rows.waiting, said.documents({ n: waiting })],
    [said.rows.held, said.held({ n: held })],
    [said.rows.workers, workers.length === 0 ? said.noWorkers : number(workers.length)],
    ...workers.map((worker) => ["", workerLine(worker)] as const),
    ...(new Set(workers.map(({ version }) => version)).size > 1 ? [["", said.versions] as const] : []),
    [said.rows.failed, said.failures({ n: failed })],
    ...failures.slice(0, LISTED).map((failure) => ["", failureLine(failure)] as const),
    ...(failures.length > LISTED ? [["", said.moreFailures({ n: failures.length - LISTED })] as const] : []),
  ];
  return aligned(rows);
}

function failureLine({ name, reasons, times }: Failure): string {
  const told = reasons.map((reason) => language().problem(reason)).join(" ");
  return printable(says().queueing.failure({ name: name || "?", n: times, reasons: told }));
}

function workerLine({ worker, jobs, reading, done, failed }: Presence): string {
  const named = reading.filter(({ name }) => name !== "");
  const said = says().queueing;
  const between = (a: string, b: string) => says().results.listBetween({ a, b });
  const names = named.slice(0, SHOWN).map(({ name, seconds }) => said.reading({ name: printable(name), seconds }));
  const reads = said.reads({
    names: names.length === 0 ? null : names.reduce(between),
    more: Math.max(0, named.length - SHOWN),
    ahead: reading.length - named.length,
  });
  const now = reading.length === 0 ? said.waits : reads;
  return said.worker({ worker: printable(worker), threads: jobs, done, failed, now });
}
