// Labels of arcs: from the word, its head, and the distance between them.
import { DISTANCES, distanceClass } from "../../src/claim/english/annotation/network/distance.js";
import { padded } from "../../src/claim/english/annotation/network/kernel.js";
import type { Answers, Sizes } from "../../src/claim/english/annotation/network/model.js";
import type { Batch } from "./batch.js";
import { crossEntropy } from "./loss.js";
import type { Parameter } from "./parameters.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

const DROPPED = 0.25;

export class LabelLayer {
  readonly #workspace: Workspace;
  readonly #size: number;
  readonly #count: number;
  readonly #linear: Linear;
  readonly #distance: Parameter;
  readonly #pairs: Rows;
  readonly #gradient: Rows;
  readonly #mask: Rows;
  readonly #scores: Rows;

  constructor(workspace: Workspace, { label }: Sizes, { relations }: Answers) {
    this.#workspace = workspace;
    this.#size = label;
    this.#count = relations.length;
    this.#distance = workspace.parameter("label.distance", DISTANCES, label, 0.05);
    this.#linear = workspace.linear("label.weight", "label.bias", label, padded(relations.length));
    this.#pairs = workspace.rows(label);
    this.#gradient = workspace.rows(label);
    this.#mask = workspace.rows(label);
    this.#scores = workspace.rows(padded(relations.length));
  }

  /** Writes the gradients of `dependents` and `heads` (rows by sentence), with the true heads; gives the sum of losses. */
  learn(
    batch: Batch,
    dependents: Rows,
    heads: Rows,
    dependentGradient: Rows,
    headGradient: Rows,
    share: number,
  ): number {
    const workspace = this.#workspace;
    const { heap, kernel } = workspace;
    const label = this.#size;
    const pairs = this.#pairs;
    heap.fill(0, pairs.at, pairs.at + batch.rows * label);
    arcs(batch, (word, head, distance) => {
      const [to, near] = [pairs.at + word * label, this.#distance.weights + distance * label];
      const [a, b] = [dependents.at + word * dependents.row, heads.at + head * heads.row];
      for (let k = 0; k < label; k++) heap[to + k] = Math.max(heap[a + k]! + heap[b + k]! + heap[near + k]!, 0);
    });
    workspace.drop(pairs, this.#mask, batch.rows, label, DROPPED);
    workspace.apply(this.#linear, pairs, this.#scores, batch.rows);
    kernel.softmax(this.#scores.at, this.#scores.row, batch.rows, this.#count);
    let loss = 0;
    batch.examples.forEach(({ relations }, s) => {
      for (let i = 0; i < relations.length; i++) {
        const at = this.#scores.at + (batch.offsets[s]! + i) * this.#scores.row;
        loss += crossEntropy(heap, at, this.#scores.row, relations[i]!, share);
      }
    });
    workspace.learn(this.#linear, pairs, this.#scores, batch.rows);
    workspace.back(this.#linear, this.#scores, this.#gradient, batch.rows, false);
    workspace.mask(this.#gradient, this.#mask, batch.rows, label);
    for (const { at, row } of [dependentGradient, headGradient]) {
      for (let i = 0; i < batch.rows; i++) heap.fill(0, at + i * row, at + i * row + label);
    }
    arcs(batch, (word, head, distance) => {
      const [from, pair] = [this.#gradient.at + word * label, pairs.at + word * label];
      const near = this.#distance.gradient + distance * label;
      const [a, b] = [dependentGradient.at + word * dependentGradient.row, headGradient.at + head * headGradient.row];
      for (let k = 0; k < label; k++) {
        if (heap[pair + k]! <= 0) continue;
        const slope = heap[from + k]!;
        heap[a + k]! += slope;
        heap[b + k]! += slope;
        heap[near + k]! += slope;
      }
    });
    return loss;
  }
}

/** Calls back for every true arc with the rows of word and head and the class of their distance. */
function arcs({ examples, offsets }: Batch, use: (word: number, head: number, distance: number) => void): void {
  examples.forEach(({ heads }, s) => {
    const first = offsets[s]!;
    for (let i = 1; i < heads.length; i++) use(first + i, first + heads[i]!, distanceClass(i, heads[i]!));
  });
}
