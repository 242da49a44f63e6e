// Tags from the context of a word: two judgements, coarse and fine, from one product.
import { padded } from "../../src/claim/english/annotation/network/kernel.js";
import type { Answers, Sizes } from "../../src/claim/english/annotation/network/model.js";
import type { Batch } from "./batch.js";
import { crossEntropy } from "./loss.js";
import type { Linear, Rows, Workspace } from "./workspace.js";

/** How much tags count beside arcs and labels. */
const WEIGHT = 0.5;

export class TagLayer {
  readonly #workspace: Workspace;
  readonly #answers: Answers;
  readonly #linear: Linear;
  readonly #scores: Rows;

  constructor(workspace: Workspace, { hidden }: Sizes, answers: Answers) {
    this.#workspace = workspace;
    this.#answers = answers;
    const columns = padded(answers.upos.length) + padded(answers.xpos.length);
    this.#linear = workspace.linear("tags.weight", "tags.bias", 2 * hidden, columns);
    this.#scores = workspace.rows(columns);
  }

  /** Writes the gradient of the context; gives the sum of losses. `share` is what one word's loss counts. */
  learn({ examples, offsets, rows }: Batch, context: Rows, contextGradient: Rows, share: number): number {
    const { kernel } = this.#workspace;
    const { upos, xpos } = this.#answers;
    const scores = this.#scores;
    const coarse = padded(upos.length);
    this.#workspace.apply(this.#linear, context, scores, rows);
    kernel.softmax(scores.at, scores.row, rows, upos.length);
    kernel.softmax(scores.at + coarse, scores.row, rows, xpos.length);
    let loss = 0;
    examples.forEach((example, s) => {
      for (let i = 0; i < example.words.length; i++) {
        const at = scores.at + (offsets[s]! + i) * scores.row;
        loss += crossEntropy(kernel.heap, at, coarse, example.upos[i]!, WEIGHT * share);
        loss += crossEntropy(kernel.heap, at + coarse, scores.row - coarse, example.xpos[i]!, WEIGHT * share);
      }
    });
    this.#workspace.learn(this.#linear, context, scores, rows);
    this.#workspace.back(this.#linear, scores, contextGradient, rows, false);
    return loss;
  }
}
