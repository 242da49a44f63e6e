import type { Engine, Transaction } from "./engine.js";
import type { LinkCheck } from "./link-check.js";
import { noteLinks, notePublishers } from "./note-provenance.js";
import { refusePartial } from "./partial.js";
import { type HeldDecision, type PublisherDecision, type PublisherRule, ruled } from "./publisher-decision.js";
import {
  decidedPublishers,
  type KeptLink,
  type ListedPublisher,
  links,
  publisherDecisions,
  publishers,
} from "./queries/index.js";

/** How a ledger is asked and written to; see Ledger. */
export interface Access {
  ask<T>(question: (tx: Transaction, engine: Engine) => Promise<T>): Promise<T>;
  write(work: (tx: Transaction, engine: Engine) => Promise<void>): Promise<void>;
}

/**
 * Where what a ledger tells comes from: publishers with what persons decided of them, and addresses with what came of asking for them. Nothing here
 * changes a claim or a fact. Throws LedgerError.
 */
export class Provenance {
  constructor(
    private readonly access: Access,
    private readonly rules: readonly PublisherRule[] = [],
  ) {}

  /** Publishers with how many documents they have, those with most first; at most so many. */
  publishers(asked: { readonly limit?: number } = {}): Promise<ListedPublisher[]> {
    return this.access.ask((tx) => publishers(tx, asked));
  }

  /** Writes down what persons decided of publishers, on the disk when this returns. */
  decide(decisions: readonly PublisherDecision[]): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await notePublishers(engine, tx, decisions);
    });
  }

  /** All that persons decided of publishers, by instant and id. */
  decisions(): Promise<PublisherDecision[]> {
    return this.access.ask((tx) => publisherDecisions(tx));
  }

  /** What holds of that, by publisherKey, and of the rules that the ledger was opened with. */
  decided(): Promise<ReadonlyMap<string, HeldDecision>> {
    return this.access.ask(async (tx) => ruled(this.rules, await decidedPublishers(tx)));
  }

  /** Addresses that documents (or those of these ids) and their notes name, in order, with when each was last asked for. */
  links(asked: { readonly documents?: readonly string[] } = {}): Promise<KeptLink[]> {
    return this.access.ask((tx, engine) => links(engine, tx, asked));
  }

  /** Writes down what came of asking for addresses, on the disk when this returns. */
  noteLinks(checks: readonly LinkCheck[]): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await noteLinks(engine, tx, checks);
    });
  }
}
