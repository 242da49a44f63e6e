import type { Lettering } from "./lettering.js";
import { PhraseIndex } from "./phrases.js";

/** The sets of phrases of a language, by name: each has its number in the index. */
export class PhraseSets {
  readonly index: PhraseIndex;
  readonly lettering: Lettering;
  readonly #numbers = new Map<string, number>();

  constructor(lettering: Lettering) {
    this.lettering = lettering;
    this.index = new PhraseIndex(lettering);
  }

  /** The number of the set of that name; undefined where there is none. */
  named(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** A set of forms that stand for themselves. */
  list(name: string, forms: readonly string[]): number {
    return this.table(name, Object.fromEntries(forms.map((form) => [form, true])));
  }

  /** A set of forms, each with its value. To a name that is there already the forms are added. */
  table(name: string, forms: Readonly<Record<string, unknown>>): number {
    const set = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, set);
    for (const [form, value] of Object.entries(forms)) this.index.add(form, set, value);
    return set;
  }
}
