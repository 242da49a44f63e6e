// Words in, tags and tree out: the small network that stands under all that Entente reads.
//
// A word by itself (word-types.ts) → a window of three → LSTMs in both directions → tags, heads, labels.
import { onward } from "../../../../document/index.js";
import { DISTANCES, distanceClass } from "./distance.js";
import { HeapPlan, type Kernel, PANEL, padded, panelled, ZEROS } from "./kernel.js";
import { type Model, weightShapes } from "./model.js";
import { decodeModel } from "./model-format.js";
import { unpackMatrix } from "./packed-matrix.js";
import { emptySentence, type ParsedSentence } from "./parsed-sentence.js";
import { cutAtPunctuation, joinPieces } from "./pieces.js";
import { plainKernel } from "./plain-kernel.js";
import { batches, SentenceBatch } from "./sentence-batch.js";
import { isTree, projectiveTree } from "./tree.js";
import { hasSimd, wasmKernel } from "./wasm-kernel.js";
import { WordTypes } from "./word-types.js";

export interface Network {
  /**
   * Tags and parses one sentence. Sentences above 300 words are cut, where possible at a punctuation mark, and the later
   * pieces hang from the first as `parataxis`: time and memory stay in proportion to the length.
   */
  parse(forms: readonly string[]): ParsedSentence;
  /** The same for many sentences, in their order, in about half the time: they are read side by side. */
  parseAll(sentences: readonly (readonly string[])[]): ParsedSentence[];
}

/** Words that are parsed in one piece at most: time and memory go with their square. */
const LONGEST = 300;
const IMPOSSIBLE = -1e9;
/** Rows of sentences that are read side by side; more would only leave the caches. */
const MOST_ROWS = 512;

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
  readonly #places = new Int32Array(MOST_ROWS);
  readonly #buffers;
  #kernel!: Kernel;

  constructor(model: Model, plan: HeapPlan) {
    this.#model = model;
    const { width, hidden, arc, label } = model.sizes;
    // Rows of results lie close together only where they are whole panels.
    if ([width, hidden, arc, label].some((size) => size % PANEL !== 0))
      throw new Error(`The sizes of a network must be multiples of ${PANEL}.`);
    for (const { name, rows, columns } of weightShapes(model.sizes, model)) {
      this.#weights.set(name, plan.place(rows * panelled(columns)));
    }
    this.#words = new WordTypes(model, plan);
    const tags = padded(model.upos.length) + padded(model.xpos.length);
    const ofBatch = (columns: number) => plan.place(MOST_ROWS * panelled(columns));
    const ofSentence = (columns: number) => plan.place((LONGEST + 1) * panelled(columns));
    this.#buffers = {
      window: ofBatch(width),
      layers: [ofBatch(2 * hidden), ofBatch(2 * hidden)] as const,
      gates: ofBatch(3 * hidden),
      cells: ofBatch(hidden),
      squashed: ofBatch(hidden),
      tags: ofBatch(tags),
      projection: ofBatch(2 * arc + 2 * label),
      sentence: ofSentence(2 * arc + 2 * label),
      queries: ofSentence(arc),
      keys: plan.place(arc * panelled(LONGEST + 1)),
      distances: ofSentence(DISTANCES),
      scores: ofSentence(LONGEST + 1),
      labels: ofSentence(label),
      relations: ofSentence(model.relations.length),
    };
  }

  /** Fills the weights into the kernel's memory, which has the size that the plan came to. */
  start(kernel: Kernel): void {
    this.#kernel = kernel;
    for (const [name, weight] of this.#model.weights) {
      const place = this.#weight(name);
      if (weight instanceof Float32Array) kernel.heap.set(weight, place);
      else if (name === "label.distance") kernel.heap.set(unpackMatrix(weight), place);
      else fillPanels(unpackMatrix(weight), weight.columns, name === "window.weight" ? 3 : 1, kernel.heap, place);
    }
  }

  parse(forms: readonly string[]): ParsedSentence {
    return this.parseAll([forms])[0]!;
  }

  parseAll(sentences: readonly (readonly string[])[]): ParsedSentence[] {
    const cut = sentences.map((forms) => (forms.length <= LONGEST ? [forms] : cutAtPunctuation(forms, LONGEST)));
    const pieces = cut.flat();
    const parsed = pieces.map((forms) => emptySentence(forms.length));
    for (const numbers of batches(pieces, MOST_ROWS)) {
      onward();
      const batch = new SentenceBatch(numbers.map((i) => pieces[i]!));
      this.#parseBatch(
        batch,
        numbers.map((i) => parsed[i]!),
      );
    }
    let next = 0;
    return cut.map(({ length }) => {
      const own = parsed.slice(next, next + length);
      next += length;
      return length === 1 ? own[0]! : joinPieces(own);
    });
  }

  #parseBatch(batch: SentenceBatch, results: readonly ParsedSentence[]): void {
    const { heap } = this.#kernel;
    const { arc, label } = this.#model.sizes;
    this.#words.find(this.#kernel, this.#weight, batch, this.#places);
    this.#window(batch);
    const context = this.#context(batch);
    const { projection, sentence, tags } = this.#buffers;
    this.#apply("tags", context, tags, batch.rows);
    this.#apply("projection", context, projection, batch.rows);
    const row = 2 * arc + 2 * label;
    this.#kernel.rectify(projection, row, batch.rows, 2 * arc);
    results.forEach((result, s) => {
      const size = batch.sentences[s]!.length + 1;
      this.#tags(batch, s, result);
      for (let i = 0; i < size; i++) {
        const from = projection + batch.row(s, i) * row;
        heap.copyWithin(sentence + i * row, from, from + row);
      }
      const heads = new Int32Array(size);
      this.#heads(size, heads, result);
      this.#relations(size, heads, result);
    });
  }

  readonly #weight = (name: string): number => {
    const place = this.#weights.get(name);
    if (place === undefined) throw new Error(`There is no weight "${name}".`);
    return place;
  };

  /** rows · weight + bias, for a weight of that name; results lie close together. */
  #apply(name: string, from: number, to: number, rows: number, fromRow?: number): void {
    const matrix = this.#model.weights.get(`${name}.weight`);
    if (matrix === undefined || matrix instanceof Float32Array) throw new Error(`There is no weight "${name}".`);
    const { rows: depth, columns } = matrix;
    const [weight, bias] = [this.#weight(`${name}.weight`), this.#weight(`${name}.bias`)];
    this.#kernel.multiplyPanels(from, fromRow ?? depth, weight, bias, 0, to, panelled(columns), rows, columns, depth);
  }

  /** The convolution: shares of three neighbours, normalised, rectified, added to the word itself. */
  #window(batch: SentenceBatch): void {
    const kernel = this.#kernel;
    const places = this.#places;
    const { width } = this.#model.sizes;
    const [bias, gain, shift] = ["window.bias", "window.gain", "window.shift"].map(this.#weight) as [
      number,
      number,
      number,
    ];
    batch.sentences.forEach((forms, s) => {
      for (let i = 0; i <= forms.length; i++) {
        const row = batch.row(s, i);
        const word = places[row]!;
        const before = i > 0 ? places[batch.row(s, i - 1)]! + width : ZEROS;
        const after = i < forms.length ? places[batch.row(s, i + 1)]! + 3 * width : ZEROS;
        const to = this.#buffers.window + row * width;
        kernel.window(before, word, word + 2 * width, after, bias, gain, shift, to, width);
      }
    });
  }

  /** The LSTMs; gives the place of the last one's output, 2 · hidden a row. */
  #context(batch: SentenceBatch): number {
    const { hidden, layers, width } = this.#model.sizes;
    let input = this.#buffers.window;
    let depth = width;
    for (let layer = 0; layer < layers; layer++) {
      const output = this.#buffers.layers[(layer & 1) as 0 | 1];
      this.#lstm(`lstm${layer}.forward`, input, depth, output, batch, 1);
      this.#lstm(`lstm${layer}.backward`, input, depth, output + hidden, batch, -1);
      input = output;
      depth = 2 * hidden;
    }
    return input;
  }

  /** All sentences of the batch step by step, forwards from their roots or backwards each from its own last word. */
  #lstm(name: string, input: number, depth: number, output: number, batch: SentenceBatch, step: 1 | -1): void {
    const kernel = this.#kernel;
    const { hidden } = this.#model.sizes;
    const { gates, cells, squashed } = this.#buffers;
    const columns = 3 * hidden;
    const state = this.#weight(`${name}.state`);
    const [weight, bias] = [this.#weight(`${name}.input`), this.#weight(`${name}.bias`)];
    kernel.multiplyPanels(input, depth, weight, bias, 0, gates, columns, batch.rows, columns, depth);
    for (let count = 0, at = step > 0 ? 0 : batch.places - 1; count < batch.places; count++, at += step) {
      const row = batch.starts[at]!;
      const before = count > 0 ? batch.starts[at - step]! : 0;
      const running = batch.count(at);
      // Going backwards, more sentences join in the nearer the beginning is.
      const going = count > 0 ? Math.min(running, batch.count(at - step)) : 0;
      const [gate, cell, place] = [gates + row * columns, cells + row * hidden, output + row * 2 * hidden];
      if (going > 0) {
        const from = output + before * 2 * hidden;
        kernel.multiplyPanels(from, 2 * hidden, state, gate, columns, gate, columns, going, columns, hidden);
        kernel.lstm(gate, cells + before * hidden, cell, squashed, place, 2 * hidden, going, hidden);
      }
      for (let k = going; k < running; k++) {
        kernel.lstm(
          gate + k * columns,
          ZEROS,
          cell + k * hidden,
          squashed,
          place + k * 2 * hidden,
          2 * hidden,
          1,
          hidden,
        );
      }
    }
  }

  #tags(batch: SentenceBatch, sentence: number, result: ParsedSentence): void {
    const { heap } = this.#kernel;
    const { upos, xpos } = this.#model;
    const coarse = padded(upos.length);
    const width = panelled(coarse + padded(xpos.length));
    for (let i = 1; i <= result.upos.length; i++) {
      const row = this.#buffers.tags + batch.row(sentence, i) * width;
      result.upos[i - 1] = upos[highest(heap, row, upos.length) - row]!;
      result.xpos[i - 1] = xpos[highest(heap, row + coarse, xpos.length) - row - coarse]!;
    }
  }

  /** Every word's best head; where that is no tree, the best projective tree. */
  #heads(size: number, heads: Int32Array, result: ParsedSentence): void {
    const kernel = this.#kernel;
    const { heap } = kernel;
    const { arc, label } = this.#model.sizes;
    const { sentence, queries, keys, distances, scores } = this.#buffers;
    const row = 2 * arc + 2 * label;
    const width = panelled(size);
    this.#apply("arc", sentence, queries, size, row);
    for (let at = 0; at < size; at += PANEL) {
      kernel.transpose(sentence + arc + at * row, row, keys + at * arc, PANEL, Math.min(PANEL, size - at), arc);
    }
    kernel.multiplyPanels(queries, arc, keys, ZEROS, 0, scores, width, size, size, arc);
    const classes = panelled(DISTANCES);
    kernel.multiplyPanels(
      sentence,
      row,
      this.#weight("arc.distance"),
      ZEROS,
      0,
      distances,
      classes,
      size,
      DISTANCES,
      arc,
    );
    for (let i = 1; i < size; i++) {
      const from = scores + i * width;
      const near = distances + i * classes;
      for (let j = 0; j < size; j++) heap[from + j]! += heap[near + distanceClass(i, j)]!;
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
    const { sentence, labels } = this.#buffers;
    const { arc, label } = sizes;
    const row = 2 * arc + 2 * label;
    const columns = panelled(relations.length);
    const near = this.#weight("label.distance");
    for (let i = 1; i < size; i++) {
      const dependent = sentence + i * row + 2 * arc;
      const head = sentence + heads[i]! * row + 2 * arc + label;
      const distance = near + distanceClass(i, heads[i]!) * label;
      const to = labels + i * label;
      for (let k = 0; k < label; k++) heap[to + k] = heap[dependent + k]! + heap[head + k]! + heap[distance + k]!;
    }
    this.#kernel.rectify(labels + label, label, size - 1, label);
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

/** Lays a matrix, or several of equal size that stand in it one under the other, out in panels of columns. */
function fillPanels(numbers: Float32Array, columns: number, parts: number, heap: Float32Array, place: number): void {
  const depth = numbers.length / columns / parts;
  let to = place;
  for (let part = 0; part < parts; part++) {
    const own = numbers.subarray(part * depth * columns, (part + 1) * depth * columns);
    for (let from = 0; from < columns; from += PANEL) {
      for (let i = 0; i < depth; i++, to += PANEL) {
        heap.set(own.subarray(i * columns + from, i * columns + Math.min(from + PANEL, columns)), to);
      }
    }
  }
}

/** The place of the highest of `count` numbers from `from` on; the first of equals. */
function highest(heap: Float32Array, from: number, count: number): number {
  let best = from;
  for (let k = from + 1; k < from + count; k++) if (heap[k]! > heap[best]!) best = k;
  return best;
}
