// What reads is imported where it is needed; see entente.ts.
import type { Document, Member, Problem } from "./document/index.js";

/** What `read` is given: bytes of a file, a member of a container, or one record of a JSON Lines stream already parsed. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array }
  | Member
  /** A document of a ledger, to be read again as it is kept. */
  | { readonly name: string; readonly kept: Document }
  | {
      readonly name: string;
      readonly record: {
        readonly text?: string;
        readonly html?: string;
        readonly title?: string;
        readonly date?: string;
        readonly language?: string;
        readonly url?: string;
        readonly publisher?: string;
        readonly tags?: readonly string[];
        readonly collections?: readonly string[];
      };
    };

export interface ReadOptions {
  /** BCP 47 code; told from the text where it is not given. */
  readonly language?: string;
  /** EDTF date of publication, for documents that do not tell theirs. */
  readonly date?: string;
  /** The publisher, whatever documents say of theirs. */
  readonly publisher?: string;
  /** Who reads: the network, the rules for English, or both (the default), as far as each knows the language; or both with a language model beside them. */
  readonly reader?: ReaderName;
  /** Claims less certain than this, from 0 to 1, are left out. */
  readonly least?: number;
}

/** Who may read for claims. */
export const READERS = ["both", "fast", "learned", "rules"] as const;
export type ReaderName = (typeof READERS)[number] | `llm:${string}`;

/** A language model that reads, with the address that answers for it. */
export interface ModelName {
  readonly model: string;
  /** As the client takes it: "http://localhost:11434/v1". */
  readonly url: string;
}

const MODEL = /^llm:([\w.:/@+-]{1,200}?)@(https?:\/\/[!-~]{1,300})$/u;

/** The model that a reader's name tells, as in "llm:qwen3:4b@http://localhost:11434"; null for other readers, and for what is no such name. */
export function modelOf(reader: string | undefined): ModelName | null {
  const [, model, address] = MODEL.exec(reader ?? "") ?? [];
  if (model === undefined || !URL.canParse(address!)) return null;
  const url = new URL(address!);
  // A key in an address would be written down wherever the reader's name is.
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
  const path = url.pathname.replace(/\/+$/u, "");
  return { model, url: `${url.origin}${path === "" ? "/v1" : path}` };
}

/** Options as an entry has them: what may change a reading. */
export function optionsText({ date, language, publisher, reader, least }: ReadOptions): string {
  return [
    ...(date === undefined ? [] : [`date=${date}`]),
    ...(language === undefined ? [] : [`language=${language}`]),
    ...(reader === undefined ? [] : [`reader=${reader}`]),
    ...(least === undefined ? [] : [`least=${least}`]),
    ...(publisher === undefined ? [] : [`publisher=${JSON.stringify(publisher)}`]),
  ].join(" ");
}

/** The options that an entry tells. */
export function optionsOf(text: string): ReadOptions {
  const [behind = "", publisher] = /publisher=(".*")$/su.exec(text) ?? [];
  const told = new Map(
    text
      .slice(0, text.length - behind.length)
      .split(" ")
      .map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]),
  );
  const named = told.get("reader");
  const reader =
    READERS.find((name) => name === named) ?? (modelOf(named) === null ? undefined : (named as ReaderName));
  const [date, language, least] = ["date", "language", "least"].map((name) => told.get(name));
  return {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined ? {} : { publisher: JSON.parse(publisher) as string }),
    ...(reader === undefined ? {} : { reader }),
    ...(least === undefined ? {} : { least: Number(least) }),
  };
}

/** A document that a source holds, before anything is found in it; null where it can't be read: then a problem says why. */
export interface Opened {
  readonly name: string;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
  /** The bytes that it was read from; missing where those are of more than itself, or words of a record. */
  readonly bytes?: Uint8Array;
}

/** Every document that a source holds; a member that can't be read is a problem without one. */
export async function* documentsOf(
  source: Source,
  options: ReadOptions,
  only: string | undefined,
): AsyncGenerator<Opened> {
  const bytes = bytesOf(source);
  if (bytes === null) {
    yield await open(source, options);
    return;
  }
  const { ARCHIVES, once, PARCELS, unpacked } = await import("./document/index.js");
  const told = "told" in source && source.told !== undefined ? { told: source.told } : {};
  const stream = { name: source.name, chunks: once(bytes), ...told };
  for await (const found of unpacked(stream, [...ARCHIVES, ...PARCELS], Number.POSITIVE_INFINITY)) {
    if (only !== undefined && !stands("problem" in found ? (found.problem.place ?? only) : found.name, only)) continue;
    if ("problem" in found) {
      yield { name: found.problem.place ?? source.name, document: null, problems: [found.problem] };
    } else yield await open(found, options);
  }
}

/** The bytes of a source, which may be a container; null where it is given by its words. */
export function bytesOf(source: Source): Uint8Array | null {
  if ("bytes" in source) return source.bytes;
  return "body" in source && "bytes" in source.body ? source.body.bytes : null;
}

/** Whether a document is the one of that name, or one in it. */
function stands(name: string, container: string): boolean {
  return name === container || name.startsWith(`${container}/`);
}

/** Opens one document. */
export async function open(source: Source, options: ReadOptions): Promise<Opened> {
  if ("kept" in source) return { name: source.name, document: source.kept, problems: [] };
  const { readDocument, readMember, readRecord } = await import("./document/index.js");
  const opened =
    "bytes" in source
      ? await readDocument(source, options)
      : "body" in source
        ? await readMember(source, options)
        : await readRecord(source.name, source.record, options);
  const bytes = bytesOf(source);
  return { name: source.name, ...opened, ...(bytes === null ? {} : { bytes }) };
}

/** The language to read a document in: the one that is asked for, else its own. */
export function codeOf(document: Document, options: ReadOptions): string {
  return (options.language ?? document.metadata.language ?? "en").split("-")[0]!.toLowerCase();
}
