import { createHash } from "node:crypto";
import { z } from "zod";
import { READERS, type ReadOptions, type Source } from "../entente.js";
import type { Input } from "../intake/index.js";

/** A document on its way to whoever reads it, with all that `entente add` would know of it: what it is read into does not depend on who reads it. */
export interface Dispatch {
  readonly source: Source;
  /** The one document of the source that is asked for. */
  readonly only?: string;
  readonly options: ReadOptions;
  /** When it was sent: the instant of the run that the ledger writes down. */
  readonly at: string;
  /** See Adding of the ledger. */
  readonly beside: boolean;
  /** Whether the bytes of its documents are kept beside them. */
  readonly originals: boolean;
}

const lists = z.array(z.string());
const told = z.strictObject({
  title: z.string().nullish(),
  authors: lists.nullish(),
  publisher: z.string().nullish(),
  date: z.string().nullish(),
  language: z.string().nullish(),
  url: z.string().nullish(),
  section: z.string().nullish(),
  tags: lists.nullish(),
  collections: lists.nullish(),
  by: z.string().nullish(),
});
const record = z.strictObject({
  text: z.string().optional(),
  html: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  tags: lists.optional(),
  collections: lists.optional(),
});
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** The first line of a message. Bytes, words or a record follow it. */
const head = z.strictObject({
  name: z.string().min(1),
  /** file: bytes of a file; member: bytes out of an archive; page and words: HTML and text; record: JSON as in a stream of records. */
  as: z.enum(["file", "member", "page", "words", "record"]),
  told: told.optional(),
  only: z.string().optional(),
  options: z
    .strictObject({
      language: z.string().optional(),
      date: z.string().regex(DATE).optional(),
      publisher: z.string().optional(),
      reader: z.enum(READERS).optional(),
      least: z.number().min(0).max(1).optional(),
    })
    .default({}),
  at: z.iso.datetime(),
  beside: z.boolean().default(false),
  originals: z.boolean().default(false),
});
type Head = z.input<typeof head>;

const LINE_FEED = 10;

/** What came in as bytes; null for a part of a message, which is sent with the message that holds it. */
export function encoded(
  { source, only, options }: Exclude<Input, { problem: unknown }>,
  sent: Pick<Dispatch, "at" | "beside" | "originals" | "options">,
): Uint8Array | null {
  const packed = packedSource(source);
  if (packed === null) return null;
  const given = options ?? sent.options;
  const first: Head = {
    name: source.name,
    ...packed.head,
    ...(only === undefined ? {} : { only }),
    // Workers ask no language model: what leaves a machine is said to who sits at it.
    options: { ...given, reader: READERS.find((name) => name === given.reader) },
    at: sent.at,
    ...(sent.beside ? { beside: true } : {}),
    ...(sent.originals ? { originals: true } : {}),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(first)}\n`), packed.body]);
}

function packedSource(source: Source): { readonly head: Pick<Head, "as" | "told">; readonly body: Uint8Array } | null {
  if ("bytes" in source) return { head: { as: "file" }, body: source.bytes };
  if ("record" in source) return { head: { as: "record" }, body: Buffer.from(JSON.stringify(source.record)) };
  if (!("body" in source) || "content" in source.body) return null;
  const { body } = source;
  const known = source.told === undefined ? {} : { told: source.told as Head["told"] };
  if ("bytes" in body) return { head: { as: "member", ...known }, body: body.bytes };
  return "html" in body
    ? { head: { as: "page", ...known }, body: Buffer.from(body.html) }
    : { head: { as: "words", ...known }, body: Buffer.from(body.text) };
}

/** What a message holds, or the sentence that says why it can't be used: other programs may send too. */
export function decoded(message: Uint8Array): Dispatch | string {
  const end = message.indexOf(LINE_FEED);
  const written = json(message.subarray(0, end < 0 ? message.length : end));
  const first = head.safeParse(written);
  if (!first.success) {
    const { path, message: why } = first.error.issues[0]!;
    const field = path.length === 0 ? "its first line" : `"${path.join(".")}"`;
    return `This message is not from Entente: ${field} is wrong (${why}); docs/fleet.md says what a message contains.`;
  }
  const { name, as, only, options, at, beside, originals } = first.data;
  // As it is written, not as it was checked: what an input is known by goes by the order of its fields.
  const { told: known } = written as Head;
  // A copy: what is handed to a thread takes all along that it is a part of.
  const body = new Uint8Array(message.subarray(end < 0 ? message.length : end + 1));
  const source = sourceOf(name, as, body, known);
  if (typeof source === "string") return source;
  return { source, ...(only === undefined ? {} : { only }), options: options as ReadOptions, at, beside, originals };
}

function sourceOf(name: string, as: Head["as"], body: Uint8Array, known: Head["told"]): Source | string {
  if (as === "file") return { name, bytes: body };
  if (as === "record") {
    const given = json(body);
    if (!record.safeParse(given).success)
      return "The record of this message can't be used; docs/fleet.md says what it contains.";
    return { name, record: given as Extract<Source, { record: unknown }>["record"] };
  }
  const about = known === undefined ? {} : { told: known as Extract<Source, { body: unknown }>["told"] & {} };
  if (as === "member") return { name, ...about, body: { bytes: body } };
  const text = Buffer.from(body).toString("utf8");
  return { name, ...about, body: as === "page" ? { html: text } : { text } };
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The address of a message by its content: sent again, it is the same. */
export function messageId(message: Uint8Array): string {
  return createHash("sha256").update(message).digest("hex").slice(0, 32);
}
