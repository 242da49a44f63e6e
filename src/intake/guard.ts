import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Piscina } from "piscina";
import { LIMITS, MB } from "../text/index.js";
import { WATCH } from "./held.js";
import { answerModel, CACHE, ModelDesk } from "./model/index.js";
import { Networks } from "./networks.js";
import { fault, type Reader, type Result, type Task } from "./result.js";

/** What reading one document may take. */
export interface Limits {
  /** Seconds. */
  readonly time: number;
  /** Megabytes that a thread may hold: its heap, and what lies outside it (buffers, memory of WebAssembly). */
  readonly memory: number;
}

/** Megabytes that the process may grow by beside what its threads read: code, young objects, documents that wait, the reader's network. */
const AROUND = LIMITS.document.around.most;

export const USUAL_LIMITS: Limits = { time: LIMITS.document.step.most, memory: LIMITS.document.memory.most };

/** What a thread is given: a task, the megabytes it may hold, and where it says that it goes on or holds too much. */
export interface GuardedTask<T extends Task> {
  readonly task: T;
  readonly memory: number;
  readonly pulse: MessagePort;
  /** Where the network reads for it. */
  readonly network: MessagePort;
  /** Where language models are asked for it. */
  readonly model: MessagePort;
}

/**
 * What a thread says: it goes on to the next document, window of the network or page, or holds more than it may; or another program runs for it, as the process of that number, or
 * none any more.
 */
export type Pulse = "onward" | "memory" | { readonly process: number | null };

/** Threads of the last guard that was closed, by what they run, where a process keeps them for the next; null where they end with their guard. */
let kept: Map<string, { readonly kind: string; readonly pool: Piscina }> | null = null;

/** Keeps threads from now on: for a process that runs one command after the other, of which each would load all that reads anew. */
export function keepThreads(): void {
  kept ??= new Map();
}

/**
 * Threads on which documents are read within limits: one that breaks them is a problem, its thread is given up, and the others go on. The
 * threads are started when the first task comes. Beside them stand as many at most that hold the reader's network.
 */
export class Guard<T extends Task, R extends Result> {
  #pool: Promise<Piscina<GuardedTask<T>, R>> | null = null;
  readonly #networks: Networks;

  constructor(
    private readonly threads: number,
    private readonly limits: Limits,
    private readonly reader: Reader<T, R>,
    /** Asks language models; without one they answer only what they answered before. */
    private readonly desk: ModelDesk = new ModelDesk(CACHE),
  ) {
    this.#networks = new Networks(threads);
  }

  /** Reads one source. A source of several documents has the time of each. `took` is told the milliseconds that its clock ran. */
  async run(task: T, took: (milliseconds: number) => void = () => {}): Promise<R | Result> {
    this.#pool ??= this.#start();
    const pool = await this.#pool;
    const { port1, port2 } = new MessageChannel();
    const network = this.#networks.line();
    const giveUp = new AbortController();
    let broken: keyof Limits | null = null;
    const breaks = (limit: keyof Limits): void => {
      broken ??= limit;
      giveUp.abort();
    };
    let running: number | null = null;
    let timer: NodeJS.Timeout | null = null;
    let watch: NodeJS.Timeout | null = null;
    let ran = 0;
    let since: number | null = null;
    const rests = (): void => {
      if (timer) clearTimeout(timer);
      if (since !== null) ran += performance.now() - since;
      since = null;
    };
    const goesOn = (): void => {
      rests();
      since = performance.now();
      timer = setTimeout(() => breaks("time"), this.limits.time * 1000);
    };
    // The clock runs from when a thread takes the task, which it says at once.
    port1.on("message", (pulse: Pulse) => {
      if (typeof pulse === "object") {
        running = pulse.process;
        return;
      }
      if (pulse === "memory") breaks("memory");
      goesOn();
      watch ??= this.#watch(() => breaks("memory"));
    });
    const models = new MessageChannel();
    answerModel(models.port1, this.desk, { rests, goesOn }, giveUp.signal);
    const { memory } = this.limits;
    try {
      const guarded = { task, memory, pulse: port2, network: network.asking, model: models.port2 };
      return await pool.run(guarded, { signal: giveUp.signal, transferList: [port2, network.asking, models.port2] });
    } catch (error) {
      if (running !== null) end(running);
      return this.#failed(task.source.name, error, broken);
    } finally {
      rests();
      took(ran);
      if (watch) clearInterval(watch);
      port1.close();
      models.port1.close();
      network.close();
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
    const pool = await this.#pool;
    const { href } = this.reader.worker;
    if (pool && kept !== null) {
      const before = kept.get(href)?.pool;
      kept.set(href, { kind: this.#kind, pool });
      await before?.destroy();
    } else await pool?.destroy();
    await this.#networks.close();
  }

  /** What threads have from when they began: whoever has the same can take them over. */
  get #kind(): string {
    return JSON.stringify([this.threads, this.limits.memory, process.env]);
  }

  async #start(): Promise<Piscina<GuardedTask<T>, R>> {
    const { href } = this.reader.worker;
    const waiting = kept?.get(href);
    if (waiting?.kind === this.#kind) {
      kept?.delete(href);
      return waiting.pool;
    }
    const { Piscina } = await import("piscina");
    const pool: Piscina<GuardedTask<T>, R> = new Piscina({
      filename: this.reader.worker.href,
      minThreads: 1,
      maxThreads: this.threads,
      // A thread that waits for its next task without its event loop would never let go of the ports of the last: 10 kB a document.
      atomics: "disabled",
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
        ? `Reading this took longer than ${this.limits.time === 1 ? "a second" : `${this.limits.time} seconds`} for a step, or than its length allows, and was stopped; --time-limit allows more.`
        : `Reading this needed more than ${this.limits.memory} MB of memory and was stopped; --memory-limit allows more.`;
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
