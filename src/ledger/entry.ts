import type { Outline } from "../alignment/index.js";
import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";

/** What the ledger takes: a document that was read, as plain data that a thread can hand over. */
export interface Entry {
  /** Where it was found: a path, "archive.zip/inner.html", the id of a record. */
  readonly name: string;
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** How each of these was made, as derivationText writes it. */
  readonly derivations?: readonly string[];
  /** Version of the rules that read it, "rules/en@0.1.0". */
  readonly producer: string;
  /** What the reader was told that may change the reading, such as "date=2024-07 language=en"; nothing where it is missing. */
  readonly options?: string;
  /** Signature of its words, by which copies are found; see signature.ts. Empty for texts too short to tell. */
  readonly signature: readonly number[];
  /** By which its translations are found; null or missing in a language that no table is of. */
  readonly outline?: Outline | null;
  /** The bytes that it was read from, where they are to be kept: those that the hash of the document is of. */
  readonly original?: Uint8Array;
  /** The input that holds it, by the hash of its bytes; `name` is the input's own name and `suffix`. Missing where it is not to be known again. */
  readonly source?: { readonly hash: string; readonly suffix: string };
}
