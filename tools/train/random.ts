// Chance that is the same every time: training must give the same weights byte for byte.

/** Marsaglia's xorshift with 128 bits of state. */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: number) {
    this.#state = Uint32Array.of(seed, 362436069, 521288629, 88675123);
    for (let k = 0; k < 20; k++) this.next();
  }

  /** A whole number below 2^32. */
  next(): number {
    const state = this.#state;
    const first = state[0]! ^ (state[0]! << 11);
    const last = state[3]!;
    state[0] = state[1]!;
    state[1] = state[2]!;
    state[2] = last;
    state[3] = last ^ (last >>> 19) ^ first ^ (first >>> 8);
    return state[3]!;
  }

  /** A number from 0 up to, but not including, 1. */
  uniform(): number {
    return this.next() / 4294967296;
  }

  /** Puts the items in a chance order, in place. */
  shuffle<T>(items: T[]): void {
    for (let k = items.length - 1; k > 0; k--) {
      const other = Math.floor(this.uniform() * (k + 1));
      const item = items[k]!;
      items[k] = items[other]!;
      items[other] = item;
    }
  }
}
