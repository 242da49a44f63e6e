// A list of strings with numbers: the words, suffixes and tags that a model knows.

const SEPARATOR = "\n";

/** Strings numbered from zero. Its index is only made when first asked. */
export class Vocabulary {
  readonly words: readonly string[];
  #index: Map<string, number> | undefined;

  constructor(words: readonly string[]) {
    this.words = words;
  }

  static decode(bytes: Uint8Array): Vocabulary {
    const text = new TextDecoder().decode(bytes);
    return new Vocabulary(text === "" ? [] : text.split(SEPARATOR));
  }

  /** The words in UTF-8, one a line. */
  encode(): Uint8Array {
    return new TextEncoder().encode(this.words.join(SEPARATOR));
  }

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, -1 if it isn't known. */
  find(word: string): number {
    if (this.#index === undefined) {
      this.#index = new Map();
      for (let k = 0; k < this.words.length; k++) this.#index.set(this.words[k]!, k);
    }
    return this.#index.get(word) ?? -1;
  }
}
