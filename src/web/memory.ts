/** What is kept: it knows about how many bytes it takes, which may become more. */
export interface Weighed {
  readonly bytes: number;
}

/** What pages were made of lately. What is kept is what the ledger said at one state of it, so nothing old is ever shown. */
export class Memory<T extends Weighed> {
  #state = "";
  readonly #kept = new Map<string, { readonly value: Promise<T>; bytes(): number }>();

  /** @param most bytes that are kept, about; the longest unused goes first. */
  constructor(private readonly most: number) {}

  /** What is kept under a key, or what `made` gives. A question that is being answered is not asked twice. */
  get(state: string, key: string, made: () => Promise<T>): Promise<T> {
    if (state !== this.#state) {
      this.#kept.clear();
      this.#state = state;
    }
    const known = this.#kept.get(key);
    const one = known ?? this.#entry(key, made());
    this.#kept.delete(key);
    this.#kept.set(key, one);
    this.#forget();
    return one.value;
  }

  #entry(key: string, value: Promise<T>) {
    let there: T | null = null;
    const one = { value, bytes: () => there?.bytes ?? 0 };
    value.then(
      (made) => {
        there = made;
        this.#forget();
      },
      () => {
        if (this.#kept.get(key) === one) this.#kept.delete(key);
      },
    );
    return one;
  }

  /** Lets go of the longest unused until the rest is light enough; what was asked for last stays while it is used. */
  #forget(): void {
    let bytes = 0;
    for (const [key, one] of [...this.#kept].reverse()) {
      bytes += one.bytes();
      if (bytes > this.most && one.bytes() > 0) this.#kept.delete(key);
    }
  }
}
