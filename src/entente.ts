// What reads is imported where it is needed: the thread of a command hands documents to others, and starts without it.
import type { Annotation } from "./annotation/index.js";
import type { Derived } from "./claim/english/annotation/index.js";
import type { Claim } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";
import type { Finding } from "./dossier/index.js";
import { SEARCH_WORDS } from "./language/search/index.js";
import type { Backup, Entry, ExportSummary, Ledger, LedgerOptions, PublisherRule } from "./ledger/index.js";
import { groundsOf } from "./marking.js";
import { claimsOf, nobody } from "./readers.js";
import { outlineOfDocument } from "./side-by-side.js";
import { codeOf, documentsOf, type Opened, open, optionsText, type ReadOptions, type Source } from "./sources.js";

export {
  type ArticleQuery,
  actorPage,
  agreement,
  apparatusFor,
  apparatusOfArticle,
  articleOn,
  articlesOn,
  changesPage,
  checkArticle,
  checksOf,
  citedIn,
  directory,
  documentPage,
  editionOf,
  evidenceFor,
  excerptOf,
  factPage,
  judgedByBoth,
  type PageQuery,
  pairPage,
  queryOf,
  reviewQueue,
  speechKnowing,
  statePage,
  type WrittenArticle,
} from "./inquiry/index.js";
export {
  bytesOf,
  type ModelName,
  modelOf,
  optionsOf,
  optionsText,
  READERS,
  type ReaderName,
  type ReadOptions,
  type Source,
} from "./sources.js";

/**
 * A document with what it says. Each claim is derived: `value` is the claim, `parts` is why it was made. `document` is null when
 * nothing could be read; then `problems` holds an error that says why.
 */
export interface Reading {
  readonly name: string;
  readonly document: Document | null;
  readonly claims: readonly Derived<Claim>[];
  readonly problems: readonly Problem[];
  /** How many proposals of the readers were not kept, by cause; missing where nobody read the document. */
  readonly refused?: ReadonlyMap<string, number>;
  /** The bytes that the document was read from; missing where those are of more than itself, or words of a record. */
  readonly bytes?: Uint8Array;
}

export { askThrough } from "./asking.js";
export { type MarkedClaim, markClaim } from "./marking.js";
export { answerNetwork, readerVersion, readThrough } from "./readers.js";
export { type BesideDocuments, besideDocuments, besideInLedger } from "./side-by-side.js";
export { VERSION } from "./text/index.js";

/** Codes of the languages that can be read for claims. */
export const LANGUAGES: readonly string[] = ["en", "ru", "tr", "zh"];

/** Codes of the languages whose names, times and sums can be found. */
export async function annotatedLanguages(): Promise<readonly string[]> {
  return (await import("./language/index.js")).LANGUAGES.map(({ code }) => code);
}

/**
 * Reads every document that a source holds into claims, one at a time: a file that is none itself (an archive, a mailbox, a message, a feed)
 * gives a reading for each document in it, named "archive.zip/inner/name.html". A member that can't be read is a reading with a problem.
 * With `only`, no more than the document of that name is read, and those in it.
 */
export async function* readAll(source: Source, options: ReadOptions = {}, only?: string): AsyncGenerator<Reading> {
  for await (const { reading } of takeAll(source, options, only)) yield reading;
}

/**
 * The same with what a ledger takes of each document: null where nothing could be read. A document in a language that is not read for claims yet is taken
 * without any, so that its sentences are found; a warning says so. `options` go into the entries, so that a ledger knows when a document was read with others.
 */
export async function* entriesOf(
  source: Source,
  options: ReadOptions = {},
  only?: string,
): AsyncGenerator<{ readonly reading: Reading; readonly entry: Entry | null }> {
  const { derivationText, signatureOf } = await import("./ledger/index.js");
  for await (const { reading, producer } of takeAll(source, options, only, SEARCHED)) {
    const { name, document } = reading;
    if (document === null || producer === null) yield { reading, entry: null };
    else {
      const claims = reading.claims.map(({ value }) => value);
      const entry = { name, document, claims, derivations: reading.claims.map(derivationText), producer };
      const { outline, problems } = await outlineOfDocument(document, options);
      yield {
        reading: { ...reading, problems: [...reading.problems, ...problems] },
        entry: { ...entry, options: optionsText(options), signature: signatureOf(document), outline },
      };
    }
  }
}

/** Codes of the languages whose words the search finds in any inflection. */
const SEARCHED: ReadonlySet<string> = new Set(SEARCH_WORDS.map(({ code }) => code));

let rules: readonly PublisherRule[] = [];

/** Sets what publishers are held to be in all ledgers that are opened from now on, where nobody has decided it there: what the settings of whoever runs this say. */
export function rulePublishers(said: readonly PublisherRule[]): void {
  rules = said;
}

let unlogged: (name: string) => void = () => {};

/** Sets who is told of ledgers that are opened from now on and whose log is missing. */
export function tellLostLogs(say: (name: string) => void): void {
  unlogged = say;
}

/** Opens the ledger of an address with the folds of this program. See Ledger. */
export async function openLedger(address: string, options: Omit<LedgerOptions, "folds"> = {}): Promise<Ledger> {
  const { openLedger } = await import("./ledger/index.js");
  const { FOLDS } = await import("./dossier/index.js");
  return openLedger(address, { folds: FOLDS, grounds: groundsOf, publishers: rules, unlogged, ...options });
}

/** Copies a ledger to a file and reads it back: see ledger/backup. */
export async function backupLedger(address: string, to: string): Promise<Backup> {
  return (await import("./ledger/index.js")).backupLedger(address, to, (await import("./dossier/index.js")).FOLDS);
}

/** Makes a ledger of a backup; with `force` in the place of one that is there: see ledger/backup. */
export async function restoreLedger(backup: string, address: string, force: boolean): Promise<ExportSummary> {
  const { FOLDS: folds } = await import("./dossier/index.js");
  return (await import("./ledger/index.js")).restoreLedger(backup, address, { folds, force });
}

/** What the reference tables say of the claims of a document: what was out of date, can't be, or is spelt otherwise. See dossier/check. */
export async function checkDocument(
  { metadata, references }: Pick<Document, "metadata" | "references">,
  claims: readonly Claim[],
): Promise<Finding[]> {
  const { check, REFERENCE_TABLES, writingOf } = await import("./dossier/index.js");
  const written = writingOf(metadata.date, references);
  return check(
    claims.map((claim) => ({ claim, written })),
    REFERENCE_TABLES,
  );
}

/** A document with the names, times and sums in it; `annotation` is null where it could not be read, or is in a language that no table is of. */
export interface AnnotatedDocument {
  readonly name: string;
  readonly document: Document | null;
  readonly annotation: Annotation | null;
  readonly problems: readonly Problem[];
}

/** Finds the names, times and sums of every document that a source holds, one at a time, as `readAll` finds claims. */
export async function* annotateAll(
  source: Source,
  options: ReadOptions = {},
  only?: string,
): AsyncGenerator<AnnotatedDocument> {
  const { annotate } = await import("./annotation/index.js");
  const { LANGUAGES, languageOf } = await import("./language/index.js");
  for await (const { name, document, problems } of documentsOf(source, options, only)) {
    if (document === null) {
      yield { name, document, annotation: null, problems };
      continue;
    }
    const code = codeOf(document, options);
    const language = languageOf(code);
    if (language === undefined) {
      const message = `The text is in the language "${code}", for which Entente has no tables; it has tables for: ${LANGUAGES.map((known) => known.code).join(", ")}.`;
      yield { name, document, annotation: null, problems: [...problems, { severity: "error", message, place: name }] };
      continue;
    }
    const annotation = annotate(document, language);
    yield { name, document, annotation, problems: [...problems, ...annotation.problems] };
  }
}

interface Taken {
  readonly reading: Reading;
  /** Who read it, with the version; null where it was not read. */
  readonly producer: string | null;
}

/** `bare`: languages whose documents are worth having without claims. */
async function* takeAll(
  source: Source,
  options: ReadOptions,
  only: string | undefined,
  bare?: ReadonlySet<string>,
): AsyncGenerator<Taken> {
  for await (const opened of documentsOf(source, options, only)) yield await take(opened, options, bare);
}

/** Reads one document into claims. Never throws for what a document holds: that becomes a problem. */
export async function read(source: Source, options: ReadOptions = {}): Promise<Reading> {
  return (await take(await open(source, options), options)).reading;
}

async function take(
  { name, document, problems, ...own }: Opened,
  options: ReadOptions,
  bare: ReadonlySet<string> = new Set(),
): Promise<Taken> {
  if (document === null) return { reading: { name, document, claims: [], problems }, producer: null };
  const code = codeOf(document, options);
  const found = await claimsOf(document, code, options);
  if (found !== null) {
    const { claims, refused, producer } = found;
    return {
      reading: { name, document, claims, problems: [...problems, ...found.problems], refused, ...own },
      producer,
    };
  }
  // What the rules alone leave unread others read: who named them is told.
  const isLeft = options.reader === "rules" && LANGUAGES.includes(code);
  if (bare.has(code)) {
    const message = isLeft
      ? `The text is in the language "${code}", which the rules do not read; it is kept without claims, but its sentences can be searched. Leave out --reader rules to extract its claims.`
      : `The text is in the language "${code}", which Entente does not read for claims yet; it is kept without any, but its sentences can be searched.`;
    const note = { severity: "warning" as const, message, place: name };
    // A document of a ledger has the note already.
    const isNoted = document.problems.some((one) => one.message === message);
    const noted = isNoted ? document : { ...document, problems: [...document.problems, note] };
    return {
      reading: { name, document: noted, claims: [], problems: [...problems, note], ...own },
      producer: nobody(code),
    };
  }
  const problem = {
    severity: "error" as const,
    message: isLeft
      ? `The text is in the language "${code}", which the rules do not read; leave out --reader rules to extract its claims.`
      : `The text is in the language "${code}", which Entente does not read for claims yet; it reads: ${LANGUAGES.join(", ")}.`,
    place: name,
  };
  return { reading: { name, document, claims: [], problems: [...problems, problem] }, producer: null };
}
