import type { Derived } from "./annotation/index.js";
import type { Claim } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";

/** What `read` is given: bytes of a file, or one record of a JSON Lines stream already parsed. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      readonly record: {
        readonly text?: string;
        readonly html?: string;
        readonly title?: string;
        readonly date?: string;
        readonly language?: string;
        readonly url?: string;
      };
    };

/** Codes of the languages that can be read. */
export const LANGUAGES: readonly string[] = ["en"];

export interface ReadOptions {
  /** BCP 47 code; told from the text where it is not given. */
  readonly language?: string;
  /** EDTF date of publication, for documents that do not tell theirs. */
  readonly date?: string;
}

/**
 * A document with what it says. Each claim is derived: `value` is the claim, `parts` is why it was made. `document` is null when
 * nothing could be read; then `problems` holds an error that says why.
 */
export interface Reading {
  readonly name: string;
  readonly document: Document | null;
  readonly claims: readonly Derived<Claim>[];
  readonly problems: readonly Problem[];
}

/** Reads one document into claims. Never throws for what a document holds: that becomes a problem. */
export async function read(source: Source, _options: ReadOptions = {}): Promise<Reading> {
  return { name: source.name, document: null, claims: [], problems: [] };
}
