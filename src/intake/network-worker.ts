import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { answerNetwork } from "../entente.js";
import { Unbroken } from "../unbroken.js";

/** What the thread is handed: one end of a channel, and what came in at it already. */
interface Handed {
  readonly port: MessagePort;
  readonly first: Parameters<typeof answerNetwork>[1];
}

/** Counts what must not be broken off, where the thread begins with. */
const unbroken = new Unbroken(workerData as Int32Array);

/** A thread that holds the reader's network for those that read documents: each hands it one end of a channel. */
parentPort!.on("message", ({ port, first }: Handed) => answerNetwork(port, first, unbroken));
