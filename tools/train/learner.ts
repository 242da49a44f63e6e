// The network as it learns: the layers in a row, forward and back, and the model that comes out of them.
import { type Model, type Sizes, weightShapes } from "../../src/claim/english/annotation/network/model.js";
import { type PackedMatrix, packMatrix } from "../../src/claim/english/annotation/network/packed-matrix.js";
import { wasmKernel } from "../../src/claim/english/annotation/network/wasm-kernel.js";
import { ArcLayer } from "./arc-layer.js";
import type { Batch } from "./batch.js";
import { LabelLayer } from "./label-layer.js";
import type { Lexicon } from "./lexicon.js";
import { LstmLayer } from "./lstm-layer.js";
import { Optimiser } from "./parameters.js";
import type { Random } from "./random.js";
import { TagLayer } from "./tag-layer.js";
import type { Vectors } from "./vectors.js";
import { WindowLayer } from "./window-layer.js";
import { WordLayer } from "./word-layer.js";
import { type Linear, type Rows, Workspace } from "./workspace.js";

const DROPPED = 0.25;

export interface Losses {
  readonly words: number;
  readonly tags: number;
  readonly arcs: number;
  readonly labels: number;
}

export class Learner {
  readonly #workspace: Workspace;
  readonly #sizes: Sizes;
  readonly #lexicon: Lexicon;
  readonly #vectors: Vectors;
  readonly #words: WordLayer;
  readonly #window: WindowLayer;
  readonly #lstms: readonly LstmLayer[];
  readonly #tags: TagLayer;
  readonly #projection: Linear;
  readonly #arcs: ArcLayer;
  readonly #labels: LabelLayer;
  /** The last LSTM's output with its rows by sentence, and what the projection makes of it. */
  readonly #context: Rows;
  readonly #contextGradient: Rows;
  readonly #projected: Rows;
  readonly #projectedGradient: Rows;
  readonly #mask: Rows;
  #optimiser!: Optimiser;

  private constructor(sizes: Sizes, lexicon: Lexicon, vectors: Vectors, random: Random) {
    const workspace = new Workspace(random);
    const { arc, hidden, label, layers, width } = sizes;
    this.#workspace = workspace;
    this.#sizes = sizes;
    this.#lexicon = lexicon;
    this.#vectors = vectors;
    this.#words = new WordLayer(workspace, sizes, lexicon, vectors);
    this.#window = new WindowLayer(workspace, sizes);
    this.#lstms = Array.from(
      { length: layers },
      (_, k) => new LstmLayer(workspace, `lstm${k}`, k === 0 ? width : 2 * hidden, hidden),
    );
    this.#tags = new TagLayer(workspace, sizes, lexicon);
    this.#projection = workspace.linear("projection.weight", "projection.bias", 2 * hidden, 2 * arc + 2 * label);
    this.#arcs = new ArcLayer(workspace, sizes);
    this.#labels = new LabelLayer(workspace, sizes, lexicon);
    this.#context = workspace.rows(2 * hidden);
    this.#contextGradient = workspace.rows(2 * hidden);
    this.#projected = workspace.rows(2 * arc + 2 * label);
    this.#projectedGradient = workspace.rows(2 * arc + 2 * label);
    this.#mask = workspace.rows(2 * arc);
  }

  /** A network with chance weights. */
  static async begin(sizes: Sizes, lexicon: Lexicon, vectors: Vectors, random: Random): Promise<Learner> {
    const learner = new Learner(sizes, lexicon, vectors, random);
    await learner.#workspace.open(wasmKernel);
    learner.#window.start();
    for (const lstm of learner.#lstms) lstm.start();
    learner.#optimiser = new Optimiser(learner.#workspace.kernel, learner.#workspace.parameters);
    return learner;
  }

  /** One step: loss of a batch, its gradient, and new weights. */
  learn(batch: Batch, rate: number): Losses {
    const { rows, examples } = batch;
    this.#words.forward(batch);
    this.#window.forward(batch, this.#words.output);
    let input = this.#window.output;
    for (const lstm of this.#lstms) {
      lstm.forward(batch, input);
      input = lstm.output;
    }
    this.#permute(batch, input, this.#context);
    const words = rows - examples.length;
    const losses = { words, ...this.#answer(batch, 1 / words) };
    this.#permuteBack(batch, this.#contextGradient, this.#lstms.at(-1)!.gradient);
    for (let k = this.#lstms.length - 1; k >= 0; k--) {
      const below = k === 0 ? this.#window : this.#lstms[k - 1]!;
      this.#lstms[k]!.backward(batch, below.output, below.gradient);
    }
    this.#window.backward(batch, this.#words.gradient);
    this.#words.backward(batch);
    this.#optimiser.step(rate);
    return losses;
  }

  /** Tags, arcs and labels: their losses, and their gradient down to the context. */
  #answer(batch: Batch, share: number): Omit<Losses, "words"> {
    const workspace = this.#workspace;
    const { heap } = workspace;
    const { arc, label } = this.#sizes;
    const { rows } = batch;
    const tags = this.#tags.learn(batch, this.#context, this.#contextGradient, share);
    const [projected, gradient] = [this.#projected, this.#projectedGradient];
    workspace.apply(this.#projection, this.#context, projected, rows);
    for (let i = 0; i < rows; i++) {
      const at = projected.at + i * projected.row;
      for (let k = at; k < at + 2 * arc; k++) if (heap[k]! < 0) heap[k] = 0;
    }
    workspace.drop(projected, this.#mask, rows, 2 * arc, DROPPED);
    const part = ({ at, row }: Rows, from: number) => ({ at: at + from, row });
    const four = (all: Rows, from: number, size: number) => [part(all, from), part(all, from + size)] as const;
    const arcs = this.#arcs.learn(batch, ...four(projected, 0, arc), ...four(gradient, 0, arc), share);
    const last = 2 * arc;
    const labels = this.#labels.learn(batch, ...four(projected, last, label), ...four(gradient, last, label), share);
    workspace.mask(gradient, this.#mask, rows, 2 * arc);
    for (let i = 0; i < rows; i++) {
      const [at, from] = [gradient.at + i * gradient.row, projected.at + i * projected.row];
      for (let k = 0; k < 2 * arc; k++) if (heap[from + k]! <= 0) heap[at + k] = 0;
    }
    workspace.learn(this.#projection, this.#context, gradient, rows);
    workspace.back(this.#projection, gradient, this.#contextGradient, rows, true);
    return { tags, arcs, labels };
  }

  /** Rows by time → rows by sentence. */
  #permute({ bySentence }: Batch, from: Rows, to: Rows): void {
    const { heap } = this.#workspace;
    bySentence.forEach((row, i) => {
      heap.copyWithin(to.at + i * to.row, from.at + row * from.row, from.at + (row + 1) * from.row);
    });
  }

  /** Rows by sentence → rows by time. */
  #permuteBack({ bySentence }: Batch, from: Rows, to: Rows): void {
    const { heap } = this.#workspace;
    bySentence.forEach((row, i) => {
      heap.copyWithin(to.at + row * to.row, from.at + i * from.row, from.at + (i + 1) * from.row);
    });
  }

  /** The model of the averaged weights, packed. */
  model(): Model {
    const numbers = new Map(
      this.#workspace.parameters.map(({ name, average, rows, columns }) => [
        name,
        this.#workspace.heap.slice(average, average + rows * columns),
      ]),
    );
    const weights = new Map<string, PackedMatrix | Float32Array>();
    for (const { name, rows, columns } of weightShapes(this.#sizes, this.#lexicon)) {
      const values = numbers.get(name)!;
      weights.set(name, rows === 1 ? values : packMatrix(values, rows, columns, 8));
    }
    const { upos, xpos, relations, vocabularies } = this.#lexicon;
    const { width } = this.#sizes;
    return {
      ...{ upos, xpos, relations, vocabularies, weights },
      sizes: this.#sizes,
      tables: vocabularies.map((_, k) => {
        const values = numbers.get(`table:${k}`)!;
        return packMatrix(values, values.length / width, width, 4);
      }),
      vectorWords: this.#vectors.words,
      vectors: this.#vectors.matrix,
    };
  }
}
