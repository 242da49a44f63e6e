import type { z } from "zod";
import type { Visit } from "../page/index.js";
import type { Change, UploadedFile } from "../security/index.js";

/** What may be sent along. */
export interface BodyOf {
  /** Media types of it; "*" is any file. */
  readonly types: readonly string[];
  /** The shape of what is sent as application/json. */
  readonly schema?: z.ZodType;
}

/** What came of a request: a value that is told as JSON, with the status of HTTP, or a file. */
export type Outcome = Told | { readonly status: 200; readonly file: Sent };

/** A file as it is sent. */
export interface Sent {
  readonly type: string;
  /** By which one who has it knows it again: another as soon as its bytes are others. */
  readonly tag: string;
  /** Its name, where it is only to be saved; null where it may be shown. */
  readonly name: string | null;
  /** Made where it is wanted. */
  bytes(): Promise<Uint8Array>;
}

interface Told {
  readonly status: 200 | 201 | 202 | 204 | 422;
  readonly told: unknown;
  /** Where more of it is to be had: a path of this site. */
  readonly at?: string;
}

/** A request, as an endpoint sees it. */
export interface Called extends Visit {
  /** The body as JSON, in the shape that the endpoint wants; null where it is a file. Throws Unclear. */
  json(): Promise<unknown>;
  /** The body as a file of that name: on the disk, and after those that came before it. */
  file(name: string): Promise<UploadedFile>;
  /** The media type of the body, without parameters. */
  readonly type: string;
}

/**
 * Something that programs do or ask, told as JSON or sent as a file. Pages have their own forms; what stands here is not on any. Who may do it, and how large it may be, is said
 * beside it and checked before it runs.
 */
export interface Endpoint extends Change {
  /** Unique among pages and endpoints; the operation of the API. */
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** Whether it waits for something else than the ledger, such as threads that read or draw: then it takes no turn of those who ask the ledger. */
  readonly waits?: true;
  /** What it does, in a sentence. */
  readonly summary: string;
  readonly query: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly body: BodyOf | null;
  /** What it answers, by status. */
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema: z.ZodType | null; readonly type?: string }>
  >;
  /** Throws Missing and Unclear. */
  answer(called: Called): Promise<Outcome>;
}
