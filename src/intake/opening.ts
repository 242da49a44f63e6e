import { LIMITS } from "../text/index.js";

const { opened, byte, tight, counting } = LIMITS.container;

/** The clock of one archive or mailbox: how long all that it holds may take to be unpacked and read, and how long it took. */
export class Opening {
  #packed = 0;
  #unpacked = 0;
  /** Milliseconds that unpacking and reading took. */
  #spent = 0;
  /** Seconds of the time limit, as who reads tells. */
  #limit: number = LIMITS.document.step.most;
  /** Since when the next document is unpacked, without what was waited for. */
  #since = 0;

  /** Whether it took longer than its size allows. */
  get isOver(): boolean {
    return this.#spent > this.#allowed;
  }

  /** Counts milliseconds in which a document was read, within so many seconds of time limit. */
  read(milliseconds: number, limit: number): void {
    this.#limit = limit;
    this.#spent += milliseconds;
  }

  /** The bytes of the file as they come. They end where nothing came of them for longer than all may take. */
  async *fed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let asked = performance.now();
    for await (const chunk of chunks) {
      // Who sends them may take as long as it likes.
      this.#since += performance.now() - asked;
      this.#packed += chunk.length;
      if (performance.now() - this.#since > this.#allowed) return;
      yield chunk;
      asked = performance.now();
    }
  }

  /** Unpacks the next of what it holds, on its clock. */
  async next<T>(found: AsyncIterator<T>): Promise<IteratorResult<T>> {
    this.#since = performance.now();
    const next = await found.next();
    this.#spent += performance.now() - this.#since;
    return next;
  }

  /** Counts bytes that were unpacked. */
  holds(bytes: number): void {
    this.#unpacked += bytes;
  }

  get #allowed(): number {
    const counted = Math.min(this.#unpacked, tight.most * this.#packed);
    return (opened.most * this.#limit + byte.most * counted) * 1000;
  }
}

/** How many more there are, as far as they can be counted in a short time; `all` tells whether they can. */
export async function countedOn<T>(
  found: AsyncIterator<T>,
  counts: (one: T) => boolean,
): Promise<{ readonly count: number; readonly all: boolean }> {
  const until = performance.now() + counting.most * 1000;
  for (let count = 0; ; ) {
    const { value, done } = await found.next();
    if (done) return { count, all: true };
    if (counts(value)) count++;
    if (performance.now() > until) return { count, all: false };
  }
}
