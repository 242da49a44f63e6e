/** Milliseconds that are waited for work to end: a window of text takes a tenth of a second, loading the network one. */
const MOST = 10_000;
/** The sign of the count: nothing begins any more. */
const ENDED = -0x8000_0000;

/**
 * Work of a thread that must not be broken off: where a thread ends while onnxruntime computes on it, the whole process is aborted. The thread that works and the one that ends it
 * share `state`, a count of what is being done.
 */
export class Unbroken {
  constructor(readonly state: Int32Array = new Int32Array(new SharedArrayBuffer(4))) {}

  /** Does some work. Once it was ended nothing begins any more, and the promise stays open. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (Atomics.add(this.state, 0, 1) < 0) {
      this.#leave();
      return new Promise(() => {});
    }
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Lets nothing begin any more, and waits for what has begun; this thread does nothing else meanwhile, so that it may be called as the process ends. */
  end(): void {
    Atomics.or(this.state, 0, ENDED);
    const last = Date.now() + MOST;
    for (let state = Atomics.load(this.state, 0); state !== ENDED; state = Atomics.load(this.state, 0)) {
      if (Atomics.wait(this.state, 0, state, Math.max(0, last - Date.now())) === "timed-out") return;
    }
  }

  #leave(): void {
    Atomics.sub(this.state, 0, 1);
    Atomics.notify(this.state, 0);
  }
}
