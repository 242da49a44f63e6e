// What the network answers.

/** Tags and tree of a sentence, one entry a word. */
export interface ParsedSentence {
  readonly upos: string[];
  readonly xpos: string[];
  /** Index in the sentence of the word's head, -1 for the root. */
  readonly heads: Int32Array;
  /** Universal Dependencies labels with their subtypes; "root" for the root. */
  readonly relations: string[];
  /** Probability of the head, and of the label given the head. */
  readonly headProbabilities: Float32Array;
  readonly relationProbabilities: Float32Array;
}

/** Room for the answer on `length` words. */
export function emptySentence(length: number): ParsedSentence {
  return {
    upos: new Array<string>(length).fill(""),
    xpos: new Array<string>(length).fill(""),
    heads: new Int32Array(length),
    relations: new Array<string>(length).fill(""),
    headProbabilities: new Float32Array(length),
    relationProbabilities: new Float32Array(length),
  };
}
