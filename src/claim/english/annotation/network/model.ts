// A trained model: its sizes, what it has words for, and its weights.
import { DISTANCES } from "./distance.js";
import { padded } from "./kernel.js";
import type { PackedMatrix } from "./packed-matrix.js";
import type { Vocabulary } from "./vocabulary.js";

/** Sizes of the network's parts; all but `vector`, a multiple of four, and `layers` are multiples of eight. */
export interface Sizes {
  /** Numbers that describe a word by itself, and that the convolution gives. */
  readonly width: number;
  /** Numbers of a pre-trained word vector. */
  readonly vector: number;
  /** Cells of an LSTM in one direction. */
  readonly hidden: number;
  /** Bidirectional LSTMs on top of one another. */
  readonly layers: number;
  /** Numbers by which a word is matched with its head. */
  readonly arc: number;
  /** Numbers from which the label of an arc is judged. */
  readonly label: number;
}

/** What the network can answer with. */
export interface Answers {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
}

/** A model as a file holds it. */
export interface Model extends Answers {
  readonly sizes: Sizes;
  /** Of each feature (in the order of FEATURES) the strings with a row of their own, from row `KNOWN_ROWS` on. */
  readonly vocabularies: readonly Vocabulary[];
  /** Of each feature the rows that are added up; row 0 is for unknown strings, row 1 for the root. */
  readonly tables: readonly PackedMatrix[];
  readonly vectorWords: Vocabulary;
  readonly vectors: PackedMatrix;
  /** By name, as `weightShapes` lists them: matrices packed, single rows as they are. */
  readonly weights: ReadonlyMap<string, PackedMatrix | Float32Array>;
}

export const UNKNOWN_ROW = 0;
export const ROOT_ROW = 1;
export const KNOWN_ROWS = 2;

export interface WeightShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Names and shapes of all weights but the tables; a product is always row × matrix. */
export function weightShapes(sizes: Sizes, answers: Answers): WeightShape[] {
  const { width, hidden, arc, label } = sizes;
  const shapes: WeightShape[] = [];
  const add = (name: string, rows: number, columns: number) => shapes.push({ name, rows, columns });
  add("word.vector", sizes.vector, width);
  add("word.bias", 1, width);
  add("window.weight", 3 * width, width);
  for (const name of ["window.bias", "window.gain", "window.shift"]) add(name, 1, width);
  for (let layer = 0; layer < sizes.layers; layer++) {
    for (const direction of ["forward", "backward"]) {
      const name = `lstm${layer}.${direction}`;
      add(`${name}.input`, layer === 0 ? width : 2 * hidden, 3 * hidden);
      add(`${name}.state`, hidden, 3 * hidden);
      add(`${name}.bias`, 1, 3 * hidden);
    }
  }
  const tags = padded(answers.upos.length) + padded(answers.xpos.length);
  add("tags.weight", 2 * hidden, tags);
  add("tags.bias", 1, tags);
  add("projection.weight", 2 * hidden, 2 * arc + 2 * label);
  add("projection.bias", 1, 2 * arc + 2 * label);
  add("arc.weight", arc, arc);
  add("arc.bias", 1, arc);
  add("arc.distance", arc, DISTANCES);
  add("label.distance", DISTANCES, label);
  add("label.weight", label, padded(answers.relations.length));
  add("label.bias", 1, padded(answers.relations.length));
  return shapes;
}
