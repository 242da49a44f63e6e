import type { Fact } from "../fact.js";
import type { Follow } from "../follow.js";
import type { Judgement } from "../judgement.js";
import type { LinkCheck } from "../link-check.js";
import type { PublisherDecision } from "../publisher-decision.js";
import type { Remark } from "../remark.js";
import type { SavedSearch } from "../saved-search.js";
import type { Schema } from "../schema.js";

export const FORMAT = "entente-ledger";
/** Raised whenever older programs can no longer read what is written: no digest knows that of programs that are out already. A test holds it beside the fields (test/made-of.test.ts). */
export const FORMAT_VERSION = 4;

/** How many there are of each kind. */
export interface Counts {
  readonly runs: number;
  readonly documents: number;
  readonly claims: number;
  readonly judgements: number;
  /** Decisions on publishers, and answers of addresses; missing where there are none, as in exports before they were known. */
  readonly publishers?: number;
  readonly links?: number;
  /** Notes, tags and places in collections; missing where there are none. */
  readonly remarks?: number;
  /** Searches that people saved or gave up; missing where there are none. */
  readonly searches?: number;
  /** What people follow; missing where nobody follows anything, and in snapshots. */
  readonly follows?: number;
  readonly facts: number;
}

/** The lines of an export, in this order; those of one kind by id. */
export type Line =
  | { readonly kind: "header"; readonly format: string; readonly version: number; readonly folds: string }
  | ({ readonly kind: "run" } & Schema["runs"])
  | ExportedDocument
  | ExportedClaim
  | ({ readonly kind: "judgement" } & Judgement)
  /** Missing where there are none; so are links, which stand in the order of their keys and instants, and remarks. */
  | ExportedDecision
  | ({ readonly kind: "link"; readonly link: string } & LinkCheck)
  | ({ readonly kind: "remark" } & Remark)
  | ({ readonly kind: "search" } & SavedSearch)
  | ({ readonly kind: "follow" } & Follow)
  | ({ readonly kind: "fact" } & Fact)
  /** `sha256` is the hash of all lines before, with their ends, in hex. */
  | ({ readonly kind: "end"; readonly sha256: string } & Counts);

/** A decision on a publisher: its `kind` is that of the line, and what the publisher is decided to be stands in `is`. */
export type ExportedDecision = { readonly kind: "publisher"; readonly is: PublisherDecision["kind"] } & Omit<
  PublisherDecision,
  "kind"
>;

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
