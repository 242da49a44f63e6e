// A list of strings with numbers: the words and suffixes that a model knows.

const SEPARATOR = "\n";
const LINE_END = 10;
const encoder = new TextEncoder();

/**
 * Strings numbered from zero, none of them empty or with a line end in it. They stay in the bytes of the model's file,
 * and the first search makes a hash table over these: tens of thousands of strings are ready in a few milliseconds.
 */
export class Vocabulary {
  readonly #bytes: Uint8Array;
  /** Where each string begins; one entry more for the end. */
  #starts: Uint32Array | undefined;
  /** Numbers of strings plus one at the places of their hashes, or the next free ones; 0 is free. */
  #slots = new Uint32Array(0);
  #wanted = new Uint8Array(256);
  #size: number | undefined;

  constructor(words: readonly string[]);
  constructor(bytes: Uint8Array);
  constructor(content: readonly string[] | Uint8Array) {
    this.#bytes = content instanceof Uint8Array ? content : encoder.encode(content.join(SEPARATOR));
  }

  /** How many strings there are. */
  get size(): number {
    this.#size ??= this.#count();
    return this.#size;
  }

  /** The strings in their order. */
  get words(): string[] {
    return this.#bytes.length === 0 ? [] : new TextDecoder().decode(this.#bytes).split(SEPARATOR);
  }

  /** The strings in UTF-8, one a line. */
  encode(): Uint8Array {
    return this.#bytes;
  }

  /** The number of a string, -1 if it isn't known. */
  find(word: string): number {
    if (this.#bytes.length === 0 || word === "") return -1;
    this.#starts ??= this.#index();
    if (this.#wanted.length < 3 * word.length) this.#wanted = new Uint8Array(3 * word.length);
    const length = encoder.encodeInto(word, this.#wanted).written;
    const last = this.#slots.length - 1;
    for (let slot = hash(this.#wanted, 0, length) & last; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const number = this.#slots[slot]! - 1;
      if (this.#is(number, length)) return number;
    }
    return -1;
  }

  #count(): number {
    if (this.#bytes.length === 0) return 0;
    let lines = 1;
    for (let at = this.#bytes.indexOf(LINE_END); at >= 0; at = this.#bytes.indexOf(LINE_END, at + 1)) lines++;
    return lines;
  }

  /** Whether the string of that number is the wanted one. */
  #is(number: number, length: number): boolean {
    const from = this.#starts![number]!;
    if (this.#starts![number + 1]! - 1 - from !== length) return false;
    for (let k = 0; k < length; k++) if (this.#bytes[from + k] !== this.#wanted[k]) return false;
    return true;
  }

  #index(): Uint32Array {
    const size = this.size;
    const starts = new Uint32Array(size + 1);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 1)));
    const last = this.#slots.length - 1;
    let from = 0;
    for (let number = 0; number < size; number++) {
      starts[number] = from;
      const end = this.#bytes.indexOf(LINE_END, from);
      const to = end < 0 ? this.#bytes.length : end;
      let slot = hash(this.#bytes, from, to) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = number + 1;
      from = to + 1;
    }
    starts[size] = from;
    return starts;
  }
}

/** FNV-1a over bytes, its upper half folded in. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ bytes[k]!, 0x01000193);
  return (hash ^ (hash >>> 16)) >>> 0;
}
