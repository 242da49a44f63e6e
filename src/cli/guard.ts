import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Piscina } from "piscina";
import { fault, type Result, type Task } from "./result.js";

/** What reading one document may take. */
export interface Limits {
  /** Seconds. */
  readonly time: number;
  /** Megabytes of a thread's heap. */
  readonly memory: number;
}

export const USUAL_LIMITS: Limits = { time: 30, memory: 512 };

/** What a thread is given: a task, and where it says that it goes on to the next document of it. */
export interface GuardedTask extends Task {
  readonly pulse: MessagePort;
}

/**
 * Threads on which documents are read within limits: one that breaks them is a problem, its thread is given up, and the others go on. The
 * threads are started when the first task comes.
 */
export class Guard {
  #pool: Promise<Piscina<GuardedTask, Result>> | null = null;

  constructor(
    private readonly threads: number,
    private readonly limits: Limits,
  ) {}

  /** Reads one source. A source of several documents has the time of each. */
  async run(task: Task): Promise<Result> {
    this.#pool ??= this.#start();
    const pool = await this.#pool;
    const { port1, port2 } = new MessageChannel();
    const giveUp = new AbortController();
    let timer: NodeJS.Timeout | null = null;
    // The clock runs from when a thread takes the task, which it says at once.
    port1.on("message", () => {
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => giveUp.abort(), this.limits.time * 1000);
    });
    try {
      return await pool.run({ ...task, pulse: port2 }, { signal: giveUp.signal, transferList: [port2] });
    } catch (error) {
      return this.#failed(task.source.name, error, giveUp.signal.aborted);
    } finally {
      if (timer) clearTimeout(timer);
      port1.close();
    }
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Piscina<GuardedTask, Result>> {
    const { Piscina } = await import("piscina");
    return new Piscina({
      filename: new URL("./worker.js", import.meta.url).href,
      minThreads: 1,
      maxThreads: this.threads,
      // A thread that rests keeps its tables and weights; to load them again takes longer than many documents.
      idleTimeout: Number.POSITIVE_INFINITY,
      maxQueue: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
    });
  }

  #failed(name: string, error: unknown, late: boolean): Result {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!late && code !== "ERR_WORKER_OUT_OF_MEMORY") return fault(name, error);
    const message = late
      ? `Reading this took longer than ${this.limits.time === 1 ? "a second" : `${this.limits.time} seconds`} and was given up; --time-limit allows more.`
      : `Reading this needed more than ${this.limits.memory} MB of memory and was given up; --memory-limit allows more.`;
    return { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message, place: name }] };
  }
}
