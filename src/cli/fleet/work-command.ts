import { openLedger } from "../../entente.js";
import { type Queue, Worker } from "../../fleet/index.js";
import type { Ledger } from "../../ledger/index.js";
import { summary } from "../add.js";
import { complain } from "../complaint.js";
import { indexing } from "../indexing.js";
import { losing } from "../losing.js";
import { ledgerAddress } from "../options.js";
import { write } from "../output.js";
import { printableJson } from "../printable.js";
import { VERSION } from "../version.js";
import { says } from "../words/index.js";
import { withQueue } from "./open-queue.js";
import type { QueueArguments } from "./queue-options.js";

/** The options of `entente work` as the command line gives them. */
export interface WorkArguments extends QueueArguments {
  readonly ledger?: string;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly attempts: number;
  readonly untilEmpty?: boolean;
  readonly format: "text" | "jsonl";
}

/** `entente work`: reads what a queue has into a ledger, until it is told to end. Returns the exit code. */
export async function workCommand(asked: WorkArguments): Promise<number> {
  const address = ledgerAddress(asked);
  return withQueue(asked, {}, async (queue) => {
    const ledger = await openLedger(address, { indexed: indexing(), lost: losing });
    try {
      return await work(queue, ledger, asked);
    } finally {
      await ledger.close();
    }
  });
}

async function work(
  queue: Queue,
  ledger: Ledger,
  { jobs, timeLimit, memoryLimit, attempts, untilEmpty = false, format }: WorkArguments,
): Promise<number> {
  const counts = { added: 0, changed: 0, known: 0, removed: 0, failed: 0, claims: 0, retired: 0, editions: 0 };
  let facts = 0;
  const tell = async (line: object) => {
    if (format === "jsonl") await write(`${printableJson(line)}\n`);
  };
  const limits = { time: timeLimit, memory: memoryLimit };
  const options = { jobs, limits, attempts, untilEmpty, program: `entente ${VERSION}` };
  const worker = new Worker(queue, ledger, options, {
    read(problems) {
      for (const problem of problems) if (problem.severity !== "info") complain(problem);
    },
    async known(name, documents) {
      counts.known += documents;
      await tell({ name, outcome: "known" });
    },
    async added({ name, document, outcome, claims, retired, edition }) {
      counts[outcome]++;
      if (edition !== null) counts.editions++;
      if (outcome === "added" || outcome === "changed") counts.claims += claims;
      counts.retired += retired;
      await tell({ name, document, outcome, claims, ...(edition === null ? {} : { edition }) });
    },
    async failed(name, reasons) {
      counts.failed++;
      await tell({ name, outcome: "failed", reasons });
    },
    settled(count) {
      facts += count;
    },
    trouble({ message }) {
      complain({ severity: "warning", message: `${message} It will be tried again.`, place: null });
    },
  });
  const end = () => worker.end();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  if (!untilEmpty) process.stderr.write(`entente: ${says().queueing.waiting}\n`);
  try {
    await worker.work();
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, end);
    if (format === "text") await write(`${summary(counts, facts)}\n`);
  }
  return counts.failed > 0 ? 1 : 0;
}
