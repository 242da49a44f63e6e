import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { answerNetwork } from "../entente.js";

/** The thread that holds the reader's network for those that read documents: each hands it one end of a channel. */
parentPort!.on("message", (port: MessagePort) => answerNetwork(port, (workerData as { threads: number }).threads));
