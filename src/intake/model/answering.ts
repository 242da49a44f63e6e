import type { MessagePort } from "node:worker_threads";
import type { Asked } from "../../proposal/index.js";
import type { ModelDesk } from "./desk.js";

/** The clock of a document: it rests while a model is waited for. */
export interface Clock {
  rests(): void;
  goesOn(): void;
}

/** Answers what a thread asks at the other end of a port, until it closes or is given up. */
export function answerModel(port: MessagePort, desk: ModelDesk, clock: Clock, givenUp: AbortSignal): void {
  port.on("message", async (asked: Asked) => {
    clock.rests();
    // Whatever goes wrong here is no reason for a thread to wait for good.
    const refused = { refused: "asking it triggered a fault in Entente.", told: false, must: true };
    const answered = await desk.ask(asked, givenUp).catch(() => refused);
    if (givenUp.aborted) return;
    clock.goesOn();
    port.postMessage(answered);
  });
}
