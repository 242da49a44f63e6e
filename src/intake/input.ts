import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
// Past the table of contents of document/: what reads documents is loaded where they are read, in a thread of its own.
import {
  beginsAsEntities,
  beginsAsFeedList,
  CATALOGUE_HEAD,
  catalogueOf,
  LARGEST_CATALOGUE,
} from "../document/catalogue/index.js";
import { ARCHIVES, Bytes, type Found, type Told, unpacked, whole } from "../document/container/index.js";
import type { Problem } from "../document/index.js";
import type { ReadOptions, Source } from "../entente.js";
import { LIMITS } from "../text/index.js";
import { besideOf, catalogued, holdingsOf, inputsAmong } from "./catalogued.js";
import { filesOf, leftOut } from "./folder.js";
import { lines } from "./lines.js";
import { countedOn, Opening } from "./opening.js";
import { recordOf } from "./record.js";
import { missing } from "./result.js";
import { Shelf } from "./shelf.js";

/**
 * One thing to read, or why it can't be; `bytes` is what it takes of the input, for progress. `only` names the one document of it that is
 * asked for; `options` are those of the reading where they are not those of all, and so is whether the bytes of its documents are kept (`originals`).
 */
export type Input =
  | {
      readonly source: Source;
      readonly only?: string | undefined;
      readonly options?: ReadOptions;
      readonly originals?: boolean;
      readonly bytes: number;
      /** The clock of the archive or mailbox that holds it. */
      readonly opening?: Opening;
    }
  | { readonly problem: Problem; readonly bytes: number };

/** Bytes of one document or one line of JSON that are held at once. */
const LIMIT = LIMITS.document.file.most;
const STANDARD_INPUT = "-";
const NAMELESS = "The name of a file is empty; give a name, or - for standard input.";

/**
 * Documents of files, of what archives hold, of folders, and with `from` "jsonl" of the lines of a file; `-` is standard input. A document in a
 * container may be named as it is printed: "archive.zip/inner/name.html". What a file is, is told by its content. Read one at a time.
 */
export async function* inputs(files: readonly string[], from: "file" | "jsonl"): AsyncGenerator<Input> {
  for (const file of files) {
    if (file === "") {
      yield { problem: { severity: "error", message: NAMELESS, place: null }, bytes: 0 };
      continue;
    }
    try {
      const container = await containerOf(file);
      if (container !== file) yield* memberOf(container, file);
      else if (file !== STANDARD_INPUT && (await stat(file)).isDirectory()) yield* folderOf(file);
      else yield* fileOf(file, from);
    } catch (error) {
      yield { problem: failure(file, ADDRESS.test(file) ? fetchFirst(file) : reason(error, file)), bytes: 0 };
    }
  }
}

/** The file that a name begins with, where the rest of it names a document in that file; else the name itself. */
async function containerOf(file: string): Promise<string> {
  if (file === STANDARD_INPUT || (await stat(file).catch(() => null)) !== null) return file;
  if (file.startsWith(`${STANDARD_INPUT}/`)) return STANDARD_INPUT;
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
    const found = await stat(file.slice(0, end)).catch(() => null);
    if (found !== null) return found.isFile() ? file.slice(0, end) : file;
  }
  return file;
}

/** The document of that name out of a container, with those in it. */
async function* memberOf(container: string, only: string): AsyncGenerator<Input> {
  let any = false;
  for await (const input of fileOf(container, "file")) {
    const name = "problem" in input ? (input.problem.place ?? container) : input.source.name;
    // What stands in it, and what it may stand in: a message of a mailbox that has a part of that name.
    if (!name.startsWith(`${only}/`) && !`${only}/`.startsWith(`${name}/`)) continue;
    any = true;
    yield "problem" in input ? input : { ...input, only };
  }
  if (!any) yield { problem: failure(only, missing(container)), bytes: 0 };
}

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

function fetchFirst(address: string): string {
  return `This is an address, and reading does not use the network; fetch it first with: entente fetch ${address.slice(0, 200)}`;
}

async function* folderOf(folder: string): AsyncGenerator<Input> {
  const found = await filesOf(folder);
  const holdings = await holdingsOf(found.files);
  const left = await leftOut({ ...found, besides: holdings.besides });
  if (left !== null) yield { problem: { severity: "warning", message: left, place: folder }, bytes: 0 };
  for (const { name, error } of found.closed) yield { problem: failure(name, reason(error, name)), bytes: 0 };
  if (found.files.length === 0 && found.closed.length === 0)
    yield { problem: failure(folder, "This folder contains no files."), bytes: 0 };
  const taken = new Map<string, string>();
  for (const file of found.files) {
    if (holdings.named.has(file) || holdings.attendant.has(file)) continue;
    try {
      yield* fileOf(file, "file", new Shelf(path.dirname(file), async () => holdings.shelf, taken));
    } catch (error) {
      yield { problem: failure(file, reason(error, file)), bytes: 0 };
    }
  }
}

/** The documents of a file, with what stands beside it. `shelf` is where a catalogue finds the files that it names: the folder that it stands in, unless another is given. */
async function* fileOf(
  file: string,
  from: "file" | "jsonl",
  shelf: Shelf | null = shelfBeside(file),
  told?: Told,
): AsyncGenerator<Input> {
  const beside = file === STANDARD_INPUT ? null : await besideOf(file);
  for (const problem of beside?.problems ?? []) yield { problem, bytes: 0 };
  const all = told === undefined && !beside?.told ? undefined : { ...told, ...beside?.told };
  yield* inputsOf(file, open(file), from, { shelf, ...(all === undefined ? {} : { told: all }) });
}

/** Documents of one of several files that came in the hand, such as those that a browser sends. */
export function inputsIn(
  name: string,
  files: ReadonlyMap<string, () => AsyncIterable<Uint8Array>>,
): AsyncGenerator<Input> {
  return inputsAmong(name, files, (file, chunks, told) =>
    inputsOf(file, chunks, "file", told === null ? {} : { told }),
  );
}

/** The folder that a file stands in, for a catalogue that was named alone; it is looked through when an entry names no file. */
function shelfBeside(file: string): Shelf {
  const folder = path.dirname(file);
  let files: Promise<readonly string[]> | null = null;
  return new Shelf(folder, () => {
    files ??= filesOf(folder).then(({ files }) => files.filter((one) => one !== file));
    return files;
  });
}

/** What is known of a file before it is opened. */
interface Known {
  /** What stands beside it tells. */
  readonly told?: Told;
  /** Where files lie that it may name. */
  readonly shelf?: Shelf | null;
}

/** Documents of one file whose bytes come in pieces: itself, or those that an archive holds, a catalogue lists, or the lines of a stream of records. */
export async function* inputsOf(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  from: "file" | "jsonl" = "file",
  { told, shelf }: Known = {},
): AsyncGenerator<Input> {
  let taken = 0;
  const source = new Bytes(
    counted(chunks, (size) => {
      taken += size;
    }),
  );
  if (from === "jsonl" || isJsonl((await source.peek(1)).subarray(0, HEAD))) {
    yield* records(file, source.rest());
    return;
  }
  const head = (await source.peek(CATALOGUE_HEAD)).subarray(0, CATALOGUE_HEAD);
  const catalogue = catalogueOf(file, head);
  if (catalogue !== null) {
    const bytes = await whole(source.rest(), LARGEST_CATALOGUE);
    const large = `The ${catalogue.name} exceeds the limit of ${LARGEST_CATALOGUE >> 20} MB; split it.`;
    if (bytes === null) yield { problem: failure(file, large), bytes: taken };
    else yield* catalogued({ catalogue, name: file, bytes }, shelf ?? null, listed);
    return;
  }
  if (beginsAsFeedList(head)) {
    yield { problem: failure(file, FEEDS), bytes: 0 };
    return;
  }
  const opening = new Opening();
  const stream = { name: file, chunks: opening.fed(source.rest()), ...(told === undefined ? {} : { told }) };
  const held = unpacked(stream, ARCHIVES, LIMIT);
  let given = 0;
  try {
    for (;;) {
      const { value: found, done } = await opening.next(held);
      if (opening.isOver && !(done && given > 0)) {
        yield { problem: failure(file, await tooLong(held, given, found)), bytes: taken };
        return;
      }
      if (done) return;
      const bytes = taken;
      taken = 0;
      if ("problem" in found) {
        yield { problem: found.problem, bytes };
        continue;
      }
      given++;
      if (found.name === file && "bytes" in found.body && found.told === undefined)
        yield { source: { name: file, bytes: found.body.bytes }, bytes };
      else {
        if ("bytes" in found.body) opening.holds(found.body.bytes.length);
        yield { source: found, bytes, opening };
      }
    }
  } finally {
    await held.return(undefined);
  }
}

/** That all that a file holds took too long, as a sentence: how many were read, and how many are left with the one that is found and not read. */
async function tooLong(held: AsyncIterator<Found>, given: number, found: Found | undefined): Promise<string> {
  const isDocument = (one: Found) => !("problem" in one);
  const { count, all } = await countedOn(held, isDocument);
  const left = count + (found !== undefined && isDocument(found) ? 1 : 0);
  return all
    ? `Reading this took longer than its size allows (documents read: ${given}, left out: ${left}); split it, or allow more with --time-limit.`
    : `Reading this took longer than its size allows (documents read: ${given}, left out: more than ${left}); split it, or allow more with --time-limit.`;
}

const FEEDS = "This is a list of feeds, and reading does not use the network; download the feeds with entente fetch.";

/** A file that a catalogue names. One that is a catalogue itself lists nothing here: its files are its own. */
async function* listed(file: string, told: Told): AsyncGenerator<Input> {
  try {
    yield* fileOf(file, "file", null, told);
  } catch (error) {
    yield { problem: failure(file, reason(error, file)), bytes: 0 };
  }
}

/** Bytes by which a stream of records is known. */
const HEAD = 65_536;

/** Whether bytes begin as one JSON object a line with the words of a document. */
function isJsonl(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("utf8").trimStart();
  if (!text.startsWith("{")) return false;
  const line = text.indexOf("\n");
  // A line that is longer than what is looked at can only be judged by how it begins.
  if (line < 0 && text.length >= HEAD / 2)
    return /^\{\s*"(?:id|text|html|title|date|language|url|publisher)"\s*:/u.test(text) && !beginsAsEntities(text);
  try {
    const record: unknown = JSON.parse(line < 0 ? text : text.slice(0, line));
    return typeof record === "object" && record !== null && ("text" in record || "html" in record);
  } catch {
    return false;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, took: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    took(chunk.length);
    yield chunk;
  }
}

/** The bytes that the files hold together; null when one of them is a stream whose end is not known, or may name others. */
export async function totalBytes(files: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    const known = file === STANDARD_INPUT ? null : await stat(file).catch(() => null);
    if (!known?.isFile() || /\.(?:csv|tsv|rdf)$/iu.test(file)) return null;
    total += known.size;
  }
  return total;
}

function open(file: string): AsyncIterable<Uint8Array> {
  return file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
}

async function* records(file: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let empty = true;
  for await (const line of lines(stream, LIMIT)) {
    const place = `${file}:${line.number}`;
    if (line.isEndless) {
      const message = `A line of this is longer than ${LIMITS.document.passed.most >> 20} MB, so nothing from there on was read; it should have one JSON object per line.`;
      yield { problem: failure(place, message), bytes: LIMITS.document.passed.most };
      return;
    }
    if (line.bytes === null) {
      empty = false;
      yield {
        problem: failure(place, `This line is longer than ${LIMIT >> 20} MB and was skipped; split the document.`),
        bytes: LIMIT,
      };
      continue;
    }
    const record = recordOf(line.bytes, place);
    if (record === null) continue;
    empty = false;
    const bytes = line.bytes.length + 1;
    yield typeof record === "string" ? { problem: failure(place, record), bytes } : { source: record, bytes };
  }
  if (empty)
    yield { problem: failure(file, "This contains no documents; it should have one JSON object per line."), bytes: 0 };
}

function failure(place: string, message: string): Problem {
  return { severity: "error", message, place };
}

/** What stands for bytes of a name that are not UTF-8. */
const REPLACED = "\uFFFD";

/** Why a file of that name can't be opened, as a sentence. */
function reason(error: unknown, name: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  const known: Record<string, string> = {
    ENOENT: "There is no such file; check the name.",
    ENOTDIR: "There is no such file; check the name.",
    EACCES: "Permission denied; check the permissions.",
    EPERM: "Permission denied; check the permissions.",
    ENAMETOOLONG: "The name is too long for a file.",
    ELOOP: "This name is a circular link.",
    EISDIR: "This is a folder; give the files in it.",
    ERR_INVALID_ARG_VALUE: "This is not a valid file name; check it.",
  };
  if (code === "ENOENT" && name.includes(REPLACED))
    return "This name is not UTF-8, so what it names can't be opened; rename it.";
  return known[code] ?? `This file can't be read (${code}); check the file and its disk.`;
}
