/** The data of pages that were asked for lately. What is kept is what the ledger said at one state of it, so nothing old is ever shown. */
export class Memory {
  #state = "";
  readonly #kept = new Map<string, Promise<unknown>>();

  /** @param most how many are kept; the longest unused goes first. */
  constructor(private readonly most: number) {}

  /** What is kept under a key, or what `made` gives. A question that is being answered is not asked twice. */
  get<T>(state: string, key: string, made: () => Promise<T>): Promise<T> {
    if (state !== this.#state) {
      this.#kept.clear();
      this.#state = state;
    }
    const known = this.#kept.get(key) as Promise<T> | undefined;
    const value = known ?? made();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    if (known === undefined) value.catch(() => this.#kept.delete(key));
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!);
    return value;
  }
}
