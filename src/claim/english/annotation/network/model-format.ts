// The file of a model: a magic word, the length of a JSON directory, the directory, and the sections that it names.
import type { Model, Sizes } from "./model.js";
import type { PackedMatrix } from "./packed-matrix.js";
import { Vocabulary } from "./vocabulary.js";

/** "ENT1", the format's name and version. */
const MAGIC = 0x31544e45;
const ALIGNMENT = 8;

interface Section {
  readonly name: string;
  /** Start after the directory, and length, both in bytes. */
  readonly at: number;
  readonly length: number;
  /** Only for packed matrices. */
  readonly matrix?: { readonly bits: 4 | 8; readonly rows: number; readonly columns: number };
}

interface Directory {
  readonly sizes: Sizes;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly sections: readonly Section[];
}

const aligned = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const bytesOf = (numbers: Uint8Array | Uint16Array | Float32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** The bytes of a model's file; the same model gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const sections: Section[] = [];
  const contents: Uint8Array[] = [];
  let at = 0;
  const add = (name: string, content: Uint8Array, matrix?: Section["matrix"]) => {
    sections.push({ name, at, length: content.length, ...(matrix && { matrix }) });
    contents.push(content);
    at += aligned(content.length);
  };
  const addMatrix = (name: string, { bits, rows, columns, values, scales }: PackedMatrix) => {
    add(name, values, { bits, rows, columns });
    add(`${name}.scales`, bytesOf(scales));
  };
  model.vocabularies.forEach((vocabulary, k) => {
    add(`vocabulary${k}`, vocabulary.encode());
  });
  model.tables.forEach((table, k) => {
    addMatrix(`table${k}`, table);
  });
  add("vector.words", model.vectorWords.encode());
  addMatrix("vectors", model.vectors);
  for (const [name, weight] of model.weights) {
    if (weight instanceof Float32Array) add(`weight:${name}`, bytesOf(weight));
    else addMatrix(`weight:${name}`, weight);
  }
  const { sizes, upos, xpos, relations } = model;
  const directory = new TextEncoder().encode(JSON.stringify({ sizes, upos, xpos, relations, sections }));
  const start = aligned(8 + directory.length);
  const bytes = new Uint8Array(start + at);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, directory.length, true);
  bytes.set(directory, 8);
  contents.forEach((content, k) => {
    bytes.set(content, start + sections[k]!.at);
  });
  return bytes;
}

/** The model in a file's bytes, which it goes on using. Throws if they aren't a model of this version. */
export function decodeModel(file: Uint8Array): Model {
  // Numbers of 16 and 32 bits are read in place, which wants the file to begin at a multiple of their size.
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice();
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || head.getUint32(0, true) !== MAGIC)
    throw new Error("This file is not a model of this version.");
  const directoryLength = head.getUint32(4, true);
  const directory: Directory = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + directoryLength)));
  const start = aligned(8 + directoryLength);
  const sections = new Map(directory.sections.map((section) => [section.name, section]));
  const find = (name: string): Section => {
    const section = sections.get(name);
    if (section === undefined) throw new Error(`The model lacks "${name}".`);
    return section;
  };
  const content = ({ at, length }: Section) => bytes.subarray(start + at, start + at + length);
  const matrixOf = (section: Section): PackedMatrix => {
    const scales = content(find(`${section.name}.scales`));
    const { bits, rows, columns } = section.matrix!;
    return {
      ...{ bits, rows, columns },
      values: content(section),
      scales: new Uint16Array(scales.buffer, scales.byteOffset, rows),
    };
  };
  const numbered = (name: string) => directory.sections.filter((s) => new RegExp(`^${name}\\d+$`, "u").test(s.name));
  const weights = new Map<string, PackedMatrix | Float32Array>();
  for (const section of directory.sections) {
    const [kind, name] = section.name.split(":");
    if (kind !== "weight" || name === undefined || name.endsWith(".scales")) continue;
    const values = content(section);
    const row = () => new Float32Array(values.buffer, values.byteOffset, values.length / 4);
    weights.set(name, section.matrix ? matrixOf(section) : row());
  }
  const { sizes, upos, xpos, relations } = directory;
  return {
    ...{ sizes, upos, xpos, relations, weights },
    vocabularies: numbered("vocabulary").map((section) => new Vocabulary(content(section))),
    tables: numbered("table").map(matrixOf),
    vectorWords: new Vocabulary(content(find("vector.words"))),
    vectors: matrixOf(find("vectors")),
  };
}
