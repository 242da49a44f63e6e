import type { MessagePort } from "node:worker_threads";
import { ReaderError } from "../../reading/index.js";

/** What is asked of a language model about one document: the same instructions and form of answer for each of its passages. */
export interface Asked {
  /** Who is asked: "llm:MODEL@URL". */
  readonly reader: string;
  readonly instructions: string;
  /** JSON Schema of an answer, as JSON. */
  readonly schema: string;
  /** What is asked of each passage, as JSON. */
  readonly passages: readonly string[];
}

/** An answer for each passage, as the model wrote it; or the sentence that says why nothing was asked, and whether the document is not to be read without. */
export type Answered =
  | { readonly answers: readonly string[] }
  | { readonly refused: string; readonly told: boolean; readonly must: boolean };

/** Asks a language model. Where documents are read, another thread does. */
export interface Asks {
  ask(asked: Asked): Promise<Answered>;
}

/** A language model that another thread asks, at the other end of a port. One document is asked about at a time. */
export class DistantModel implements Asks {
  constructor(private readonly port: () => MessagePort | null) {}

  ask(asked: Asked): Promise<Answered> {
    const port = this.port();
    if (port === null)
      return Promise.reject(
        new ReaderError("A language model can't be asked here; entente read, add, explain and refresh can."),
      );
    return new Promise((resolve, reject) => {
      const gone = () => reject(new ReaderError("The language model can't be asked any more."));
      port.once("close", gone);
      port.once("message", (answered: Answered) => {
        port.off("close", gone);
        resolve(answered);
      });
      port.postMessage(asked);
    });
  }
}
