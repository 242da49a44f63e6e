// What reads is imported where it is needed: the thread of a command hands documents to others, and starts without it.
import type { Annotation } from "./annotation/index.js";
import { citedIn } from "./citing.js";
import type { Derived } from "./claim/english/annotation/index.js";
import type { Claim } from "./claim/index.js";
import type { Document, Problem } from "./document/index.js";
import type { Checks, ChecksQuery, Directory, DocumentPage, FactPage, Finding } from "./dossier/index.js";
import { SEARCH_WORDS } from "./language/search/index.js";
import type {
  Backup,
  Entry,
  ExportSummary,
  Ledger,
  LedgerOptions,
  PartyTables,
  PublisherRule,
  Query,
} from "./ledger/index.js";
import { groundsOf } from "./marking.js";
import { claimsOf, nobody, RULED } from "./readers.js";
import { outlineOfDocument } from "./side-by-side.js";
import { codeOf, documentsOf, type Opened, open, optionsText, type ReadOptions, type Source } from "./sources.js";

export { actorPage } from "./acting.js";
export { apparatusFor, apparatusOfArticle, editionOf, evidenceFor } from "./apparatus.js";
export { type ArticleQuery, articleOn, articlesOn, checkArticle, type WrittenArticle } from "./articles.js";
export { speechKnowing } from "./calling.js";
export { citedIn } from "./citing.js";
export { changesPage } from "./comparing.js";
export { type PageQuery, pairPage, statePage } from "./dossiers.js";
export { excerptOf } from "./excerpt.js";
export { agreement, judgedByBoth } from "./reviewers.js";
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
export { answerNetwork, readerVersion, readThrough, VERSION } from "./readers.js";
export { type BesideDocuments, besideDocuments, besideInLedger } from "./side-by-side.js";

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

/** Shows a ledger in a browser: see web/serve-ledger.ts. */
export async function serveLedger(...asked: Parameters<typeof import("./web/index.js").serveLedger>) {
  return (await import("./web/index.js")).serveLedger(...asked);
}

/** Answers models over HTTP: see web/serve-mcp.ts. */
export async function serveMcp(...asked: Parameters<typeof import("./web/index.js").serveMcp>) {
  return (await import("./web/index.js")).serveMcp(...asked);
}

/** The file of tokens that people sign in to a server with; the usual one where none is named. */
export async function tokenFile(path?: string) {
  const { TOKEN_FILE, TokenFile } = await import("./web/index.js");
  return new TokenFile(path ?? TOKEN_FILE);
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

/** A query for `Ledger.search`, as people write it (docs/search.md). Throws QueryError. Loads no network. */
export async function queryOf(text: string): Promise<Query> {
  const { parseQuery } = await import("./ledger/index.js");
  asked ??= await Promise.all([...RULED.values()].map(async (language) => (await language()).names()));
  return parseQuery(text, asked);
}

let asked: readonly PartyTables[] | undefined;

/** Claims that the review order is made of: the newest without a verdict. */
const REVIEWED = 100_000;

/** The claims of a ledger that are best judged next among so many, with what is gained (see dossier/review.ts). */
export async function reviewQueue(ledger: Ledger, limit: number, among = REVIEWED) {
  const { reviewOrder } = await import("./dossier/index.js");
  const first = reviewOrder(await ledger.unjudged(among)).slice(0, limit);
  const claims = new Map((await ledger.claims(first.map(({ id }) => id))).map(({ claim }) => [claim.id, claim]));
  return first.map(({ id, gain, support, usd, conflicts }) => ({
    gain,
    support,
    usd,
    conflicts,
    claim: claims.get(id)!,
  }));
}

/** The page of a fact; null where the ledger has none of that id. */
export async function factPage(ledger: Ledger, id: string): Promise<FactPage | null> {
  const { factPageOf } = await import("./dossier/index.js");
  const material = await ledger.factMaterial(id);
  if (material === null) return null;
  const { cited, documents } = await citedIn(ledger, material.claims, material.documents, material.texts);
  return factPageOf(material, cited, documents);
}

/** The page of a document; null where the ledger has none of that id. */
export async function documentPage(ledger: Ledger, id: string): Promise<DocumentPage | null> {
  const { documentPageOf } = await import("./dossier/index.js");
  const material = await ledger.documentMaterial(id);
  if (material === null) return null;
  const page = documentPageOf(material);
  const named = new Set(page.echoes.flatMap(({ first, from }) => [first.document, ...(from ? [from.document] : [])]));
  const summaries = await ledger.summaries([...named]);
  return { ...page, documents: Object.fromEntries(summaries.map((document) => [document.id, document])) };
}

/** What does not fit together in a ledger: see Checks. Throws QueryError for a cursor that no page of that list gave. */
export async function checksOf(ledger: Ledger, asked: ChecksQuery = {}): Promise<Checks> {
  return (await import("./dossier/index.js")).checksOf(ledger, asked);
}

/** Which parties and pairs there are, with at most so many pairs; the first `yearly` of each kind with their facts by year. */
export async function directory(ledger: Ledger, { pairs = 1000, yearly = 0 } = {}): Promise<Directory> {
  const { directoryOf, kindOf } = await import("./dossier/index.js");
  const ties = await ledger.ties({ pairs });
  const ids = ties.parties.map(({ a }) => a);
  const first = ["state", "organisation"].flatMap((kind) => ids.filter((id) => kindOf(id) === kind).slice(0, yearly));
  return directoryOf(ties, await ledger.factsByYear(first));
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
