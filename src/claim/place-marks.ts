import { type Annotation, type Atom, Forms, foldText, wordsOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import type { Span } from "../text/index.js";

/** What stands before or behind a place: that something happens there, that somebody comes to it, or from it, or nothing that tells. */
export type Towards = "at" | "towards" | "from" | null;

type Mark =
  | { readonly is: "at" | "towards" | "from" | "between" | "behind" | "capital" | "matter" }
  | { readonly is: "town"; readonly name: string };

const made = new WeakMap<Language, Forms<Mark>>();

function formsOf(language: Language): Forms<Mark> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const forms = new Forms<Mark>(language.letters);
  const { towns, behind = [], ...rest } = language.places;
  const marks = {
    at: rest.at,
    towards: rest.towards,
    from: rest.from,
    between: rest.between,
    behind,
    capital: rest.capital,
    matter: rest.matters,
  };
  for (const is of ["at", "towards", "from", "between", "behind", "capital", "matter"] as const)
    for (const form of marks[is]) forms.add(form, { is });
  // Where words are not parted no gazetteer's spelling can be read, and what a town is called is all that there is.
  for (const [name, { called, names }] of Object.entries(towns))
    for (const form of language.letters.spaced || called === "" ? names : new Set([called, ...names]))
      forms.add(form, { is: "town", name });
  made.set(language, forms);
  return forms;
}

const callings = new WeakMap<Language, ReadonlyMap<string, string>>();

/** The name in the gazetteer of a town that a language calls so, in the nominative; undefined where its table has none. */
export function townCalled(words: string, language: Language): string | undefined {
  let known = callings.get(language);
  if (known === undefined) {
    known = new Map(Object.entries(language.places.towns).map(([name, { called }]) => [called, name] as const));
    callings.set(language, known);
  }
  return words === "" ? undefined : known.get(words);
}

/** A sentence as the tables for places see it. */
export class PlaceMarks {
  readonly words: readonly Atom[];
  /** Towns of the language's own table. */
  readonly towns: readonly { readonly span: Span; readonly name: string }[];
  /** Words for the seat of a state. */
  readonly capitals: readonly Span[];
  /** By the word that follows: what a mark that ends there says; where a small word begins that ends there. */
  readonly #ends = new Map<number, Exclude<Towards, null>>();
  readonly #bridges = new Map<number, number>();
  readonly #behind = new Set<number>();
  readonly #matters = new Set<number>();

  private constructor(
    readonly language: Language,
    private readonly text: string,
    sentence: Span,
  ) {
    const { letters } = language;
    this.words = wordsOf(text, foldText(text, letters), sentence, letters);
    const towns: { span: Span; name: string }[] = [];
    const forms = formsOf(language);
    const capitals: Span[] = [];
    let free = 0;
    this.words.forEach((word, i) => {
      const matches = forms.at(this.words, i);
      for (const { form, to } of matches) {
        const mark = form.value;
        if (mark.is === "at" || mark.is === "towards" || mark.is === "from") {
          // Marks are looked at in the order of the text: what ends before this one is known.
          const is = mark.is === "at" && this.#matters.has(i) ? null : mark.is;
          if (is !== null && this.#ends.get(to) !== "at") this.#ends.set(to, is);
        } else if (mark.is === "between") this.#bridges.set(to, Math.min(i, this.#bridges.get(to) ?? i));
        else if (mark.is === "behind") this.#behind.add(i);
        else if (mark.is === "matter") this.#matters.add(to);
        else if (mark.is === "capital") capitals.push({ start: word.start, end: this.words[to - 1]!.end });
      }
      const town = matches.find(({ form }) => form.value.is === "town");
      if (town === undefined || i < free || town.form.value.is !== "town") return;
      free = town.to;
      towns.push({ span: { start: word.start, end: this.words[town.to - 1]!.end }, name: town.form.value.name });
    });
    this.towns = towns;
    this.capitals = capitals;
  }

  /** Null for a language without tables. */
  static of({ document: { text }, language: code }: Annotation, sentence: Span): PlaceMarks | null {
    const language = languageOf(code);
    return language === undefined ? null : new PlaceMarks(language, text, sentence);
  }

  /** What the words around a name say of it as a place. */
  around({ start, end }: Span): Towards {
    const behind = this.#suffix(end);
    if (behind !== null) return behind;
    const next = this.words.findIndex((word) => word.start >= end);
    if (next >= 0 && this.#behind.has(next)) return "at";
    const first = this.words.findIndex((word) => word.end > start);
    let at = first;
    for (
      let bridge = this.#bridges.get(at);
      bridge !== undefined && !this.#ends.has(at);
      bridge = this.#bridges.get(at)
    )
      at = bridge;
    const before = this.#ends.get(at) ?? null;
    // Behind a word for its kind a name has a case of its own: "на базе Рамштайн".
    return before === "at" && at === first && this.#moves({ start, end }) ? "towards" : before;
  }

  /** What an ending behind the apostrophe of a name says. */
  #suffix(end: number): Towards {
    const { atEndings = [], towardsEndings = [], fromEndings = [] } = this.language.places;
    if (!/^['’ʼ]$/u.test(this.text[end] ?? "")) return null;
    const ending = /^\p{L}*/u.exec(this.text.slice(end + 1, end + 12))![0].toLowerCase();
    if (atEndings.includes(ending)) return "at";
    if (towardsEndings.includes(ending)) return "towards";
    return fromEndings.includes(ending) ? "from" : null;
  }

  /** Whether the case of a name makes it where somebody comes to. */
  #moves({ start, end }: Span): boolean {
    const { motion } = this.language.places;
    const name = this.text.slice(start, end);
    if (motion === undefined || motion.none.includes(name)) return false;
    const ends = (one: string) => name.endsWith(one);
    return motion.ends.some(ends) && !motion.still.some(ends);
  }
}
