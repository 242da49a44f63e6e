// Heads: every word of a sentence is matched with every other by a biaffine product (Dozat and Manning 2017) and a share
// for the distance between them.
import { DISTANCES, distanceClass } from "../../src/claim/english/annotation/network/distance.js";
import { padded, ZEROS } from "../../src/claim/english/annotation/network/kernel.js";
import type { Sizes } from "../../src/claim/english/annotation/network/model.js";
import { type Batch, MOST_WORDS } from "./batch.js";
import { crossEntropy } from "./loss.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

const IMPOSSIBLE = -1e9;

export class ArcLayer {
  readonly #workspace: Workspace;
  readonly #size: number;
  readonly #linear: Linear;
  readonly #distance: Linear;
  readonly #queries: Rows;
  readonly #queryGradient: Rows;
  readonly #distances: Rows;
  readonly #distanceGradient: Rows;
  readonly #keys: number;
  readonly #scores: number;

  constructor(workspace: Workspace, { arc }: Sizes) {
    this.#workspace = workspace;
    this.#size = arc;
    this.#linear = workspace.linear("arc.weight", "arc.bias", arc, arc);
    this.#distance = { weight: workspace.parameter("arc.distance", arc, DISTANCES, 0.05) };
    this.#queries = workspace.rows(arc);
    this.#queryGradient = workspace.rows(arc);
    this.#distances = workspace.rows(DISTANCES);
    this.#distanceGradient = workspace.rows(DISTANCES);
    const most = padded(MOST_WORDS + 1);
    this.#keys = workspace.plan.place(arc * most);
    this.#scores = workspace.plan.place(most * most);
  }

  /** Writes the gradients of `dependents` and `heads` (rows by sentence); gives the sum of losses. */
  learn(
    batch: Batch,
    dependents: Rows,
    heads: Rows,
    dependentGradient: Rows,
    headGradient: Rows,
    share: number,
  ): number {
    const workspace = this.#workspace;
    const { heap } = workspace;
    const { rows, examples, offsets } = batch;
    workspace.apply(this.#linear, dependents, this.#queries, rows);
    workspace.apply(this.#distance, dependents, this.#distances, rows);
    for (const { at, row } of [this.#queryGradient, this.#distanceGradient]) heap.fill(0, at, at + rows * row);
    let loss = 0;
    examples.forEach((example, s) => {
      loss += this.#sentence(example.heads, offsets[s]!, heads, headGradient, share);
    });
    workspace.learn(this.#linear, dependents, this.#queryGradient, rows);
    workspace.back(this.#linear, this.#queryGradient, dependentGradient, rows, false);
    workspace.learn(this.#distance, dependents, this.#distanceGradient, rows);
    workspace.back(this.#distance, this.#distanceGradient, dependentGradient, rows, true);
    return loss;
  }

  /** Scores, loss and gradients of one sentence, whose root is row `first`. */
  #sentence(answers: Int32Array, first: number, heads: Rows, headGradient: Rows, share: number): number {
    const { heap, kernel } = this.#workspace;
    const arc = this.#size;
    const size = answers.length;
    const width = padded(size);
    const [scores, keys] = [this.#scores, this.#keys];
    const head = heads.at + first * heads.row;
    const queries = this.#queries.at + first * arc;
    kernel.transpose(head, heads.row, keys, width, size, arc);
    kernel.multiply(queries, arc, 1, keys, width, ZEROS, 0, scores, width, size, width, arc);
    for (let i = 1; i < size; i++) {
      const distances = this.#distances.at + (first + i) * DISTANCES;
      for (let j = 0; j < size; j++) heap[scores + i * width + j]! += heap[distances + distanceClass(i, j)]!;
      heap[scores + i * width + i] = IMPOSSIBLE;
    }
    kernel.softmax(scores + width, width, size - 1, size);
    let loss = 0;
    for (let i = 1; i < size; i++) {
      const at = scores + i * width;
      loss += crossEntropy(heap, at, size, answers[i]!, share);
      const to = this.#distanceGradient.at + (first + i) * DISTANCES;
      for (let j = 0; j < size; j++) if (j !== i) heap[to + distanceClass(i, j)]! += heap[at + j]!;
    }
    const [below, slopes] = [scores + width, this.#queryGradient.at + (first + 1) * arc];
    kernel.multiply(below, width, 1, head, heads.row, ZEROS, 0, slopes, arc, size - 1, arc, size);
    const to = headGradient.at + first * headGradient.row;
    kernel.multiply(below, 1, width, queries + arc, arc, ZEROS, 0, to, headGradient.row, size, arc, size - 1);
    return loss;
  }
}
