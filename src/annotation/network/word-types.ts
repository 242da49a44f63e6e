// What the network makes of a word by itself: computed once a word form and kept.
import { FEATURES, features } from "./features.js";
import { type HeapPlan, type Kernel, ZEROS } from "./kernel.js";
import { KNOWN_ROWS, type Model, ROOT_ROW, UNKNOWN_ROW } from "./model.js";
import { addRow } from "./packed-matrix.js";

/** Word forms kept at most; they take 2 KB each. */
const CAPACITY = 6000;
/** Of longer forms (addresses, garbage) only the first and last letters are looked at. */
const LONGEST_FORM = 64;

/** The number of the word's pre-trained vector, -1 if there is none; a compound goes by its last part. */
export function vectorOf(find: (word: string) => number, word: string): number {
  const row = find(word);
  return row >= 0 || !word.includes("-") ? row : find(word.slice(word.lastIndexOf("-") + 1));
}

/** Leaky rectifier in place: negative numbers count a tenth. */
export function leak(heap: Float32Array, from: number, count: number): void {
  for (let k = from; k < from + count; k++) if (heap[k]! < 0) heap[k]! *= 0.1;
}

/**
 * Keeps for every word form a row of 4 · `width` numbers: the word itself, then its shares in the window of the word
 * after it, in its own, and in that of the word before it.
 */
export class WordTypes {
  readonly row: number;
  readonly #model: Model;
  readonly #rows: number;
  readonly #vector: number;
  readonly #known = new Map<string, number>();

  constructor(model: Model, plan: HeapPlan) {
    this.#model = model;
    this.row = 4 * model.sizes.width;
    this.#rows = plan.place(this.row * CAPACITY);
    this.#vector = plan.place(model.sizes.vector);
  }

  /** Writes the places of the root's row and then of each form's to `places`; one sentence is never torn by a clean-up. */
  find(kernel: Kernel, weight: (name: string) => number, forms: readonly string[], places: Int32Array): void {
    if (this.#known.size + forms.length + 1 > CAPACITY) this.#known.clear();
    // No form is the empty string, so that stands for the root.
    places[0] = this.#place(kernel, weight, "");
    for (let k = 0; k < forms.length; k++) places[k + 1] = this.#place(kernel, weight, forms[k]!);
  }

  #place(kernel: Kernel, weight: (name: string) => number, whole: string): number {
    const form =
      whole.length > LONGEST_FORM ? whole.slice(0, LONGEST_FORM / 2) + whole.slice(-LONGEST_FORM / 2) : whole;
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const place = this.#rows + this.#known.size * this.row;
    this.#known.set(form, place);
    this.#compute(kernel, weight, form, place);
    return place;
  }

  #compute(kernel: Kernel, weight: (name: string) => number, form: string, place: number): void {
    const { sizes, tables, vocabularies, vectors, vectorWords } = this.#model;
    const { heap } = kernel;
    const { width } = sizes;
    const strings = features(form);
    const vector = form === "" ? -1 : vectorOf((word) => vectorWords.find(word), strings[0]!);
    heap.fill(0, this.#vector, this.#vector + sizes.vector);
    if (vector >= 0) addRow(vectors, vector, heap, this.#vector);
    const [matrix, bias] = [weight("word.vector"), weight("word.bias")];
    kernel.multiply(this.#vector, sizes.vector, 1, matrix, width, bias, 0, place, width, 1, width, sizes.vector);
    for (let k = 0; k < FEATURES.length; k++) {
      const known = form === "" ? -1 : vocabularies[k]!.find(strings[k]!);
      const row = form === "" ? ROOT_ROW : known < 0 ? UNKNOWN_ROW : KNOWN_ROWS + known;
      addRow(tables[k]!, row, heap, place);
    }
    leak(heap, place, width);
    for (let part = 0; part < 3; part++) {
      const weights = weight("window.weight") + part * width * width;
      const to = place + (part + 1) * width;
      kernel.multiply(place, width, 1, weights, width, ZEROS, 0, to, width, 1, width, width);
    }
  }
}
