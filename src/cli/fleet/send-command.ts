import { modelOf } from "../../entente.js";
import { Sending } from "../../fleet/index.js";
import { inputs, totalBytes } from "../../intake/index.js";
import { now } from "../add.js";
import { complain } from "../complaint.js";
import { write } from "../output.js";
import { printableJson } from "../printable.js";
import { Progress } from "../progress.js";
import { type ReadingArguments, readingOptions } from "../reading-options.js";
import { UsageError } from "../usage.js";
import { says } from "../words/index.js";
import { withQueue } from "./open-queue.js";
import type { QueueArguments } from "./queue-options.js";

/** The options of `entente send` as the command line gives them. */
export interface SendArguments extends QueueArguments, ReadingArguments {
  readonly from?: "jsonl";
  readonly at?: string;
  readonly beside?: boolean;
  readonly keepOriginals?: boolean;
  readonly format: "text" | "jsonl";
}

/** `entente send`: has documents read by whoever works for a queue. Returns the exit code: 1 when something could not be sent. */
export async function sendCommand(files: readonly string[], asked: SendArguments): Promise<number> {
  const { format, from = "file", beside = false, keepOriginals: originals = false, at = now() } = asked;
  if (modelOf(asked.reader) !== null)
    throw new UsageError("Workers use no language model; leave out --reader llm:…, or read here with entente add");
  const options = readingOptions(asked);
  return withQueue(asked, {}, async (queue) => {
    const counts = { sent: 0, known: 0, failed: 0 };
    const progress = new Progress(await totalBytes(files), { quiet: format === "text" });
    let waits = false;
    const sending = new Sending(
      queue,
      { at, beside, originals, options },
      {
        async sent(name, outcome, bytes) {
          counts[outcome]++;
          progress.advance(bytes, 0);
          if (format === "jsonl") await write(`${printableJson({ name, outcome })}\n`);
        },
        async problem(problem, bytes) {
          if (problem.severity === "error") counts.failed++;
          if (problem.severity !== "info") progress.aside(() => complain(problem));
          progress.advance(bytes, 0, 0);
        },
        full() {
          if (waits) return;
          waits = true;
          const { most } = queue.settings;
          const message = `The queue is full, with ${most.toLocaleString("en")} documents; the rest is sent as they are read.`;
          progress.aside(() => complain({ severity: "warning", message, place: queue.name }));
        },
      },
    );
    try {
      await sending.of(inputs(files, from));
    } finally {
      progress.stop();
      if (format === "text") await write(`${summary(counts)}\n`);
    }
    return counts.failed > 0 ? 1 : 0;
  });
}

function summary({
  sent,
  known,
  failed,
}: {
  readonly sent: number;
  readonly known: number;
  readonly failed: number;
}): string {
  const { queueing: said, results } = says();
  return [
    said.sent({ n: sent }),
    ...(known > 0 ? [said.sentBefore({ n: known })] : []),
    ...(failed > 0 ? [said.failed({ n: failed })] : []),
  ].reduce((a, b) => results.listBetween({ a, b }));
}
