import type { Tie } from "../../ledger/index.js";
import { organisationById, stateById } from "../../vocabulary/index.js";

/** A state or organisation that facts are about. */
export interface Party extends Omit<Tie, "a" | "b"> {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "organisation" | "other";
  /** Dated facts by year, of those for whom it was asked; null of others. */
  readonly years: readonly { readonly year: number; readonly facts: number }[] | null;
}

/** Which parties and pairs there are; those with most facts first. */
export interface Directory {
  readonly parties: readonly Party[];
  readonly pairs: readonly Tie[];
  /** Pairs in all: `pairs` may be cut. */
  readonly pairTotal: number;
}

/** The directory of ties, which are in order. */
export function directoryOf(
  {
    parties,
    pairs,
    pairTotal,
  }: {
    readonly parties: readonly Tie[];
    readonly pairs: readonly Tie[];
    readonly pairTotal: number;
  },
  years: ReadonlyMap<string, NonNullable<Party["years"]>>,
): Directory {
  return { parties: parties.map((tie) => partyOf(tie, years.get(tie.a) ?? null)), pairs, pairTotal };
}

/** What an id is: a state, an organisation, or something that is neither in our tables. */
export function kindOf(id: string): Party["kind"] {
  return stateById(id) ? "state" : id.startsWith("org:") ? "organisation" : "other";
}

function partyOf({ a: id, facts, claims, corroborated, conflicting }: Tie, years: Party["years"]): Party {
  const name = stateById(id)?.name ?? organisationById(id)?.name ?? id;
  return { id, name, kind: kindOf(id), facts, claims, corroborated, conflicting, years };
}
