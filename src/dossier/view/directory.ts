import type { Tie } from "../../ledger/index.js";
import { organisationById, stateById } from "../../vocabulary/index.js";

/** A state or organisation that facts are about. */
export interface Party extends Omit<Tie, "a" | "b"> {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "organisation" | "other";
}

/** Which parties and pairs there are; those with most facts first. */
export interface Directory {
  readonly parties: readonly Party[];
  readonly pairs: readonly Tie[];
  /** Pairs in all: `pairs` may be cut. */
  readonly pairTotal: number;
}

/** The directory of ties, which are in order. */
export function directoryOf({
  parties,
  pairs,
  pairTotal,
}: {
  readonly parties: readonly Tie[];
  readonly pairs: readonly Tie[];
  readonly pairTotal: number;
}): Directory {
  return { parties: parties.map(partyOf), pairs, pairTotal };
}

function partyOf({ a: id, facts, claims, corroborated, conflicting }: Tie): Party {
  const state = stateById(id);
  const name = state?.name ?? organisationById(id)?.name ?? id;
  const kind = state ? "state" : id.startsWith("org:") ? "organisation" : "other";
  return { id, name, kind, facts, claims, corroborated, conflicting };
}
