import type { Fact } from "../fact.js";
import type { Judgement } from "../judgement.js";
import type { Schema } from "../schema.js";

export const FORMAT = "entente-ledger";
/** Changes whenever older programs can no longer read what is written. */
export const FORMAT_VERSION = 4;

/** How many there are of each kind. */
export interface Counts {
  readonly runs: number;
  readonly documents: number;
  readonly claims: number;
  readonly judgements: number;
  readonly facts: number;
}

/** The lines of an export, in this order; those of one kind by id. */
export type Line =
  | { readonly kind: "header"; readonly format: string; readonly version: number; readonly folds: string }
  | ({ readonly kind: "run" } & Schema["runs"])
  | ExportedDocument
  | ExportedClaim
  | ({ readonly kind: "judgement" } & Judgement)
  | ({ readonly kind: "fact" } & Fact)
  /** `sha256` is the hash of all lines before, with their ends, in hex. */
  | ({ readonly kind: "end"; readonly sha256: string } & Counts);

export interface ExportedDocument {
  readonly kind: "document";
  readonly id: string;
  readonly hash: string;
  readonly run: string;
  /** The reading that holds. */
  readonly reading: string;
  /** The later edition that took its place. Exports of version 2 and before do not say it. */
  readonly next?: string | null;
  /** The run in which a person took it out. Exports of version 3 and before do not say it. */
  readonly removed?: string | null;
  /** What persons told it to be a translation of: documents with smaller ids. Missing where nobody did. */
  readonly translationOf?: readonly { readonly document: string; readonly run: string }[];
  readonly sightings: readonly { readonly name: string; readonly run: string }[];
  readonly readings: readonly (Omit<Schema["readings"], "body" | "signature" | "document"> & {
    readonly body: unknown;
    readonly signature: unknown;
  })[];
}

export interface ExportedClaim {
  readonly kind: "claim";
  readonly id: string;
  readonly document: string;
  readonly reading: string;
  readonly run: string;
  /** Who tells it: see Schema.claims. Missing in exports of version 2 and before. */
  readonly held?: string;
  readonly retired: string | null;
  readonly heir: string | null;
  readonly roots: readonly string[];
  readonly words: readonly (readonly [string, number, number])[];
  /** As it was read. */
  readonly claim: unknown;
  /** How it was made: see Schema.derivations. Missing where nobody knows. */
  readonly derivation?: unknown;
}
