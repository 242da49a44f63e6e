import { LIMITS } from "../../text/index.js";
import type { Allowance } from "../archive/index.js";
import type { Metadata } from "../document.js";
import type { Problem } from "../problem.js";
import type { Content } from "../reader.js";

/**
 * What is told of a document by what holds it, such as the address a crawler fetched it from, or by what stands beside it: a side-car, a table, a library. Then
 * `by` is the name of that file.
 */
export type Told = Partial<
  Pick<Metadata, "title" | "authors" | "publisher" | "date" | "language" | "url" | "section" | "tags" | "collections">
> & { readonly by?: string };

/** One thing in a container: bytes to be recognised, a page, or words that are read already. `name` is "archive.zip/inner/name.html". */
export interface Member {
  readonly name: string;
  readonly told?: Told;
  readonly body:
    | { readonly bytes: Uint8Array }
    | { readonly html: string }
    | { readonly text: string }
    /** `identity` stands for the bytes it was read from. */
    | { readonly content: Content; readonly identity: string };
}

/** A member, or why one can't be read; the others go on. */
export type Found = Member | { readonly problem: Problem };

/** A file that holds several documents. */
export interface Container {
  /** As a person calls it: "zip archive". */
  readonly name: string;
  /** Told from the first bytes; the name only settles doubts. */
  recognises(head: Uint8Array, name: string): boolean;
  /** What it holds, one at a time: no more is taken from `chunks` and kept than the next member needs. Never throws for content. */
  members(chunks: AsyncIterable<Uint8Array>, name: string, allowance: Allowance): AsyncGenerator<Found>;
}

/** Bytes that one member may have. */
export const LARGEST_MEMBER = LIMITS.document.file.most;

export function fault(name: string, message: string): Found {
  return { problem: { severity: "error", message, place: name } };
}

/** A name from inside a container, to show and never to open: no empty, "." or ".." steps, no drive, no control characters. */
export function memberName(container: string, inner: string): string {
  const steps = inner
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD")
    .replace(/\\/gu, "/")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== ".." && !/^[a-z]:$/iu.test(step));
  const safe = steps.map((step) => step.slice(0, 200)).join("/");
  return `${container}/${safe === "" ? "unnamed" : safe}`;
}

/** All bytes of a stream; null when there are more than `most`. */
export async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return null;
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
