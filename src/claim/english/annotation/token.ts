import type { Span } from "../../../text/index.js";

/** A word or a punctuation mark with its place in the sentence's tree (Universal Dependencies v2 labels). */
export interface Token {
  /** Place in the document's tokens. */
  readonly index: number;
  /** Place of its sentence in the document's sentences. */
  readonly sentence: number;
  readonly span: Span;
  /** The word as normalised (straight quotes, composed letters); the span gives the original. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** The language's own fine tag (Penn tags for English): VBD, NNP, MD… */
  readonly xpos: string;
  /** Index of the governing token in the document, -1 for the root of a sentence. */
  readonly head: number;
  readonly relation: string;
  /** Probability that the network gives to this head, and to this label given the head. */
  readonly headProbability: number;
  readonly relationProbability: number;
}

/** A sentence: tokens `from` (inclusive) to `to` (exclusive) of the document, in the block of that number. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}
