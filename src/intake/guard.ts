import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { Piscina } from "piscina";
import { MB, WATCH } from "./held.js";
import { fault, type Reader, type Result, type Task, threadFile } from "./result.js";

/** What reading one document may take. */
export interface Limits {
  /** Seconds. */
  readonly time: number;
  /** Megabytes that a thread may hold: its heap, and what lies outside it (buffers, memory of WebAssembly). */
  readonly memory: number;
}

/** Megabytes that the process may grow by beside what its threads read: code, young objects, documents that wait, the reader's network. */
const AROUND = 512;

export const USUAL_LIMITS: Limits = { time: 30, memory: 512 };

/** What a thread is given: a task, the megabytes it may hold, and where it says that it goes on or holds too much. */
export interface GuardedTask<T extends Task> {
  readonly task: T;
  readonly memory: number;
  readonly pulse: MessagePort;
  /** Where the network reads for it. */
  readonly network: MessagePort;
}

/**
 * What a thread says: it goes on to the next document, window of the network or page, or holds more than it may; or another program runs for it, as the process of that number, or
 * none any more.
 */
export type Pulse = "onward" | "memory" | { readonly process: number | null };

/**
 * Threads on which documents are read within limits: one that breaks them is a problem, its thread is given up, and the others go on. The
 * threads are started when the first task comes. Beside them stands one that holds the reader's network, for all: it is never given up, so that its weights are
 * loaded once; what it is asked is short, and of a size that is known.
 */
export class Guard<T extends Task, R extends Result> {
  #pool: Promise<Piscina<GuardedTask<T>, R>> | null = null;
  #network: Worker | null = null;

  constructor(
    private readonly threads: number,
    private readonly limits: Limits,
    private readonly reader: Reader<T, R>,
  ) {}

  /** Reads one source. A source of several documents has the time of each. */
  async run(task: T): Promise<R | Result> {
    this.#pool ??= this.#start();
    const pool = await this.#pool;
    const { port1, port2 } = new MessageChannel();
    const asking = this.#networkPort();
    const giveUp = new AbortController();
    let broken: keyof Limits | null = null;
    const breaks = (limit: keyof Limits): void => {
      broken ??= limit;
      giveUp.abort();
    };
    let running: number | null = null;
    let timer: NodeJS.Timeout | null = null;
    let watch: NodeJS.Timeout | null = null;
    // The clock runs from when a thread takes the task, which it says at once.
    port1.on("message", (pulse: Pulse) => {
      if (typeof pulse === "object") {
        running = pulse.process;
        return;
      }
      if (pulse === "memory") breaks("memory");
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => breaks("time"), this.limits.time * 1000);
      watch ??= this.#watch(() => breaks("memory"));
    });
    const { memory } = this.limits;
    try {
      const guarded = { task, memory, pulse: port2, network: asking };
      return await pool.run(guarded, { signal: giveUp.signal, transferList: [port2, asking] });
    } catch (error) {
      if (running !== null) end(running);
      return this.#failed(task.source.name, error, broken);
    } finally {
      if (timer) clearTimeout(timer);
      if (watch) clearInterval(watch);
      port1.close();
    }
  }

  /**
   * Watches the whole process while a task is read. A thread looks after what it holds itself, but not while it does one thing without a pause;
   * what the process grows by then is seen from here.
   */
  #watch(over: () => void): NodeJS.Timeout {
    const most = process.memoryUsage.rss() + (this.threads * this.limits.memory + AROUND) * MB;
    return setInterval(() => process.memoryUsage.rss() > most && over(), WATCH);
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
    await this.#network?.terminate();
  }

  /** One end of a channel whose other end the thread of the network is given with the first that is asked: what asks nothing needs no such thread. */
  #networkPort(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    port1.once("message", (first: unknown) => this.#networkThread().postMessage({ port: port1, first }, [port1]));
    return port2;
  }

  #networkThread(): Worker {
    if (this.#network !== null) return this.#network;
    const thread = new Worker(threadFile("network-worker"), { workerData: { threads: this.threads } });
    thread.unref();
    // Whoever waits for it is told by the port, which closes; who comes next has another.
    thread.on("error", () => {
      this.#network = null;
    });
    this.#network = thread;
    return thread;
  }

  async #start(): Promise<Piscina<GuardedTask<T>, R>> {
    const { Piscina } = await import("piscina");
    const pool: Piscina<GuardedTask<T>, R> = new Piscina({
      filename: this.reader.worker.href,
      minThreads: 1,
      maxThreads: this.threads,
      // A thread that rests keeps its tables and weights; to load them again takes longer than many documents.
      idleTimeout: Number.POSITIVE_INFINITY,
      maxQueue: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
    });
    // A thread may answer in the moment in which it is given up, when nobody waits for that any more. What a task dies of is told by its run.
    pool.on("error", () => {});
    return pool;
  }

  #failed(name: string, error: unknown, broken: keyof Limits | null): Result {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (broken === null && code !== "ERR_WORKER_OUT_OF_MEMORY") return fault(name, error);
    const message =
      broken === "time"
        ? `Reading this took longer than ${this.limits.time === 1 ? "a second" : `${this.limits.time} seconds`} and was given up; --time-limit allows more.`
        : `Reading this needed more than ${this.limits.memory} MB of memory and was given up; --memory-limit allows more.`;
    return { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message, place: name }] };
  }
}

/** Ends a process that ran for a thread; it may have ended by itself. */
function end(process_: number): void {
  try {
    process.kill(process_, "SIGKILL");
  } catch {
    // It is gone.
  }
}
