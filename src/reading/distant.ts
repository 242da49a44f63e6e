import type { MessagePort } from "node:worker_threads";
import type { Encoded, Encodes } from "./encoder.js";
import { ReaderError } from "./reader-error.js";
import type { Window } from "./window.js";

/** What is asked of the thread that holds the network: the numbers of a window's pieces, and their marks. */
export interface Asked {
  /** Which of several networks: the name of its folder. */
  readonly weights: string;
  readonly ids: Int32Array;
  readonly marks: Uint8Array;
}

/** What it answers: the scores, or the sentence that says why there are none. */
export type Answer = Encoded | { readonly error: string };

/** The network where another thread holds it, at the other end of a port. One window is asked for at a time. */
export class DistantEncoder implements Encodes {
  constructor(
    private readonly port: () => MessagePort,
    private readonly weights: string,
  ) {}

  /** Throws ReaderError where the other thread can't read. */
  async encode({ pieces, marks }: Pick<Window, "pieces" | "marks">): Promise<Encoded> {
    const port = this.port();
    const answer = new Promise<Answer>((resolve, reject) => {
      port.once("message", resolve);
      port.once("close", () => reject(new ReaderError("The thread of the reader's network ended.")));
    });
    const ids = Int32Array.from(pieces, ({ id }) => id);
    port.postMessage({ weights: this.weights, ids, marks } satisfies Asked);
    const encoded = await answer;
    port.removeAllListeners("close");
    if ("error" in encoded) throw new ReaderError(encoded.error);
    return encoded;
  }
}

/** Answers what comes in at a port, and what came in before, with networks that are loaded when they are first asked. */
export function answerAt(port: MessagePort, encoder: (weights: string) => Promise<Encodes>, first?: Asked): void {
  const answer = async ({ weights, ids, marks }: Asked): Promise<void> => {
    try {
      const pieces = Array.from(ids, (id) => ({ id, start: 0, end: 0 }));
      const { scores, parts } = await (await encoder(weights)).encode({ pieces, marks });
      // The runtime's own memory can't be given away.
      const mine: Encoded = { scores: scores.slice(), parts: parts.slice() };
      port.postMessage(mine, [mine.scores.buffer as ArrayBuffer, mine.parts.buffer as ArrayBuffer]);
    } catch (error) {
      port.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer);
    }
  };
  port.on("message", answer);
  if (first !== undefined) void answer(first);
}
