import type { Engine, Transaction } from "./engine.js";
import { type Choice, Holdings } from "./holdings.js";
import type { PublisherRule } from "./publisher-decision.js";
import { Questions } from "./questions.js";
import type { Standing } from "./standing.js";

type Ask = <T>(question: (tx: Transaction, engine: Engine) => Promise<T>) => Promise<T>;

/** What a ledger can be asked, at one state of it: whatever comes in meanwhile is not there. It answers while the work lasts that it was given for. */
export class Still extends Questions {
  constructor(
    readonly ask: Ask,
    /** What this state is. */
    readonly standing: Standing,
    protected readonly publishers: readonly PublisherRule[],
  ) {
    super();
  }

  /** All that there is, what there is of two parties or of one, or of that a choice; a portion at a time. */
  holdings(parties: readonly string[], choice: Choice | null = null): Holdings {
    return new Holdings(this.ask, parties, choice);
  }
}
