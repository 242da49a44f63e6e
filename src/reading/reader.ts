import type { Encodes } from "./encoder.js";
import type { Heads, Scores } from "./heads.js";
import { sigmoid } from "./scale.js";
import type { Window } from "./window.js";

/** An act that the network notices: where, of which type (its number in the order of the types), how likely, and what the heads say of it. */
export interface Act {
  readonly at: number;
  readonly type: number;
  readonly probability: number;
  readonly scores: Scores;
}

/** Acts less likely than this are not looked at: none of them comes to a claim that is kept. */
const FLOOR = 0.2;

/** The network with its weights: notices acts in windows and scores who takes part in them. */
export class Reader {
  constructor(
    private readonly encoder: Encodes,
    private readonly heads: Heads,
  ) {}

  /** The acts of a window, in text order. A window without a candidate has none, and costs nothing. */
  async acts(window: Window, floor = FLOOR): Promise<Act[]> {
    if (!window.candidates.some(({ kind }) => kind === "state" || kind === "organisation")) return [];
    const { scores, parts } = await this.encoder.encode(window);
    const types = scores.length / window.pieces.length;
    const acts: Act[] = [];
    const scored = this.heads.over(window, parts);
    for (let at = window.own; at < window.pieces.length; at++)
      for (let type = 0; type < types; type++) {
        const probability = sigmoid(scores[at * types + type]!);
        if (probability > floor) acts.push({ at, type, probability, scores: scored(at, type) });
      }
    return acts;
  }
}
