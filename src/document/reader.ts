import type { Block, Metadata, NoteMark, Reference } from "./document.js";
import type { Problem } from "./problem.js";

/** What a reader makes of a file: a document but for its identity, which the bytes give. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly NoteMark[];
  readonly references: readonly Reference[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** One format. A further format is one file with one of these, listed in read.ts. */
export interface Reader {
  /** The format as a person calls it, such as "plain text". */
  readonly name: string;
  /** Bytes that a file of the format may have; as many as a text where a file is nothing but its text. */
  readonly largest?: number;
  /** Whether the bytes are of this format. Told from the content; the name of the file only settles doubts. */
  recognises(bytes: Uint8Array, name: string): boolean;
  /** Reads the bytes. What is wrong with them is a problem; with one of severity "error" there is no content. */
  read(bytes: Uint8Array, name: string): Promise<ReadContent>;
}

/** `content` is null when nothing could be read; then `problems` holds an error. */
export interface ReadContent {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** Metadata of which nothing is known yet. */
export const UNKNOWN: Metadata = {
  title: null,
  subtitle: null,
  authors: [],
  publisher: null,
  date: null,
  modified: null,
  section: null,
  language: null,
  url: null,
  translations: [],
  implied: [],
};

/** A refusal: no content, and one sentence that says why. */
export function refusal(name: string, message: string): ReadContent {
  return { content: null, problems: [{ severity: "error", message, place: name }] };
}
