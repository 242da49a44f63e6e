// What the network makes of a word by itself: computed once a word form and kept.
import { FEATURES, features } from "./features.js";
import { type HeapPlan, type Kernel, ZEROS } from "./kernel.js";
import { KNOWN_ROWS, type Model, ROOT_ROW, UNKNOWN_ROW } from "./model.js";
import { addRow } from "./packed-matrix.js";
import type { SentenceBatch } from "./sentence-batch.js";

/** Word forms kept at most; they take 2 KB each. */
const CAPACITY = 6000;
/** Word forms computed side by side at most. */
const TOGETHER = 32;
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
  readonly #vectors: number;
  readonly #known = new Map<string, number>();

  constructor(model: Model, plan: HeapPlan) {
    this.#model = model;
    this.row = 4 * model.sizes.width;
    this.#rows = plan.place(this.row * CAPACITY);
    this.#vectors = plan.place(TOGETHER * model.sizes.vector);
  }

  /** Writes the place of each row's form to `places`; what one batch needs is never torn by a clean-up. */
  find(kernel: Kernel, weight: (name: string) => number, batch: SentenceBatch, places: Int32Array): void {
    if (this.#known.size + batch.rows > CAPACITY) this.#known.clear();
    const known = this.#known.size;
    const fresh: string[] = [];
    batch.sentences.forEach((forms, s) => {
      // No form is the empty string, so that stands for the root.
      places[s] = this.#place("", fresh);
      for (let k = 0; k < forms.length; k++) places[batch.row(s, k + 1)] = this.#place(forms[k]!, fresh);
    });
    for (let from = 0; from < fresh.length; from += TOGETHER) {
      this.#compute(kernel, weight, fresh.slice(from, from + TOGETHER), this.#rows + (known + from) * this.row);
    }
  }

  #place(whole: string, fresh: string[]): number {
    const form =
      whole.length > LONGEST_FORM ? whole.slice(0, LONGEST_FORM / 2) + whole.slice(-LONGEST_FORM / 2) : whole;
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const place = this.#rows + this.#known.size * this.row;
    this.#known.set(form, place);
    fresh.push(form);
    return place;
  }

  /** Computes the rows of forms that lie one behind the other. */
  #compute(kernel: Kernel, weight: (name: string) => number, forms: readonly string[], place: number): void {
    const { sizes, tables, vocabularies, vectors, vectorWords } = this.#model;
    const { heap } = kernel;
    const { vector: depth, width } = sizes;
    const strings = forms.map(features);
    heap.fill(0, this.#vectors, this.#vectors + forms.length * depth);
    forms.forEach((form, i) => {
      const vector = form === "" ? -1 : vectorOf((word) => vectorWords.find(word), strings[i]![0]!);
      if (vector >= 0) addRow(vectors, vector, heap, this.#vectors + i * depth);
    });
    const [matrix, bias] = [weight("word.vector"), weight("word.bias")];
    kernel.multiplyPanels(this.#vectors, depth, matrix, bias, 0, place, this.row, forms.length, width, depth);
    forms.forEach((form, i) => {
      const to = place + i * this.row;
      for (let k = 0; k < FEATURES.length; k++) {
        const known = form === "" ? -1 : vocabularies[k]!.find(strings[i]![k]!);
        addRow(tables[k]!, form === "" ? ROOT_ROW : known < 0 ? UNKNOWN_ROW : KNOWN_ROWS + known, heap, to);
      }
      leak(heap, to, width);
    });
    for (let part = 0; part < 3; part++) {
      const weights = weight("window.weight") + part * width * width;
      const to = place + (part + 1) * width;
      kernel.multiplyPanels(place, this.row, weights, ZEROS, 0, to, this.row, forms.length, width, width);
    }
  }
}
