// A word by itself: nine table rows and its vector's projection, added up.
import { FEATURES } from "../../src/claim/english/annotation/network/features.js";
import { KNOWN_ROWS, type Sizes, UNKNOWN_ROW } from "../../src/claim/english/annotation/network/model.js";
import { addRow } from "../../src/claim/english/annotation/network/packed-matrix.js";
import { leak } from "../../src/claim/english/annotation/network/word-types.js";
import type { Batch } from "./batch.js";
import type { Lexicon } from "./lexicon.js";
import type { Parameter } from "./parameters.js";
import type { Vectors } from "./vectors.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

const DROPPED = 0.2;
/** Share of words whose vector, whose own row, and each other row is taken for unknown. */
const UNKNOWN = { vector: 0.05, word: 0.05, other: 0.04 };
/** A word seen n times loses its row in this / (this + n) of the cases: rare words are met as if unknown. */
const RARE = 0.4;

export class WordLayer {
  readonly output: Rows;
  readonly gradient: Rows;
  readonly #workspace: Workspace;
  readonly #lexicon: Lexicon;
  readonly #vectors: Vectors;
  readonly #tables: readonly Parameter[];
  readonly #linear: Linear;
  readonly #inputs: Rows;
  readonly #mask: Rows;
  readonly #chosen: Int32Array[] = [];

  constructor(workspace: Workspace, sizes: Sizes, lexicon: Lexicon, vectors: Vectors) {
    this.#workspace = workspace;
    this.#lexicon = lexicon;
    this.#vectors = vectors;
    const { width } = sizes;
    this.#tables = lexicon.vocabularies.map((vocabulary, k) =>
      workspace.parameter(`table:${k}`, vocabulary.size + KNOWN_ROWS, width, 0.1, true),
    );
    this.#linear = workspace.linear("word.vector", "word.bias", sizes.vector, width);
    this.#inputs = workspace.rows(sizes.vector);
    this.#mask = workspace.rows(width);
    this.output = workspace.rows(width);
    this.gradient = workspace.rows(width);
  }

  forward(batch: Batch): void {
    const { heap } = this.#workspace;
    const { at, row } = this.output;
    this.#choose(batch);
    this.#workspace.apply(this.#linear, this.#inputs, this.output, batch.rows);
    for (let i = 0; i < batch.rows; i++) {
      const chosen = this.#chosen[i]!;
      for (let k = 0; k < chosen.length; k++) {
        const from = this.#tables[k]!.weights + chosen[k]! * row;
        for (let j = 0; j < row; j++) heap[at + i * row + j]! += heap[from + j]!;
      }
    }
    leak(heap, at, batch.rows * row);
    this.#workspace.drop(this.output, this.#mask, batch.rows, row, DROPPED);
  }

  /** Picks each word's rows and vector, some by chance unknown. */
  #choose({ examples, running, starts }: Batch): void {
    const { heap, random } = this.#workspace;
    const { at, row } = this.#inputs;
    heap.fill(0, at, at + starts.at(-1)! * row);
    running.forEach((count, t) => {
      for (let s = 0; s < count; s++) {
        const i = starts[t]! + s;
        const { rows, vector } = examples[s]!.words[t]!;
        const chosen = Int32Array.from(rows);
        this.#chosen[i] = chosen;
        if (t === 0) continue;
        if (vector >= 0 && random.uniform() >= UNKNOWN.vector) addRow(this.#vectors.matrix, vector, heap, at + i * row);
        const seen = this.#lexicon.wordCounts[rows[0]!]!;
        if (random.uniform() < Math.max(UNKNOWN.word, RARE / (RARE + seen))) chosen[0] = UNKNOWN_ROW;
        for (let k = 1; k < FEATURES.length; k++) if (random.uniform() < UNKNOWN.other) chosen[k] = UNKNOWN_ROW;
      }
    });
  }

  backward(batch: Batch): void {
    const { heap } = this.#workspace;
    const { at, row } = this.gradient;
    this.#workspace.mask(this.gradient, this.#mask, batch.rows, row);
    const ahead = this.output.at - at;
    for (let k = at; k < at + batch.rows * row; k++) if (heap[k + ahead]! < 0) heap[k]! *= 0.1;
    this.#workspace.learn(this.#linear, this.#inputs, this.gradient, batch.rows);
    for (let i = 0; i < batch.rows; i++) {
      const chosen = this.#chosen[i]!;
      for (let k = 0; k < chosen.length; k++) {
        const table = this.#tables[k]!;
        table.touch(chosen[k]!);
        const to = table.gradient + chosen[k]! * row;
        for (let j = 0; j < row; j++) heap[to + j]! += heap[at + i * row + j]!;
      }
    }
  }
}
