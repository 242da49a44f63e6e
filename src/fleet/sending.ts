import type { Problem } from "../document/index.js";
import type { Input } from "../intake/index.js";
import { LIMITS } from "../text/index.js";
import { type Dispatch, encoded } from "./dispatch.js";
import type { Queue } from "./queue.js";

/** What is told while documents are sent. */
export interface SendTold {
  /** The servers have it. */
  sent(name: string, outcome: "sent" | "known", bytes: number): Promise<void>;
  /** Something can't be sent. */
  problem(problem: Problem, bytes: number): Promise<void>;
  /** The queue is full; this waits until something was read. */
  full(): void;
}

/** Messages, and bytes of them, that are on their way at once. */
const AT_ONCE = 32;
const BYTES = LIMITS.out.queued.most;

/** Sends documents to a queue, no faster than it takes them. */
export class Sending {
  readonly #going = new Set<Promise<void>>();
  #bytes = 0;
  #broken: unknown = null;

  constructor(
    private readonly queue: Queue,
    private readonly sent: Pick<Dispatch, "at" | "beside" | "originals" | "options">,
    private readonly told: SendTold,
  ) {}

  /** Sends all of them; when this returns, the servers have them. Throws QueueError: then what was told as sent is in the queue. */
  async of(inputs: AsyncIterable<Input>): Promise<void> {
    try {
      for await (const input of inputs) {
        if ("problem" in input) await this.told.problem(input.problem, input.bytes);
        else await this.#one(input);
        while (this.#going.size >= AT_ONCE || this.#bytes > BYTES) await Promise.race(this.#going);
        if (this.#broken !== null) break;
      }
    } finally {
      await Promise.all(this.#going);
    }
    if (this.#broken !== null) throw this.#broken;
  }

  async #one(input: Exclude<Input, { problem: unknown }>): Promise<void> {
    const message = encoded(input, this.sent);
    const { name } = input.source;
    if (message === null) {
      const why = "This part of a message can't be sent alone; send the file that holds it.";
      await this.told.problem({ severity: "error", message: why, place: name }, input.bytes);
      return;
    }
    this.#bytes += message.length;
    const going: Promise<void> = this.queue
      .send(message, () => this.told.full())
      .then((outcome) => this.told.sent(input.only ?? name, outcome, input.bytes))
      .catch((error: unknown) => {
        this.#broken ??= error;
      })
      .finally(() => {
        this.#bytes -= message.length;
        this.#going.delete(going);
      });
    this.#going.add(going);
  }
}
