import type { Fact, Testimony } from "../ledger/index.js";
import { CLAIM_TYPES, type ClaimType } from "../vocabulary/index.js";
import { type Contradiction, contradictionsBetween } from "./contradiction.js";
import { type Money, moneyOf, type Rates } from "./money/index.js";
import { type Recycled, recycledOf } from "./recycled.js";
import { type Succession, successionsOf } from "./succession.js";

/** What is known between two parties, or of one: facts by kind, levels, money, and what does not fit together. */
export interface Dossier {
  /** Ids of states or organisations; one, or two in order. */
  readonly parties: readonly string[];
  readonly counts: {
    readonly facts: number;
    readonly claims: number;
    readonly documents: number;
    /** Facts that two or more independent origins tell. */
    readonly corroborated: number;
  };
  /** Facts of each kind, in the order of the kinds; the newest first, undated ones last. */
  readonly lanes: readonly { readonly type: ClaimType; readonly facts: readonly Fact[] }[];
  /** Levels of relations, standings and stances, each in order of time. */
  readonly successions: readonly Succession[];
  readonly money: Money;
  /** Facts whose claims give values that can't all be true. */
  readonly conflicting: readonly Fact[];
  /** Pairs of facts that can't both be true. */
  readonly contradictions: readonly Contradiction[];
  /** Figures that were first said of one thing and later of another. */
  readonly recycled: readonly Recycled[];
}

/**
 * The dossier of facts. They are all the facts of the parties, newest first; `rivals` are facts of others that share a key with one of them and may
 * contradict it. The testimonies are those of the facts, for what was superseded when it was said; without them nothing is.
 */
export function dossierOf(
  parties: readonly string[],
  facts: readonly Fact[],
  rates: Rates,
  {
    rivals = [],
    testimonies = [],
  }: { readonly rivals?: readonly Fact[]; readonly testimonies?: readonly Testimony[] } = {},
): Dossier {
  const own = new Set(facts.map(({ id }) => id));
  const all = [...facts, ...rivals.filter(({ id }) => !own.has(id))];
  return {
    parties: [...parties].sort(),
    counts: {
      facts: facts.length,
      claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
      documents: new Set(facts.flatMap(({ origins }) => origins.flatMap(({ documents }) => documents))).size,
      corroborated: facts.filter(({ support }) => support >= 2).length,
    },
    lanes: CLAIM_TYPES.map((type) => ({ type, facts: facts.filter((fact) => fact.type === type) })).filter(
      (lane) => lane.facts.length > 0,
    ),
    successions: successionsOf(facts, testimonies),
    money: moneyOf(facts, rates),
    conflicting: facts.filter(({ conflicts }) => conflicts.length > 0),
    contradictions: contradictionsBetween(all).filter(({ facts: [a, b] }) => own.has(a) || own.has(b)),
    recycled: recycledOf(facts),
  };
}
