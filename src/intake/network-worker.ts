import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { answerNetwork } from "../entente.js";

/** What the thread is handed: one end of a channel, and what came in at it already. */
interface Handed {
  readonly port: MessagePort;
  readonly first: Parameters<typeof answerNetwork>[1];
}

/** The thread that holds the reader's network for those that read documents: each hands it one end of a channel. */
parentPort!.on("message", ({ port, first }: Handed) =>
  answerNetwork(port, first, (workerData as { threads: number }).threads),
);
