import { excerptOf } from "../entente.js";
import type { Ledger } from "../ledger/index.js";

/** Collections whose excerpts are kept at once; the one that was asked for longest ago goes first. */
const KEPT = 8;

/** What of a ledger each collection has, as ledgers of their own, made anew when the ledger tells something else. */
export class Excerpts {
  readonly #kept = new Map<string, { readonly state: string; readonly ledger: Promise<Ledger> }>();

  constructor(private readonly ledger: Ledger) {}

  /** The ledger that a visitor may be told of: all of it without a collection. */
  async of(collection: string | null): Promise<Ledger> {
    if (collection === null) return this.ledger;
    const state = await this.ledger.state();
    const before = this.#kept.get(collection);
    const one = before?.state === state ? before : { state, ledger: excerptOf(this.ledger, collection) };
    this.#kept.delete(collection);
    this.#kept.set(collection, one);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await one.ledger;
    } catch (error) {
      this.#kept.delete(collection);
      throw error;
    }
  }
}
