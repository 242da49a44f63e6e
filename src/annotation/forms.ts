import type { Letters } from "../language/index.js";
import type { Atom } from "./atom.js";
import { foldText } from "./folding.js";
import { wordsOf } from "./words.js";

/** One word of a form: see language.ts for how forms are written. */
interface FormWord {
  readonly lower: string;
  /** Whether an ending may follow. */
  readonly stem: boolean;
  readonly shape: "any" | "capital" | "exact";
  readonly text: string;
  /** Stands without white space behind the word before it. */
  readonly glued: boolean;
}

/** Words in small letters, side by side. */
type Phrase = readonly string[];

/** A form ready to be matched, with what it stands for. */
export interface Form<V> {
  readonly words: readonly FormWord[];
  readonly value: V;
  /** Wants an apostrophe behind it. */
  readonly apostrophe: boolean;
  /** Wants a hyphen behind it, which is no part of it. */
  readonly hyphen: boolean;
  /** Words of which one phrase must stand right before, or behind; null where none is asked for. */
  readonly before: readonly Phrase[] | null;
  readonly behind: readonly Phrase[] | null;
  readonly size: number;
}

/** Where a form was found: words from `from` to before `to`; `next` is the word to go on with, behind an ending that an apostrophe parts. */
export interface Match<V> {
  readonly form: Form<V>;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const ALL_CAPITALS = /^(?:\p{Lu}[\p{M}\p{N}]*){2,}$/u;
const CAPITAL = /^\p{Lu}/u;

const made = new WeakMap<Letters, ReadonlySet<string>>();

/** Every string that may follow a stem; the first call for a value makes them. */
export function endingsOf(letters: Letters): ReadonlySet<string> {
  const before = made.get(letters);
  if (before) return before;
  const all = new Set(combined(letters));
  made.set(letters, all);
  return all;
}

function combined({ endings, harmony }: Letters): readonly string[] {
  let all: string[] = [""];
  for (const slot of endings) {
    const next = new Set<string>();
    for (const before of all) for (const ending of slot) next.add(before + ending);
    all = harmony === undefined ? [...next] : [...next].filter((ending) => isHarmonic(ending, harmony));
  }
  return all;
}

/** Whether vowels of one kind alone stand in an ending; the last syllables may be a particle of their own ("-ki"), so only neighbours count. */
function isHarmonic(ending: string, [one, other]: readonly [string, string]): boolean {
  let last = 0;
  for (const letter of ending) {
    const kind = one.includes(letter) ? 1 : other.includes(letter) ? 2 : 0;
    if (kind === 0) continue;
    if (last !== 0 && kind !== last) return ending.includes("ki") && letter === "i";
    last = kind;
  }
  return true;
}

/**
 * Forms of a language, found by their first word in time that does not depend on how many there are. Filled once, then only asked.
 */
export class Forms<V> {
  readonly #letters: Letters;
  readonly #endings: ReadonlySet<string>;
  readonly #longest: number;
  readonly #plain = new Map<string, Form<V>[]>();
  readonly #stems = new Map<string, Form<V>[]>();
  /** Where every character is a word: what longer keys begin with. */
  readonly #openings = new Set<string>();
  /** Lengths of stems by the first letters, as bits. */
  readonly #lengths = new Map<number, number>();

  constructor(letters: Letters) {
    this.#letters = letters;
    this.#endings = endingsOf(letters);
    this.#longest = Math.max(0, ...[...this.#endings].map((ending) => ending.length));
  }

  /** Adds a form as tables write it; `?` at its end is not looked at. `loose`: later words stand for either case. */
  add(written: string, value: V, loose = false): void {
    const form = this.parse(written, value, loose);
    const first = form.words[0];
    if (first === undefined) return;
    const map = first.stem ? this.#stems : this.#plain;
    // Where every character is a word, thousands of forms begin with the same one.
    const key = this.#letters.spaced
      ? first.lower
      : form.words
          .slice(0, LONGEST_KEY)
          .map(({ lower }) => lower)
          .join("");
    const list = map.get(key);
    if (list) list.push(form);
    else map.set(key, [form]);
    if (!this.#letters.spaced)
      for (let end = 0, i = 0; i < Math.min(form.words.length, LONGEST_KEY) - 1; i++) {
        end += form.words[i]!.lower.length;
        this.#openings.add(key.slice(0, end));
      }
    if (first.stem) {
      const head = headOf(first.lower);
      this.#lengths.set(head, (this.#lengths.get(head) ?? 0) | (1 << Math.min(first.lower.length, 31)));
    }
  }

  /** A form without adding it. */
  parse(whole: string, value: V, loose = false): Form<V> {
    const [, before, written = "", behind] = /^(?:<([^<>]*)>)?([^<>]*)(?:<([^<>]*)>)?$/u.exec(whole) ?? [
      whole,
      undefined,
      whole,
    ];
    const apostrophe = /['’]\*$/u.test(written);
    const hyphen = /[^\s]-$/u.test(written);
    const text = apostrophe ? written.slice(0, -2) : hyphen ? written.slice(0, -1) : written;
    const folded = foldText(text, this.#letters);
    const words: FormWord[] = [];
    for (const word of wordsOf(text, folded, { start: 0, end: text.length }, this.#letters)) {
      const before = words.at(-1);
      if (word.text === "*" && before !== undefined) {
        words[words.length - 1] = { ...before, stem: true };
        continue;
      }
      const shape =
        !CAPITAL.test(word.text) || (loose && words.length > 0)
          ? "any"
          : ALL_CAPITALS.test(word.text)
            ? "exact"
            : "capital";
      words.push({ lower: word.lower, text: word.text, stem: false, shape, glued: word.glued });
    }
    const beside = { before: this.#phrases(before), behind: this.#phrases(behind) };
    return { words, value, apostrophe, hyphen, ...beside, size: text.length };
  }

  /** "访/出访" as phrases. */
  #phrases(alternatives: string | undefined): readonly Phrase[] | null {
    if (alternatives === undefined) return null;
    return alternatives.split("/").map((text) => {
      const span = { start: 0, end: text.length };
      return wordsOf(text, foldText(text, this.#letters), span, this.#letters).map(({ lower }) => lower);
    });
  }

  /** The forms that stand at a word, longest first; of one length in the order that they were added. */
  at(words: readonly Atom[], from: number): Match<V>[] {
    const word = words[from]!;
    let found: Match<V>[] = NONE;
    const test = (forms: readonly Form<V>[] | undefined) => {
      if (forms === undefined) return;
      for (const form of forms) {
        const match = this.#match(form, words, from);
        if (match === null) continue;
        if (found === NONE) found = [];
        found.push(match);
      }
    };
    test(this.#plain.get(word.lower));
    if (!this.#letters.spaced) {
      let key = word.lower;
      for (let i = from + 1; i < Math.min(words.length, from + LONGEST_KEY); i++) {
        if (!words[i]!.glued || !this.#openings.has(key)) break;
        key += words[i]!.lower;
        test(this.#plain.get(key));
      }
    } else if (word.kind === "letters") {
      const { lower } = word;
      const lengths = (this.#lengths.get(headOf(lower)) ?? 0) | (this.#lengths.get(lower.charCodeAt(0)) ?? 0);
      if (lengths !== 0) {
        const size = word.lower.length;
        for (let length = Math.min(size, 31); length >= Math.max(1, size - this.#longest); length--) {
          if ((lengths & (1 << length)) === 0 || !this.#endings.has(word.lower.slice(length))) continue;
          test(this.#stems.get(word.lower.slice(0, length)));
        }
      }
    }
    return found.length < 2 ? found : found.sort((x, y) => y.to - x.to || y.form.size - x.form.size || y.next - x.next);
  }

  /** Whether an ending of the language. */
  isEnding(text: string): boolean {
    return this.#endings.has(text);
  }

  #match(form: Form<V>, words: readonly Atom[], from: number): Match<V> | null {
    for (let i = 0; i < form.words.length; i++) {
      const word = words[from + i];
      if (word === undefined) return null;
      const wanted = form.words[i]!;
      if (i > 0 && wanted.glued !== word.glued && (wanted.glued || !this.#letters.spaced)) return null;
      if (!this.#fits(wanted, word)) return null;
    }
    const to = from + form.words.length;
    const { before, behind } = form;
    if (before !== null && !before.some((phrase) => stands(phrase, words, from - phrase.length))) return null;
    if (behind !== null && !behind.some((phrase) => stands(phrase, words, to))) return null;
    if (form.hyphen) return words[to]?.lower === "-" && words[to]!.glued ? { form, from, to, next: to + 1 } : null;
    const next = this.#behindApostrophe(words, to);
    if (form.apostrophe && next === to) return null;
    return { form, from, to, next };
  }

  #fits({ lower, text, stem, shape }: FormWord, word: Atom): boolean {
    if (
      stem ? !word.lower.startsWith(lower) || !this.#endings.has(word.lower.slice(lower.length)) : word.lower !== lower
    )
      return false;
    if (shape === "any") return true;
    if (shape === "exact") return word.text.startsWith(text);
    return (
      CAPITAL.test(word.text) &&
      (word.text.length < 4 || word.text === text || !ALL_CAPITALS.test(word.text) || word.text.length > 2)
    );
  }

  /** The word behind an ending that an apostrophe parts from the name: "Ankara'da", "China's". */
  #behindApostrophe(words: readonly Atom[], at: number): number {
    const { apostrophe, spaced } = this.#letters;
    const mark = words[at];
    if (!spaced || mark?.lower !== "'" || !mark.glued || apostrophe?.length === 0) return at;
    const ending = words[at + 1];
    if (ending === undefined || !ending.glued || ending.kind !== "letters")
      return apostrophe === null ? at : at + (apostrophe.includes("") ? 1 : 0);
    if (
      apostrophe === null
        ? ending.lower.length <= LONGEST_TAIL && !CAPITAL.test(ending.text)
        : apostrophe.includes(ending.lower)
    )
      return at + 2;
    return at;
  }
}

/** The first three letters of a word as one number (its first alone, where it has fewer): few words begin as any stem does. */
function headOf(lower: string): number {
  if (lower.length < 3) return lower.charCodeAt(0);
  return (lower.charCodeAt(0) * 65536 + lower.charCodeAt(1)) * 65536 + lower.charCodeAt(2);
}

/** Whether the words of a phrase stand from a place on. */
function stands(phrase: Phrase, words: readonly Atom[], from: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (words[from + i]?.lower !== phrase[i]) return false;
  return true;
}

const NONE: never[] = [];
/** Characters of a form that it is looked up by, where every character is a word. */
const LONGEST_KEY = 4;
/** Letters behind an apostrophe that may be endings. */
const LONGEST_TAIL = 14;
