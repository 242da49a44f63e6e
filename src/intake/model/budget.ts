/** What may be spent: tokens, or money where prices are known. */
export interface Budget {
  readonly most: number;
  /** Money for a million tokens that are sent, and that come back; null where tokens are counted. */
  readonly prices: { readonly sent: number; readonly got: number } | null;
}

/** Tokens of one call. */
export interface Tokens {
  readonly sent: number;
  readonly got: number;
}

/** A budget of a number and, where it is money, of prices as "0.15/0.60"; null where a number or the prices are none. */
export function budgetOf(most: string, prices: string | undefined): Budget | null {
  const [, sent, got] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/u.exec(prices ?? "") ?? [];
  if (prices === undefined) return /^\d{1,12}$/u.test(most) ? { most: Number(most), prices: null } : null;
  if (sent === undefined || !/^\d{1,9}(?:\.\d+)?$/u.test(most)) return null;
  return { most: Number(most), prices: { sent: Number(sent), got: Number(got) } };
}

/** Counts what is spent against a budget. What is about to be asked is held back from it at its most, so that it is never overspent by more than an endpoint's own count is. */
export class Purse {
  #spent = 0;
  #held = 0;
  readonly tokens = { sent: 0, got: 0 };
  #empty = false;

  constructor(private readonly budget: Budget | null) {}

  /** Whether something was refused because of it. */
  get isEmpty(): boolean {
    return this.#empty;
  }

  /** Holds back what so much may cost at most; null where it is not there. From then on nothing is. */
  hold(most: Tokens): { readonly cost: number } | null {
    const cost = this.#cost(most);
    if (this.budget === null) return { cost };
    if (this.#empty || this.#spent + this.#held + cost > this.budget.most) {
      this.#empty = true;
      return null;
    }
    this.#held += cost;
    return { cost };
  }

  /** Gives back what was held. */
  release({ cost }: { readonly cost: number }): void {
    if (this.budget !== null) this.#held -= cost;
  }

  spend(tokens: Tokens): void {
    this.tokens.sent += tokens.sent;
    this.tokens.got += tokens.got;
    this.#spent += this.#cost(tokens);
  }

  /** The budget, or what was spent, in words. */
  told(what: "budget" | "spent"): string {
    const amount = what === "budget" ? (this.budget?.most ?? 0) : this.#spent;
    if (this.budget?.prices == null) return `${amount.toLocaleString("en")} tokens`;
    return what === "budget" ? String(amount) : amount.toFixed(4);
  }

  #cost({ sent, got }: Tokens): number {
    const prices = this.budget?.prices;
    return prices == null ? sent + got : (sent * prices.sent + got * prices.got) / 1e6;
  }
}
