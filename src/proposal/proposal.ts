import type { Annotation } from "../annotation/index.js";
import type { Span } from "../text/index.js";
import type { ClaimType, Status } from "../vocabulary/index.js";

/** Somebody whom a proposal names: a state, an organisation, a person. `span` is where the text does; null where only its head, its cast or its publisher tells. */
export interface Named {
  readonly id: string;
  readonly span: Span | null;
  /** How sure the proposer is of this one, 0 to 1. */
  readonly score: number;
}

/** What somebody says a document says: types, places and choices among what was found in it, and nothing else. The verifier makes a claim of it, or refuses. */
export interface Proposal {
  readonly type: ClaimType;
  /** The word that carries the act, and the shortest stretch that carries the claim. */
  readonly trigger: Span;
  readonly words: Span;
  readonly mutual: boolean;
  readonly source: readonly Named[];
  readonly target: readonly Named[];
  readonly speaker: Named | null;
  /** A time of the annotation by its number, or a part of the text's own day. */
  readonly time: { readonly index: number } | { readonly part: "day" | "month" | "year" } | null;
  /** A sum of the annotation by its number. */
  readonly sum: { readonly index: number } | null;
  readonly status: Status;
  readonly details: Readonly<Record<string, string | readonly string[]>>;
  /** 0 to 1: the share of such proposals that are right, as far as the proposer is calibrated. */
  readonly score: number;
  /** The likeliest of those who were not taken for a side. */
  readonly passed?: Readonly<Record<"source" | "target", readonly Named[]>>;
  /** What the score was reckoned from, by name. */
  readonly signs?: Readonly<Record<string, number>>;
}

/** Reads documents: the network, a language model, a person. */
export interface Proposer {
  /** Its name with the digest of what it is made of: "learned@3f9a…". */
  readonly name: string;
  /** Proposals in text order, up to which offset of the text it has read, and how many it has refused itself for which cause. */
  propose(annotation: Annotation): Promise<{
    readonly proposals: readonly Proposal[];
    readonly until: number;
    readonly refused?: ReadonlyMap<string, number>;
  }>;
}
