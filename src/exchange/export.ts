import type { Edition } from "../brief/index.js";
import type { Holdings } from "../ledger/index.js";
import type { ExportName } from "./names.js";

/** Where what is written goes, in order; it is waited for, so that nothing piles up before a slow reader. */
export type Put = (content: string | Uint8Array) => Promise<void>;

/** What an export is made from. The same ledger gives the same bytes: there is no clock in it. */
export interface Material {
  readonly holdings: Holdings;
  /** Which ledger it is, at which state, of when. */
  readonly edition: Edition;
  /** "entente 0.1.0". */
  readonly program: string;
  /** Texts of documents, by id, for a format that takes them along; null where nobody asked for them. */
  readonly texts: ((ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) | null;
}

/** What of a ledger an export reads: what it leaves out is nowhere in its file. */
export type Part = "facts" | "claims" | "documents" | "money" | "places" | "judgements" | "snapshots";

/** An open format: one file of this folder says what it is, what it reads and how it is written. The command, the pages and the API know it from there. */
export interface Export {
  readonly name: ExportName;
  /** What people call it, in every language: "Parquet". */
  readonly title: string;
  /** The end of its files: "geojson". */
  readonly end: string;
  readonly mediaType: string;
  /** What it holds and for whom, one sentence. */
  readonly about: string;
  readonly reads: readonly Part[];
  /** Whether it is no text: then it is not written to a terminal. */
  readonly binary?: true;
  /** Whether it has a place for the texts of documents: they are taken along where they are asked for. */
  readonly takesTexts?: true;
  write(material: Material, put: Put): Promise<void>;
}
