import { createHash } from "node:crypto";
import { LIMITS, MB, slice } from "../text/index.js";
import type { Member, Told } from "./container/index.js";
import { csv } from "./csv/index.js";
import type { Catalogued, Document, Metadata } from "./document.js";
import { dayInAddress, html, readPage } from "./html/index.js";
import { detectLanguage, scriptFits } from "./language.js";
import { markdown } from "./markdown/index.js";
import { docx, odt } from "./office/index.js";
import { pdf } from "./pdf/index.js";
import { contentOf, plainText } from "./plain-text.js";
import type { Problem } from "./problem.js";
import { dayInName, edtfOf } from "./publication-date.js";
import { type Content, type ReadContent, type Reader, refusal } from "./reader.js";
import { rtf } from "./rtf/index.js";
import { binaryFormat, EMPTY_ZIP, OLD_OFFICE } from "./signature.js";

/** What a reading came to. `document` is null when nothing could be read; then `problems` holds an error. */
export interface DocumentResult {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** What the person who reads knows of the document. */
export interface DocumentOptions {
  /** EDTF date of publication, for documents that do not tell theirs. */
  readonly date?: string;
  /** BCP 47 code of the language; told from the document where it is not given. */
  readonly language?: string;
  /** The publisher, whatever the document or its record says. */
  readonly publisher?: string;
}

/** One record of a JSON Lines stream: a text or a page, and what is known of it. */
export interface DocumentRecord {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
}

/** Cost is linear up to here, in bytes of a text and in units of what other formats hold; a longer document is a collection of documents. */
export const LARGEST = LIMITS.document.text.most;

/** The formats as a person calls them. */
const FORMATS =
  "plain text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) and RTF, also in zip and gzip archives, messages (.eml, .mht), mailboxes (.mbox), feeds and WARC files";

/** The formats, the choosy ones first. */
export const READERS: readonly Reader[] = [pdf, docx, odt, rtf, html, csv, markdown, plainText];

/** Reads the bytes of a file, whatever its name says it is. What is wrong with them becomes a problem; never throws for content. */
export async function readDocument(
  source: { readonly name: string; readonly bytes: Uint8Array },
  options: DocumentOptions = {},
): Promise<DocumentResult> {
  const { name, bytes } = source;
  return finish(name, await contentOfBytes(bytes, name), () => sha256(bytes), options, {});
}

/** Reads a member of a container. What the container tells goes before what the document says; an address only where it says none. */
export async function readMember(member: Member, options: DocumentOptions = {}): Promise<DocumentResult> {
  const { name, told = {}, body } = member;
  if ("bytes" in body)
    return finish(name, await contentOfBytes(body.bytes, name), () => sha256(body.bytes), options, told);
  const words = "content" in body ? body.identity : "html" in body ? body.html : body.text;
  const read = "content" in body ? { content: body.content, problems: [] } : await contentOfRecord(name, body);
  // What it is filed under does not make it another document.
  const { tags, collections, by, ...stated } = told;
  return finish(name, read, () => sha256(Buffer.from(JSON.stringify([words, stated]))), options, told);
}

/** Reads one record of a stream. `html` goes before `text`; what the record tells of itself goes before what the words tell. */
export async function readRecord(
  name: string,
  record: DocumentRecord,
  options: DocumentOptions = {},
): Promise<DocumentResult> {
  const { text, html, title, date, language, url, publisher, tags = [], collections = [] } = record;
  const words = [text, html, title, date, language, url, ...(publisher === undefined ? [] : [publisher])];
  const identity = (): string => sha256(Buffer.from(JSON.stringify(words)));
  const read = await contentOfRecord(name, record);
  const edtf = date === undefined ? undefined : edtfOf(date);
  const problems = [...read.problems];
  if (edtf === null) {
    const message = `The date "${date!.slice(0, 40)}" of the record is not a valid date and was left out; write it as 2024-07-01.`;
    problems.push({ severity: "warning", message, place: name });
  }
  return finish(name, { content: read.content, problems }, identity, options, {
    ...(title === undefined ? {} : { title }),
    ...(edtf ? { date: edtf } : {}),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined || publisher.trim() === "" ? {} : { publisher }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(collections.length === 0 ? {} : { collections }),
  });
}

async function contentOfBytes(bytes: Uint8Array, name: string): Promise<ReadContent> {
  if (bytes.length === 0) return refusal(name, "The file is empty.");
  const reader = READERS.find((candidate) => candidate.recognises(bytes, name));
  if (!reader) return refusal(name, unreadable(bytes));
  const size = tooLarge(bytes.length, reader.largest);
  if (size !== null) return refusal(name, size);
  const read = await reader.read(bytes, name);
  const length = tooLarge(read.content?.text.length ?? 0);
  return length === null ? read : refusal(name, length);
}

/** Why nothing reads bytes, as a sentence with what to do. */
function unreadable(bytes: Uint8Array): string {
  const format = binaryFormat(bytes) ?? "binary data";
  if (format === EMPTY_ZIP) return "The archive contains no files.";
  if (format !== OLD_OFFICE) return `The file looks like ${format}, not text; Entente reads ${FORMATS}.`;
  // A Word file with a password is put whole into a file of the old kind (MS-OFFCRYPTO, 2.3.4.4).
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("EncryptedPackage", 0, "utf16le")
    ? "The document is password-protected; save it without a password."
    : `The file looks like ${format}; save it as .docx or .odt to read it.`;
}

async function contentOfRecord(name: string, record: DocumentRecord): Promise<ReadContent> {
  const words = record.html ?? record.text;
  if (typeof words !== "string")
    return refusal(name, 'The record has neither "text" nor "html", so there is nothing to read.');
  if (words.trim() === "") return refusal(name, "The text of the record is empty.");
  const size = tooLarge(words.length);
  if (size !== null) return refusal(name, size);
  if (record.html !== undefined) return readPage(record.html, name);
  return { content: contentOf(words, [], record.title ?? null), problems: [] };
}

function tooLarge(length: number, most = LARGEST): string | null {
  if (length <= most) return null;
  const megabytes = (length / MB).toFixed(length < 100 * MB ? 1 : 0);
  return `The document is ${megabytes} MB and the limit is ${most / MB} MB; split it into separate documents.`;
}

/** Gives what was read its identity and its language. */
async function finish(
  name: string,
  read: ReadContent,
  identity: () => string,
  options: DocumentOptions,
  told: Told,
): Promise<DocumentResult> {
  const { content, problems } = read;
  if (content === null) return { document: null, problems };
  const { by, ...stated } = told;
  const metadata: Metadata = {
    ...content.metadata,
    subtitle: content.metadata.subtitle ?? standfirst(content),
    ...stated,
    ...dated(name, content.metadata, told, options.date),
    language: told.language ?? options.language ?? (await languageOf(content)),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    ...(by === undefined ? {} : { catalogued: { by, itself: itself(content.metadata, stated) } }),
  };
  const hash = identity();
  const document: Document = Object.freeze({ id: `d_${hash.slice(0, 16)}`, hash, ...content, metadata, problems });
  return { document, problems };
}

const CATALOGUED = ["title", "authors", "publisher", "date", "language", "url"] as const;

/** What a document says itself of what a catalogue tells otherwise. */
function itself(own: Metadata, told: Told): Catalogued["itself"] {
  const other = CATALOGUED.filter((field) => {
    const said = own[field];
    if (told[field] === undefined || said === null || said.length === 0) return false;
    return JSON.stringify(said) !== JSON.stringify(told[field]);
  });
  return Object.fromEntries(other.map((field) => [field, own[field]]));
}

/** The first standfirst that the document prints, where it is short enough to be called one. */
function standfirst({ text, blocks }: Content): string | null {
  const block = blocks.find(({ kind }) => kind === "standfirst");
  const words = block === undefined ? "" : slice(text, block.span).replace(/\s+/gu, " ");
  return words !== "" && words.length <= 500 ? words : null;
}

/** The date of publication: as the record tells it, the document, the person who reads, or at last what is only implied. */
function dated(
  name: string,
  { date, implied, url }: Metadata,
  told: Told,
  given: string | undefined,
): Pick<Metadata, "date" | "implied"> {
  const stated = told.date ?? (implied.includes("date") ? null : date) ?? given ?? null;
  if (stated !== null) return { date: stated, implied: implied.filter((field) => field !== "date") };
  const day = date ?? dayInAddress(told.url ?? url) ?? dayInName(name);
  return { date: day, implied: day === null || implied.includes("date") ? implied : [...implied, "date"] };
}

async function languageOf(content: Content): Promise<string | null> {
  const declared = content.metadata.language;
  if (declared !== null && scriptFits(declared, content.text)) return declared;
  return (await detectLanguage(content.text)) ?? declared;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
