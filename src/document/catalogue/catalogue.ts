import { LIMITS } from "../../text/index.js";
import type { Told } from "../container/index.js";
import type { Problem } from "../problem.js";

/** One file that an entry names, in the ways in which it may be meant, the likeliest first: paths as they are written, none of them checked. */
export interface NamedFile {
  readonly paths: readonly string[];
  /** Whether it is a page of the web that was saved beside the document itself. */
  readonly snapshot: boolean;
}

/** How an entry can be known by the name of its file, where it names none. */
export interface Likeness {
  readonly title: string;
  readonly year: string | null;
}

/** One document of a catalogue: what is told of it, and where its words are. */
export interface Entry {
  /** Where it stands: "documents.csv:4", "library.json: entry 3". */
  readonly place: string;
  /** What a person knows it by, its title or its place. */
  readonly name: string;
  readonly told: Told;
  readonly files: readonly NamedFile[];
  readonly like?: Likeness;
  /** Its words, where the catalogue has them itself, or its page. */
  readonly text?: string;
  readonly html?: string;
}

/** An entry, or what is wrong with one; the others go on. */
export type Found = Entry | { readonly problem: Problem };

/** A file that says of other files what they are: a library, a table of documents. */
export interface Catalogue {
  /** As a person calls it: "Zotero library". */
  readonly name: string;
  /** Whether it is a library, of whose entries many have no file; each row of a table should have one. */
  readonly isLibrary: boolean;
  /** What it lists, in its order. Never throws for content. */
  entries(bytes: Uint8Array, name: string): AsyncGenerator<Found>;
}

/** Bytes that a catalogue may have. */
export const LARGEST_CATALOGUE = LIMITS.document.file.most;
/** Entries of one catalogue. */
export const MOST_ENTRIES = LIMITS.catalogue.entries.most;

export function failure(place: string, message: string): { readonly problem: Problem } {
  return { problem: { severity: "error", message, place } };
}

export function warning(place: string, message: string): { readonly problem: Problem } {
  return { problem: { severity: "warning", message, place } };
}
