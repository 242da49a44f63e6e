import { setImmediate } from "node:timers/promises";

/** Requests that are answered at once. One ledger answers one question at a time: more would only wait for one another's parts. */
const AT_ONCE = 4;

/** Who asked has gone before it was their turn: nobody reads an answer. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/**
 * Whose turn it is: so many requests are answered at once, the others in the order in which they came, and changes before pages. Without it each question of
 * a judgement waits behind one question of every reader.
 */
export class Turns {
  #free: number;
  readonly #waiting: { readonly first: (() => void)[]; readonly after: (() => void)[] } = { first: [], after: [] };

  constructor(atOnce = AT_ONCE) {
    this.#free = atOnce;
  }

  /** Waits for a turn before all that wait for one by `after`. */
  first<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(this.#waiting.first, work);
  }

  /** Waits for a turn. Throws Gone where `gone` tells that nobody waits any more once it comes. */
  after<T>(work: () => Promise<T>, gone?: AbortSignal): Promise<T> {
    return this.#run(this.#waiting.after, async () => {
      if (gone?.aborted) throw new Gone();
      return work();
    });
  }

  async #run<T>(line: (() => void)[], work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => line.push(go));
    try {
      // Other connections are looked at before: a page of a ledger in a file is made without a pause, and Node takes up one new connection between two.
      await setImmediate();
      return await work();
    } finally {
      const next = this.#waiting.first.shift() ?? this.#waiting.after.shift();
      // The turn goes over to who waits.
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
