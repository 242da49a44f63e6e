import { open, readFile } from "node:fs/promises";
import path from "node:path";
import {
  CATALOGUE_HEAD,
  type Catalogue,
  catalogueOf,
  type Entry,
  LARGEST_CATALOGUE,
  LARGEST_SIDE_CAR,
  SIDE_CAR,
  toldBeside,
} from "../document/catalogue/index.js";
import { type Told, whole } from "../document/container/index.js";
import type { Problem } from "../document/index.js";
import type { Input } from "./input.js";
import { isPlainFile, Shelf, type Shelved } from "./shelf.js";

/** Reads a file of the folder of a catalogue, with what is told of it. */
export type ReadFile = (file: string, told: Told) => AsyncGenerator<Input>;

/** What becomes of the files of an entry whose catalogue came without its folder. */
const ALONE: Omit<Shelved, "besides"> = {
  files: [],
  again: [],
  wrong: ["Only the catalogue was given, without its files; give its folder to entente add."],
};

/** Entries without a file that one sentence names. */
const NAMED = 5;

/**
 * The documents that a catalogue lists, in its order: words that it has itself, and files on the shelf beside it. Without a shelf (the file came alone)
 * only words are read. What is wrong with an entry is told, and the others are read.
 */
export async function* catalogued(
  { catalogue, name, bytes }: { readonly catalogue: Catalogue; readonly name: string; readonly bytes: Uint8Array },
  shelf: Shelf | null,
  read: ReadFile,
): AsyncGenerator<Input> {
  const missing: { entry: Entry; why: string | null }[] = [];
  let any = false;
  for await (const entry of catalogue.entries(bytes, name)) {
    if ("problem" in entry) {
      yield { problem: entry.problem, bytes: 0 };
      continue;
    }
    const { place, told, text, html } = entry;
    const body = html === undefined ? (text === undefined ? null : { text }) : { html };
    if (body !== null) {
      any = true;
      yield { source: { name: place, told, body }, bytes: (html ?? text ?? "").length };
      continue;
    }
    const { files, wrong, again } = shelf === null ? ALONE : await shelf.filesOf(entry);
    for (const message of again) yield problem("warning", place, message);
    const isMissing = files.length === 0 && again.length === 0;
    if (isMissing && catalogue.isLibrary) missing.push({ entry, why: wrong[0] ?? null });
    else for (const message of wrong) yield problem("error", place, message);
    for (const file of files) {
      any = true;
      yield* read(file, told);
    }
  }
  if (missing.length > 0) yield problem(any ? "warning" : "error", name, withoutFile(missing));
}

/** Entries of a library of which there is nothing to read, as one sentence. */
function withoutFile(missing: readonly { readonly entry: Entry; readonly why: string | null }[]): string {
  const names = missing.slice(0, NAMED).map(({ entry }) => `“${entry.name.slice(0, 100)}”`);
  const more = missing.length > NAMED ? ` and ${(missing.length - NAMED).toLocaleString("en")} more` : "";
  const why = missing.find((one) => one.why !== null)?.why;
  const subject = missing.length === 1 ? "An entry has" : `${missing.length.toLocaleString("en")} entries have`;
  return `${subject} no file here and ${missing.length === 1 ? "was" : "were"} left out: ${names.join(", ")}${more}. ${
    why ?? "Export the library with its files, or put its storage folder next to it."
  }`;
}

function problem(severity: Problem["severity"], place: string, message: string): Input {
  return { problem: { severity, message, place }, bytes: 0 };
}

/** What the file beside a document tells of it; null where there is none. */
export async function besideOf(
  file: string,
): Promise<{ readonly told: Told | null; readonly problems: readonly Problem[] } | null> {
  const name = file + SIDE_CAR;
  if (!(await isPlainFile(name))) return null;
  const handle = await open(name);
  try {
    const { size } = await handle.stat();
    if (size <= LARGEST_SIDE_CAR) return await toldBeside(await handle.readFile(), name, path.basename(name));
    const message = `This side-car file is larger than ${LARGEST_SIDE_CAR >> 20} MB; the document was read without it.`;
    return { told: null, problems: [{ severity: "warning", message, place: name }] };
  } finally {
    await handle.close();
  }
}

/** Whether a file is the side-car of another one of these. */
export function isSideCar(name: string, names: { has(name: string): boolean }): boolean {
  return name.endsWith(SIDE_CAR) && names.has(name.slice(0, -SIDE_CAR.length));
}

/** The documents of a file that came with others in the hand, with what its side-car among them tells. */
export async function* inputsAmong(
  name: string,
  files: ReadonlyMap<string, () => AsyncIterable<Uint8Array>>,
  read: (name: string, chunks: AsyncIterable<Uint8Array>, told: Told | null) => AsyncGenerator<Input>,
): AsyncGenerator<Input> {
  const beside = name + SIDE_CAR;
  const told = files.get(beside);
  const bytes = told === undefined ? null : await whole(told(), LARGEST_SIDE_CAR);
  const known = bytes === null ? null : await toldBeside(bytes, beside, path.basename(beside));
  for (const problem of known?.problems ?? []) yield { problem, bytes: 0 };
  yield* read(name, files.get(name)!(), known?.told ?? null);
}

/** What catalogues in a folder say of its files. */
export interface Holdings {
  /** Files that a catalogue names, which are read where it stands. */
  readonly named: ReadonlySet<string>;
  /** Files that belong to others and are no documents: side-cars, and what saved pages of a library show. */
  readonly attendant: ReadonlySet<string>;
  /** Of those, the ones that an entry names or that lie beside its file. */
  readonly besides: number;
  /** Files of the folder that an entry may be known by. */
  readonly shelf: readonly string[];
}

/** Finds what the catalogues among files name, before any of the files is read. */
export async function holdingsOf(files: readonly string[]): Promise<Holdings> {
  const all = new Set(files);
  const attendant = new Set(files.filter((file) => isSideCar(file, all)));
  const catalogues: { readonly file: string; readonly catalogue: Catalogue }[] = [];
  for (const file of files) {
    const catalogue = attendant.has(file) ? null : await catalogueAt(file).catch(() => null);
    if (catalogue !== null) catalogues.push({ file, catalogue });
  }
  const isCatalogue = new Set(catalogues.map(({ file }) => file));
  const shelf = files.filter((file) => !attendant.has(file) && !isCatalogue.has(file));
  const named = new Set<string>();
  let besides = 0;
  const taken = new Map<string, string>();
  const rooms = new Set<string>();
  for (const { file, catalogue } of catalogues) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null || bytes.length > LARGEST_CATALOGUE) continue;
    const held = new Shelf(path.dirname(file), async () => shelf, taken);
    for await (const entry of catalogue.entries(bytes, file)) {
      if ("problem" in entry) continue;
      const shelved = await held.filesOf(entry);
      for (const one of shelved.files) named.add(one);
      for (const one of shelved.besides) attendant.add(one);
      besides += shelved.besides.length;
      if (catalogue.isLibrary)
        for (const one of [...shelved.files, ...shelved.besides])
          if (path.dirname(one) !== path.dirname(file)) rooms.add(path.dirname(one));
    }
  }
  // A library gives each of its files a folder: what else lies there is what a saved page shows.
  for (const file of shelf) {
    if (named.has(file) || attendant.has(file) || !rooms.has(path.dirname(file))) continue;
    attendant.add(file);
    besides++;
  }
  return { named, attendant, besides, shelf };
}

async function catalogueAt(file: string): Promise<Catalogue | null> {
  if (!/\.(?:csv|tsv|json|rdf|xml)$/iu.test(file)) return null;
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(CATALOGUE_HEAD), 0, CATALOGUE_HEAD, 0);
    return catalogueOf(file, buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
