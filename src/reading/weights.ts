import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Encoder, type Encodes } from "./encoder.js";
import { Heads } from "./heads.js";
import { Pieces } from "./pieces.js";
import { Reader } from "./reader.js";
import { ReaderError } from "./reader-error.js";
import { tablesIn } from "./tables.js";

/** What a folder of weights holds, ready to read with. */
export interface Weights {
  readonly reader: Reader;
  readonly pieces: Pieces;
  /** Values of details in the order of the network's scores: type, key, value. */
  readonly details: readonly (readonly [string, string, string])[];
  /** From what tells for and against a proposal to the share that is right: see proposal/certainty.ts. */
  readonly certainty?: {
    readonly signs: Readonly<Record<string, number>>;
    readonly languages: Readonly<Record<string, number>>;
    readonly types: Readonly<Record<string, number>>;
  };
  /** What tells for and against sides that an act may have: see proposal/sides.ts. */
  readonly sides?: Readonly<Record<string, number>>;
  /** How sure it is beside the rules: see claim/merged.ts. */
  readonly together?: {
    readonly both: readonly [number, number, number];
    readonly first: readonly [number, number, number];
    readonly second: readonly [number, number, number, number];
  };
  /** By language: certainty below which claims are not kept. */
  readonly least?: Readonly<Record<string, number>>;
  /** Digest of the weights, twelve hexadecimal digits. */
  readonly digest: string;
}

/** What reader.json tells. */
type About = Pick<Weights, "details" | "sides" | "certainty" | "together" | "least"> & {
  readonly digests: Readonly<Record<string, string>>;
  /** Another folder, beside this one, that has the files which this one lacks: pieces and word embeddings are the same in networks of all sizes. */
  readonly base?: string;
};

/**
 * Loads a reader: heads.safetensors, pieces.tsv, reader.json, and unless the network is elsewhere, encoder.onnx and embeddings.safetensors.
 * Throws ReaderError where a file is missing or is not the one that reader.json tells the digest of.
 */
export async function loadWeights(folder: string, elsewhere?: Encodes): Promise<Weights> {
  const { about, bytesOf } = filesOf(folder);
  const encoder = elsewhere ?? (await loadEncoder(folder));
  const heads = new Heads(tablesIn(bytesOf("heads.safetensors")).tables);
  const pieces = new Pieces(vocabularyIn(new TextDecoder().decode(bytesOf("pieces.tsv"))));
  return {
    reader: new Reader(encoder, heads),
    pieces,
    details: about.details,
    ...(about.sides === undefined ? {} : { sides: about.sides }),
    ...(about.certainty === undefined ? {} : { certainty: about.certainty }),
    ...(about.together === undefined ? {} : { together: about.together }),
    ...(about.least === undefined ? {} : { least: about.least }),
    digest: digestOf(folder),
  };
}

/** Loads the network alone: encoder.onnx and embeddings.safetensors. Throws ReaderError as loadWeights does. */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const { about, bytesOf } = filesOf(folder);
  const embeddings = tablesIn(bytesOf("embeddings.safetensors"));
  // A network that has its words from another has marks of its own.
  const own = about.digests["marks.safetensors"] === undefined ? [] : tablesIn(bytesOf("marks.safetensors")).tables;
  const tables = new Map([...embeddings.tables, ...own]);
  return Encoder.load(bytesOf("encoder.onnx"), { ...embeddings, tables });
}

/** What a folder says of its files, and how each is taken: only where it is the one that was shipped. */
function filesOf(folder: string): { readonly about: About; readonly bytesOf: (name: string) => Uint8Array } {
  const about = JSON.parse(text(folder, "reader.json")) as About;
  const bytesOf = (name: string): Uint8Array => {
    if (about.digests[name] === undefined && about.base !== undefined)
      return filesOf(path.join(folder, "..", about.base)).bytesOf(name);
    const bytes = bytesIn(folder, name);
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (digest !== about.digests[name])
      throw new ReaderError(
        `The reader's weights are damaged: ${path.join(folder, name)} is not the file that was shipped. Reinstall Entente.`,
      );
    return bytes;
  };
  return { about, bytesOf };
}

/** The digest of a folder of weights, from what reader.json tells of its files: twelve hexadecimal digits. */
export function digestOf(folder: string): string {
  const known = told.get(folder) ?? digested(folder);
  told.set(folder, known);
  return known;
}

/** What was told of folders: each document that is read names who read it. */
const told = new Map<string, string>();

function digested(folder: string): string {
  const { digests, base } = JSON.parse(text(folder, "reader.json")) as Pick<About, "digests" | "base">;
  const whole = createHash("sha256");
  if (base !== undefined) whole.update(`${digestOf(path.join(folder, "..", base))}\n`);
  for (const name of Object.keys(digests).sort()) whole.update(`${name} ${digests[name]}\n`);
  return whole.digest("hex").slice(0, 12);
}

/** A piece a line, a tab, and its score. */
function vocabularyIn(lines: string): [string, number][] {
  return lines.split("\n").flatMap((line): [string, number][] => {
    const tab = line.lastIndexOf("\t");
    return tab < 0 ? [] : [[line.slice(0, tab), Number(line.slice(tab + 1))]];
  });
}

function bytesIn(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(path.join(folder, name));
  } catch {
    throw new ReaderError(
      `The reader's weights are missing: ${path.join(folder, name)} can't be read. Reinstall Entente.`,
    );
  }
}

function text(folder: string, name: string): string {
  return new TextDecoder().decode(bytesIn(folder, name));
}
