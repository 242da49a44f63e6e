import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { Unbroken } from "../unbroken.js";
import { threadFile } from "./result.js";

/** A thread that holds the reader's network, and how many tasks it reads for. */
interface Holder {
  readonly thread: Worker;
  readonly computing: Unbroken;
  tasks: number;
}

/** Where a task asks the network. */
export interface NetworkLine {
  /** The end that the thread of the task is given. */
  readonly asking: MessagePort;
  /** Says that the task is over. */
  close(): void;
}

/**
 * Threads that hold the reader's network for those that read documents: at most so many, each started when none of those before it is free. They are never given up, so
 * that weights are loaded once in each; what they are asked is short, and of a size that is known. A window is computed by one thread alone: several of them get no further with it than one.
 */
export class Networks {
  readonly #holders = new Set<Holder>();
  readonly #end = () => {
    for (const { computing } of this.#holders) computing.end();
  };

  constructor(private readonly most: number) {}

  /** How many threads were started. */
  get size(): number {
    return this.#holders.size;
  }

  /** A line for one task. Its other end is handed to a thread with the first that is asked: what asks nothing needs none. */
  line(): NetworkLine {
    const { port1: port, port2: asking } = new MessageChannel();
    let holder: Holder | null = null;
    port.once("message", (first: unknown) => {
      holder = this.#free();
      holder.tasks++;
      holder.thread.postMessage({ port, first }, [port]);
    });
    return {
      asking,
      close: () => {
        if (holder !== null) holder.tasks--;
        port.close();
      },
    };
  }

  async close(): Promise<void> {
    this.#end();
    process.off("exit", this.#end);
    await Promise.all([...this.#holders].map(({ thread }) => thread.terminate()));
  }

  /** The holder that reads for the fewest tasks. */
  #free(): Holder {
    const [first] = [...this.#holders].sort((a, b) => a.tasks - b.tasks);
    return first === undefined || (first.tasks > 0 && this.#holders.size < this.most) ? this.#started() : first;
  }

  #started(): Holder {
    const computing = new Unbroken();
    const thread = new Worker(threadFile("network-worker"), { workerData: computing.state });
    const holder = { thread, computing, tasks: 0 };
    // Threads end before the process does, and one that computes would take it down with it.
    process.off("exit", this.#end).once("exit", this.#end);
    thread.unref();
    // Whoever waits for it is told by the port, which closes; who comes next has another.
    thread.on("error", () => this.#holders.delete(holder));
    this.#holders.add(holder);
    return holder;
  }
}
