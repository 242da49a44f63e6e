import { compare } from "../text/index.js";
import { type PublisherKind, publisherKey } from "../vocabulary/index.js";
import { digest, json } from "./digest.js";

/** What a person decided a publisher to be. Never changed: a later decision on the same publisher takes the place of an earlier one. */
export interface PublisherDecision {
  /** "p_" and 16 hex digits of the hash of all the rest. */
  readonly id: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly reviewer: string;
  /** The name or the host of a site, as it was written. */
  readonly publisher: string;
  /** Null where what was decided before no longer holds. */
  readonly kind: PublisherKind | null;
  /** The state or organisation that it is of; null where it is of none, or that is not said. */
  readonly of: string | null;
  readonly reason: string | null;
}

/** A decision with the id that its content gives it. */
export function publisherDecision(said: Omit<PublisherDecision, "id">): PublisherDecision {
  const { at, reviewer, publisher, kind, of, reason } = said;
  const rest = { at, reviewer, publisher, kind, of, reason };
  return { id: `p_${digest(json(rest))}`, ...rest };
}

/** What a publisher is held to be where no person has decided it in the ledger: of whoever uses it. */
export type PublisherRule = Pick<HeldDecision, "publisher" | "kind" | "of">;

/** Rules where nobody has decided; `rules` later in order hold against earlier ones. */
export function ruled<D>(
  rules: readonly PublisherRule[],
  decided: ReadonlyMap<string, D>,
): ReadonlyMap<string, D | HeldDecision> {
  if (rules.length === 0) return decided;
  const held = rules.map(({ publisher, kind, of }): [string, D | HeldDecision] => [
    publisherKey(publisher),
    { id: "", at: "", reviewer: "entente.toml", publisher, kind, of, reason: null },
  ]);
  return new Map([...held, ...decided]);
}

/** A decision that holds. */
export type HeldDecision = PublisherDecision & { readonly kind: PublisherKind };

/** What holds after all decisions, in any order, by the key of the publisher: the last word on each. */
export function decidedBy(decisions: readonly PublisherDecision[]): ReadonlyMap<string, HeldDecision> {
  const held = new Map<string, HeldDecision>();
  const inOrder = [...decisions].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  for (const decision of inOrder) {
    const { publisher, kind } = decision;
    if (kind === null) held.delete(publisherKey(publisher));
    else held.set(publisherKey(publisher), { ...decision, kind });
  }
  return held;
}
