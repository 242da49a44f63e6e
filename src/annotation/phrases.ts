import type { Grain, Written } from "./grains.js";
import { grainsOf } from "./grains.js";
import { type Lettering, type Shape, shapeOf } from "./lettering.js";
import { wordsOf } from "./words.js";

/** One word of a phrase. */
interface PhraseWord {
  readonly folded: string;
  readonly stem: boolean;
  /** Small letters stand for any case; a capital for itself and for capitals alone; an abbreviation and a mixture for themselves. */
  readonly shape: Shape;
  readonly text: string;
  readonly glued: boolean;
  /** The ending behind an apostrophe that it must have: null for any or none, "" for any that is there. */
  readonly suffix: string | null;
}

/** Words of a table, side by side, with what they stand for in one of the sets. */
export interface Phrase {
  readonly words: readonly PhraseWord[];
  readonly set: number;
  readonly value: unknown;
}

/** A phrase found in a text: it covers grains from where it was sought to before `to`. */
export interface PhraseMatch {
  readonly set: number;
  readonly value: unknown;
  readonly to: number;
}

/** Written words that are kept with what is known of them. */
const KEPT = 60_000;

/** All words and phrases that patterns are made of, each in a set: found by the first word, by stem and ending, in the case that the table asks for. */
export class PhraseIndex {
  readonly #lettering: Lettering;
  readonly #whole = new Map<string, Phrase[]>();
  readonly #stems = new Map<string, Phrase[]>();
  readonly #lengths = new Set<number>();
  readonly #beginning = new Set<number>();
  readonly #written = new Map<string, Written>();

  constructor(lettering: Lettering) {
    this.#lettering = lettering;
  }

  /** Adds a form of a table to a set. Throws TypeError where it has no words. */
  add(form: string, set: number, value: unknown): void {
    const words = this.#wordsOf(form);
    const first = words[0];
    if (first === undefined) throw new TypeError(`the form "${form}" has no words`);
    const map = first.stem ? this.#stems : this.#whole;
    if (first.stem) this.#lengths.add(first.folded.length);
    const list = map.get(first.folded);
    const phrase = { words, set, value };
    if (list) list.push(phrase);
    else map.set(first.folded, [phrase]);
    this.#written.clear();
  }

  /** Tells that phrases of the set can begin a pattern. */
  begin(set: number): void {
    this.#beginning.add(set);
    this.#written.clear();
  }

  /** What is known of a written word. */
  written(raw: string): Written {
    const known = this.#written.get(raw);
    if (known) return known;
    if (this.#written.size >= KEPT) this.#written.clear();
    const folded = this.#lettering.fold(raw);
    const shape = shapeOf(raw);
    const phrases = this.#phrasesOf(raw, folded, shape);
    const made = {
      folded,
      shape,
      phrases,
      begins: phrases.some((phrase) => this.#beginning.has(phrase.set)),
    };
    this.#written.set(raw, made);
    return made;
  }

  /** The longest phrase of each set that begins at the grain. */
  at(grains: readonly Grain[], place: number): readonly PhraseMatch[] {
    const { phrases } = grains[place]!.written;
    if (phrases.length === 0) return NONE;
    let found: PhraseMatch[] | null = null;
    for (const phrase of phrases) {
      const to = this.#end(phrase, grains, place);
      if (to < 0) continue;
      const match = { set: phrase.set, value: phrase.value, to };
      if (found === null) found = [match];
      else keepLonger(found, match);
    }
    return found ?? NONE;
  }

  #phrasesOf(raw: string, folded: string, shape: Shape): readonly Phrase[] {
    const found: Phrase[] = [];
    const take = (list: readonly Phrase[] | undefined) => {
      for (const phrase of list ?? []) if (cased(phrase.words[0]!, raw, shape)) found.push(phrase);
    };
    take(this.#whole.get(folded));
    for (const length of this.#lengths) {
      if (length > folded.length) continue;
      const list = this.#stems.get(folded.slice(0, length));
      if (list && this.#lettering.isEnding(folded.slice(length))) take(list);
    }
    return found.length === 0 ? NONE : found;
  }

  #end({ words }: Phrase, grains: readonly Grain[], place: number): number {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const grain = grains[place + i];
      if (grain === undefined) return -1;
      if (i > 0) {
        if (word.glued && !grain.glued) return -1;
        if (!this.#is(word, grain)) return -1;
        // An ending closes a word: nothing of the phrase goes on behind it.
        if (grains[place + i - 1]!.suffix !== null && words[i - 1]!.suffix === null) return -1;
      }
      if (word.suffix !== null && (word.suffix === "" ? grain.suffix === null : grain.suffix !== word.suffix))
        return -1;
    }
    return place + words.length;
  }

  #is(word: PhraseWord, { text, written: { folded, shape } }: Grain): boolean {
    if (word.stem) {
      if (!folded.startsWith(word.folded) || !this.#lettering.isEnding(folded.slice(word.folded.length))) return false;
    } else if (folded !== word.folded) return false;
    return cased(word, text, shape);
  }

  #wordsOf(form: string): PhraseWord[] {
    const any = form.endsWith("'*");
    const text = any ? form.slice(0, -2) : form;
    // A star is no letter: it falls behind the word whose stem it ends.
    const stretch = { start: 0, end: text.length };
    const grains = grainsOf(wordsOf(text, text, stretch, this.#lettering.letters), this.#lettering, this);
    const words: PhraseWord[] = [];
    for (const grain of grains) {
      if (grain.text === "*" && grain.glued && words.length > 0) {
        words.push({ ...words.pop()!, stem: true });
        continue;
      }
      words.push({
        folded: grain.written.folded,
        stem: false,
        shape: grain.kind === "letters" ? grain.written.shape : "small",
        text: grain.text,
        glued: grain.glued,
        suffix: grain.suffix,
      });
    }
    const last = words.pop();
    if (last) words.push(any ? { ...last, suffix: "" } : last);
    return words;
  }
}

const NONE: readonly never[] = [];

/** Keeps the longer of two phrases of one set. */
function keepLonger(found: PhraseMatch[], match: PhraseMatch): void {
  for (let i = 0; i < found.length; i++) {
    if (found[i]!.set !== match.set) continue;
    if (found[i]!.to < match.to) found[i] = match;
    return;
  }
  found.push(match);
}

function cased(word: PhraseWord, text: string, shape: Shape): boolean {
  switch (word.shape) {
    case "small":
      return true;
    case "capital":
      return shape === "capital" || (shape === "capitals" && word.text.length > 2) || text === word.text;
    case "capitals":
      return shape === "capitals" || (word.stem && text.startsWith(word.text));
    case "mixed":
      return text.startsWith(word.text);
  }
}
