import { annotate, type Derived, type Engine, type Language, loadEngine } from "./annotation/index.js";
import { type Claim, extract } from "./claim/index.js";
import {
  ARCHIVES,
  type Document,
  type Member,
  once,
  PARCELS,
  type Problem,
  readDocument,
  readMember,
  readRecord,
  unpacked,
} from "./document/index.js";
import { english } from "./language/en/index.js";

/** What `read` is given: bytes of a file, a member of a container, or one record of a JSON Lines stream already parsed. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array }
  | Member
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

/** The version of the rules that a claim carries in `producer`. */
const VERSION = "0.1.0";

const KNOWN: ReadonlyMap<string, Language> = new Map([[english.code, english]]);

/** Codes of the languages that can be read for claims. */
export const LANGUAGES: readonly string[] = [...KNOWN.keys()];

const engines = new Map<string, Promise<Engine>>();

function engineOf(language: Language): Promise<Engine> {
  const known = engines.get(language.code);
  if (known) return known;
  const loading = loadEngine(language);
  engines.set(language.code, loading);
  return loading;
}

/**
 * Reads every document that a source holds into claims, one at a time: a file that is none itself (an archive, a mailbox, a message, a feed)
 * gives a reading for each document in it, named "archive.zip/inner/name.html". A member that can't be read is a reading with a problem.
 * With `only`, no more than the document of that name is read, and those in it.
 */
export async function* readAll(source: Source, options: ReadOptions = {}, only?: string): AsyncGenerator<Reading> {
  const bytes =
    "bytes" in source ? source.bytes : "body" in source && "bytes" in source.body ? source.body.bytes : null;
  if (bytes === null) {
    yield await read(source, options);
    return;
  }
  const told = "told" in source && source.told !== undefined ? { told: source.told } : {};
  const stream = { name: source.name, chunks: once(bytes), ...told };
  for await (const found of unpacked(stream, [...ARCHIVES, ...PARCELS], Number.POSITIVE_INFINITY)) {
    if (only !== undefined && !stands("problem" in found ? (found.problem.place ?? only) : found.name, only)) continue;
    if ("problem" in found)
      yield { name: found.problem.place ?? source.name, document: null, claims: [], problems: [found.problem] };
    else yield await read(found, options);
  }
}

/** Whether a document is the one of that name, or one in it. */
function stands(name: string, container: string): boolean {
  return name === container || name.startsWith(`${container}/`);
}

/** Reads one document into claims. Never throws for what a document holds: that becomes a problem. */
export async function read(source: Source, options: ReadOptions = {}): Promise<Reading> {
  const { document, problems } =
    "bytes" in source
      ? await readDocument(source, options)
      : "body" in source
        ? await readMember(source, options)
        : await readRecord(source.name, source.record, options);
  if (document === null) return { name: source.name, document, claims: [], problems };
  const code = (options.language ?? document.metadata.language ?? "en").split("-")[0]!.toLowerCase();
  const language = KNOWN.get(code);
  if (!language) {
    const message = `The text is in the language "${code}", which Entente does not read for claims yet; it reads: ${LANGUAGES.join(", ")}.`;
    return {
      name: source.name,
      document,
      claims: [],
      problems: [...problems, { severity: "error", message, place: source.name }],
    };
  }
  const engine = await engineOf(language);
  const claims = extract(annotate(document, engine), { ...language, producer: `rules/${code}@${VERSION}` });
  return { name: source.name, document, claims, problems };
}
