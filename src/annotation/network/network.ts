// Words in, tags and tree out: the small network that stands under all that Entente reads.
//
// A word by itself (word-types.ts) → a window of three → LSTMs in both directions → tags, heads, labels.
import { DISTANCES, distanceClass } from "./distance.js";
import { HeapPlan, type Kernel, padded, ZEROS } from "./kernel.js";
import { type Model, weightShapes } from "./model.js";
import { decodeModel } from "./model-format.js";
import { addRow, type PackedMatrix, unpackMatrix } from "./packed-matrix.js";
import { emptySentence, type ParsedSentence } from "./parsed-sentence.js";
import { cutAtPunctuation, joinPieces } from "./pieces.js";
import { plainKernel } from "./plain-kernel.js";
import { isTree, projectiveTree } from "./tree.js";
import { hasSimd, wasmKernel } from "./wasm-kernel.js";
import { WordTypes } from "./word-types.js";

export interface Network {
  /**
   * Tags and parses one sentence. Sentences above 300 words are cut, where possible at a punctuation mark, and the later
   * pieces hang from the first as `parataxis`: time and memory stay in proportion to the length.
   */
  parse(forms: readonly string[]): ParsedSentence;
}

/** Words that are parsed in one piece at most: time and memory go with their square. */
const LONGEST = 300;
const IMPOSSIBLE = -1e9;
/** Columns of a panel: a matrix that is multiplied with one row at a time lies panel after panel, read in one sweep. */
const PANEL = 32;

/**
 * Makes a network of a model file's bytes. `arithmetic` is the machine's SIMD where there is any, plain TypeScript
 * elsewhere; both give the same trees. Throws if the bytes are not a model.
 */
export async function loadNetwork(
  bytes: Uint8Array,
  arithmetic: "simd" | "plain" = hasSimd() ? "simd" : "plain",
): Promise<Network> {
  const model = decodeModel(bytes);
  const plan = new HeapPlan();
  const parser = new Parser(model, plan);
  parser.start(arithmetic === "simd" ? await wasmKernel(plan.size) : plainKernel(plan.size));
  return parser;
}

class Parser implements Network {
  readonly #model: Model;
  readonly #words: WordTypes;
  readonly #weights = new Map<string, number>();
  readonly #places = new Int32Array(LONGEST + 1);
  readonly #buffers;
  #kernel!: Kernel;

  constructor(model: Model, plan: HeapPlan) {
    this.#model = model;
    const { width, hidden, arc, label } = model.sizes;
    for (const { name, rows, columns } of weightShapes(model.sizes, model)) {
      this.#weights.set(name, plan.place(rows * columns));
    }
    this.#words = new WordTypes(model, plan);
    const tags = padded(model.upos.length) + padded(model.xpos.length);
    const rows = (columns: number) => plan.place((LONGEST + 1) * columns);
    this.#buffers = {
      window: rows(width),
      layers: [rows(2 * hidden), rows(2 * hidden)] as const,
      gates: rows(3 * hidden),
      cells: rows(hidden),
      squashed: plan.place(hidden),
      tags: rows(tags),
      projection: rows(2 * arc + 2 * label),
      queries: rows(arc),
      heads: plan.place(arc * padded(LONGEST + 1)),
      distances: rows(DISTANCES),
      scores: rows(padded(LONGEST + 1)),
      labels: rows(label),
      relations: rows(padded(model.relations.length)),
    };
  }

  /** Fills the weights into the kernel's memory, which has the size that the plan came to. */
  start(kernel: Kernel): void {
    this.#kernel = kernel;
    for (const [name, weight] of this.#model.weights) {
      const place = this.#weight(name);
      if (weight instanceof Float32Array) kernel.heap.set(weight, place);
      else if (name.endsWith(".state")) fillPanels(weight, kernel.heap, place);
      else for (let i = 0; i < weight.rows; i++) addRow(weight, i, kernel.heap, place + i * weight.columns);
    }
  }

  parse(forms: readonly string[]): ParsedSentence {
    if (forms.length === 0) return emptySentence(0);
    if (forms.length <= LONGEST) return this.#parsePiece(forms);
    return joinPieces(cutAtPunctuation(forms, LONGEST).map((piece) => this.#parsePiece(piece)));
  }

  #parsePiece(forms: readonly string[]): ParsedSentence {
    const size = forms.length + 1;
    const result = emptySentence(forms.length);
    this.#words.find(this.#kernel, this.#weight, forms, this.#places);
    this.#window(size);
    const context = this.#context(size);
    this.#tags(size, context, result);
    this.#apply("projection", context, this.#buffers.projection, size);
    const heads = new Int32Array(size);
    this.#heads(size, heads, result);
    this.#relations(size, heads, result);
    return result;
  }

  readonly #weight = (name: string): number => {
    const place = this.#weights.get(name);
    if (place === undefined) throw new Error(`There is no weight "${name}".`);
    return place;
  };

  /** rows · weight + bias, for a weight of that name; rows and results lie close together. */
  #apply(name: string, from: number, to: number, rows: number, fromRow?: number): void {
    const matrix = this.#model.weights.get(`${name}.weight`);
    if (matrix === undefined || matrix instanceof Float32Array) throw new Error(`There is no weight "${name}".`);
    const { rows: depth, columns } = matrix;
    const [weight, bias] = [this.#weight(`${name}.weight`), this.#weight(`${name}.bias`)];
    this.#kernel.multiply(from, fromRow ?? depth, 1, weight, columns, bias, 0, to, columns, rows, columns, depth);
  }

  /** The convolution: shares of three neighbours, normalised, rectified, added to the word itself. */
  #window(size: number): void {
    const { heap } = this.#kernel;
    const { width } = this.#model.sizes;
    const [bias, gain, shift] = ["window.bias", "window.gain", "window.shift"].map(this.#weight) as [
      number,
      number,
      number,
    ];
    for (let i = 0; i < size; i++) {
      const word = this.#places[i]!;
      const same = word + 2 * width;
      const before = i > 0 ? this.#places[i - 1]! + width : ZEROS;
      const after = i + 1 < size ? this.#places[i + 1]! + 3 * width : ZEROS;
      const to = this.#buffers.window + i * width;
      let sum = 0;
      for (let k = 0; k < width; k++) {
        const value = heap[bias + k]! + heap[before + k]! + heap[same + k]! + heap[after + k]!;
        heap[to + k] = value;
        sum += value;
      }
      const mean = sum / width;
      let squares = 0;
      for (let k = 0; k < width; k++) squares += (heap[to + k]! - mean) ** 2;
      const scale = 1 / Math.sqrt(squares / width + 1e-5);
      for (let k = 0; k < width; k++) {
        const value = (heap[to + k]! - mean) * scale * heap[gain + k]! + heap[shift + k]!;
        heap[to + k] = heap[word + k]! + Math.max(value, 0);
      }
    }
  }

  /** The LSTMs; gives the place of the last one's output, 2 · hidden a row. */
  #context(size: number): number {
    const { hidden, layers, width } = this.#model.sizes;
    let input = this.#buffers.window;
    let depth = width;
    for (let layer = 0; layer < layers; layer++) {
      const output = this.#buffers.layers[(layer & 1) as 0 | 1];
      this.#lstm(`lstm${layer}.forward`, input, depth, output, size, 0, 1);
      this.#lstm(`lstm${layer}.backward`, input, depth, output + hidden, size, size - 1, -1);
      input = output;
      depth = 2 * hidden;
    }
    return input;
  }

  #lstm(name: string, input: number, depth: number, output: number, size: number, first: number, step: 1 | -1): void {
    const kernel = this.#kernel;
    const { hidden } = this.#model.sizes;
    const { gates, cells, squashed } = this.#buffers;
    const columns = 3 * hidden;
    const state = this.#weight(`${name}.state`);
    const [weight, bias] = [this.#weight(`${name}.input`), this.#weight(`${name}.bias`)];
    kernel.multiply(input, depth, 1, weight, columns, bias, 0, gates, columns, size, columns, depth);
    let previous = ZEROS;
    for (let count = 0, i = first; count < size; count++, i += step) {
      const gate = gates + i * columns;
      const place = output + i * 2 * hidden;
      const before = output + (i - step) * 2 * hidden;
      for (let from = 0; count > 0 && from < columns; from += PANEL) {
        const [width, to] = [Math.min(PANEL, columns - from), gate + from];
        kernel.multiply(before, hidden, 1, state + from * hidden, width, to, 0, to, width, 1, width, hidden);
      }
      kernel.lstm(gate, previous, cells + i * hidden, squashed, place, 2 * hidden, 1, hidden);
      previous = cells + i * hidden;
    }
  }

  #tags(size: number, context: number, result: ParsedSentence): void {
    const { upos, xpos } = this.#model;
    const [coarse, fine] = [padded(upos.length), padded(xpos.length)];
    const place = this.#buffers.tags;
    this.#apply("tags", context, place, size);
    for (let i = 1; i < size; i++) {
      const row = place + i * (coarse + fine);
      result.upos[i - 1] = upos[highest(this.#kernel.heap, row, upos.length) - row]!;
      result.xpos[i - 1] = xpos[highest(this.#kernel.heap, row + coarse, xpos.length) - row - coarse]!;
    }
  }

  /** Every word's best head; where that is no tree, the best projective tree. */
  #heads(size: number, heads: Int32Array, result: ParsedSentence): void {
    const kernel = this.#kernel;
    const { heap } = kernel;
    const { arc, label } = this.#model.sizes;
    const { projection, queries, distances, scores } = this.#buffers;
    const keys = this.#buffers.heads;
    const row = 2 * arc + 2 * label;
    const width = padded(size);
    for (let i = 0; i < size; i++) rectify(heap, projection + i * row, 2 * arc);
    this.#apply("arc", projection, queries, size, row);
    kernel.transpose(projection + arc, row, keys, width, size, arc);
    kernel.multiply(queries, arc, 1, keys, width, ZEROS, 0, scores, width, size, width, arc);
    const distance = this.#weight("arc.distance");
    kernel.multiply(projection, row, 1, distance, DISTANCES, ZEROS, 0, distances, DISTANCES, size, DISTANCES, arc);
    for (let i = 1; i < size; i++) {
      const from = scores + i * width;
      for (let j = 0; j < size; j++) heap[from + j]! += heap[distances + i * DISTANCES + distanceClass(i, j)]!;
      heap[from + i] = IMPOSSIBLE;
      heads[i] = highest(heap, from, size) - from;
    }
    if (!isTree(heads)) projectiveTree(size, (word, head) => heap[scores + word * width + head]!, heads);
    kernel.softmax(scores + width, width, size - 1, size);
    for (let i = 1; i < size; i++) {
      result.heads[i - 1] = heads[i]! - 1;
      result.headProbabilities[i - 1] = heap[scores + i * width + heads[i]!]!;
    }
  }

  #relations(size: number, heads: Int32Array, result: ParsedSentence): void {
    const { heap } = this.#kernel;
    const { sizes, relations } = this.#model;
    const { projection, labels } = this.#buffers;
    const { arc, label } = sizes;
    const row = 2 * arc + 2 * label;
    const columns = padded(relations.length);
    const near = this.#weight("label.distance");
    for (let i = 1; i < size; i++) {
      const dependent = projection + i * row + 2 * arc;
      const head = projection + heads[i]! * row + 2 * arc + label;
      const distance = near + distanceClass(i, heads[i]!) * label;
      const to = labels + i * label;
      for (let k = 0; k < label; k++) heap[to + k] = heap[dependent + k]! + heap[head + k]! + heap[distance + k]!;
      rectify(heap, to, label);
    }
    this.#apply("label", labels + label, this.#buffers.relations, size - 1);
    this.#kernel.softmax(this.#buffers.relations, columns, size - 1, relations.length);
    const root = relations.indexOf("root");
    for (let i = 0; i < size - 1; i++) {
      const from = this.#buffers.relations + i * columns;
      const probability = heap[from + root]!;
      heap[from + root] = 0;
      const best = result.heads[i]! < 0 ? from + root : highest(heap, from, relations.length);
      result.relations[i] = relations[best - from]!;
      result.relationProbabilities[i] = best === from + root ? probability : heap[best]!;
    }
  }
}

/** Lays a packed matrix out in panels of columns, each with all its rows. */
function fillPanels(matrix: PackedMatrix, heap: Float32Array, place: number): void {
  const { rows, columns } = matrix;
  const numbers = unpackMatrix(matrix);
  for (let from = 0, to = place; from < columns; from += PANEL) {
    const width = Math.min(PANEL, columns - from);
    for (let i = 0; i < rows; i++, to += width) {
      heap.set(numbers.subarray(i * columns + from, i * columns + from + width), to);
    }
  }
}

function rectify(heap: Float32Array, from: number, count: number): void {
  for (let k = from; k < from + count; k++) if (heap[k]! < 0) heap[k] = 0;
}

/** The place of the highest of `count` numbers from `from` on; the first of equals. */
function highest(heap: Float32Array, from: number, count: number): number {
  let best = from;
  for (let k = from + 1; k < from + count; k++) if (heap[k]! > heap[best]!) best = k;
  return best;
}
