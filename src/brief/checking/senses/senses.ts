import { SEARCH_WORDS } from "../../../language/search/index.js";
import { ACTS } from "./acts.js";
import { AFFAIRS } from "./affairs.js";
import { DEALINGS } from "./dealings.js";
import { DEEDS } from "./deeds.js";
import { FIELD } from "./field.js";
import { GOODS } from "./goods.js";
import { MATTERS } from "./matters.js";
import { MOVES } from "./moves.js";
import { NOTIONS } from "./notions.js";
import { PEOPLE } from "./people.js";
import { PROSE_ACTS, PROSE_THINGS } from "./prose.js";
import { QUALITIES } from "./qualities.js";
import { THINGS } from "./things.js";

/** Languages of the columns of the tables. */
const COLUMNS = ["en", "ru", "tr", "zh"] as const;

/** A row of the tables: what its words say, and how. */
export interface Sense {
  readonly id: number;
  /** A verb, or its noun: the form tells how far it came. */
  readonly isAct: boolean;
  /** undoes: what it tells of was undone then. agrees: it is done where something is agreed. */
  readonly end: "undoes" | "agrees" | null;
  /** give: who does it acts on whom follows. take: who does it gets. */
  readonly way: "give" | "take" | null;
  /** Whether it is another thing than the one that a compound names with it: "sensors" of "drone sensors". */
  readonly isHead: boolean;
}

/** Senses that words at a place may have, all of the same length. */
export interface Found {
  readonly senses: readonly Sense[];
  /** How many words, or characters where words are not parted. */
  readonly taken: number;
}

interface Phrase {
  readonly terms: readonly string[];
  readonly sense: Sense;
}

const stemmers = new Map(SEARCH_WORDS.map((words) => [words.code, words]));
const kept = new Map<string, string>();

/** Whether a language parts its words by blanks. */
export const isSpaced = (code: string): boolean => !stemmers.get(code)!.unspaced;

/** What all forms of a word have in common, as the search knows it; an irregular form is that of its base. */
export function wordTerm(word: string, code: string, irregular: ReadonlyMap<string, string>): string {
  const key = `${code} ${word}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const base = irregular.get(word) ?? word;
  const words = stemmers.get(code)!;
  const term = words.unspaced
    ? words
        .terms(base)
        .map(({ term }) => term.slice(0, 1))
        .join("")
    : (words.terms(base)[0]?.term ?? base);
  if (kept.size < KEPT) kept.set(key, term);
  return term;
}
/** Words that may part a verb from its small word. */
const APART = 4;
/** Words whose terms are kept. */
const KEPT = 50_000;

/** The tables as a language reads them: longest phrase first. */
export class Senses {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #particles: ReadonlySet<string>;

  constructor(
    private readonly code: string,
    private readonly irregular: ReadonlyMap<string, string>,
    /** Small words of verbs that may stand apart from them. */
    particles: ReadonlySet<string>,
    /** Ends of stems that make a passive or a causative of a verb; null where its stem has none. */
    private readonly voice: RegExp | null,
    /** Further forms of a noun whose stems differ from its own. */
    private readonly inflected: ((noun: string) => readonly string[]) | null,
  ) {
    this.#particles = new Set(this.#stems([...particles]));
    const column = COLUMNS.indexOf(code as (typeof COLUMNS)[number]);
    for (const [isAct, table] of [
      [true, `${ACTS}${DEEDS}${DEALINGS}${MOVES}${PROSE_ACTS}`],
      [false, `${THINGS}${FIELD}${MATTERS}${AFFAIRS}${GOODS}${PEOPLE}${QUALITIES}${NOTIONS}${PROSE_THINGS}`],
    ] as const)
      for (const [row, line] of table.split("\n").entries()) {
        const [, sign = "", cells] = /^([<>=!~%]? ?)(.*\|.*)$/u.exec(line) ?? [];
        if (cells === undefined) continue;
        const sense: Sense = {
          id: row * 2 + (isAct ? 0 : 1),
          isAct,
          way: /[>!]/u.test(sign) ? "give" : sign.startsWith("<") ? "take" : null,
          end: sign.startsWith("!") ? "undoes" : sign.startsWith("~") ? "agrees" : null,
          isHead: sign.startsWith("%"),
        };
        for (const phrase of (cells.split("|")[column] ?? "").split(",")) this.#add(phrase.trim(), sense);
      }
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.terms.length - a.terms.length);
  }

  #add(phrase: string, sense: Sense): void {
    if (phrase === "") return;
    const words = isSpaced(this.code) ? phrase.split(/[\s-]+/u) : [...phrase];
    const terms = this.#stems(words);
    this.#put(terms, sense);
    if (this.inflected === null || sense.isAct) return;
    const ends = new Set(this.#stems(this.inflected(words.at(-1)!)));
    for (const end of ends) if (end !== terms.at(-1)) this.#put([...terms.slice(0, -1), end], sense);
  }

  #put(terms: readonly string[], sense: Sense): void {
    const known = this.#byFirst.get(terms[0]!);
    if (known === undefined) this.#byFirst.set(terms[0]!, [{ terms, sense }]);
    else known.push({ terms, sense });
  }

  /** Words as the tables have them: a passive that no table has is its verb. */
  termsOf(words: readonly string[]): string[] {
    const { voice } = this;
    const terms = this.#stems(words);
    if (voice === null) return terms;
    const isKnown = (term: string) => this.#byFirst.has(term);
    return terms.map((term) => (isKnown(term) || !isKnown(term.replace(voice, "")) ? term : term.replace(voice, "")));
  }

  #stems(words: readonly string[]): string[] {
    return words.map((word) => wordTerm(word, this.code, this.irregular));
  }

  /** What the longest phrase at a place may say; null where none of the tables begins there. */
  at(terms: readonly string[], i: number, isWanted: (sense: Sense) => boolean = () => true): Found | null {
    let taken = 0;
    const senses: Sense[] = [];
    for (const { terms: own, sense } of this.#byFirst.get(terms[i] ?? "") ?? []) {
      if (own.length < taken) break;
      if (!isWanted(sense)) continue;
      const isWhole = own.every((term, k) => terms[i + k] === term);
      if (!isWhole && (taken > 1 || !this.#isApart(own, terms, i))) continue;
      taken = isWhole ? own.length : 1;
      senses.push(sense);
    }
    return taken === 0 ? null : { senses, taken };
  }

  /** "Called its ambassador home": whether the small word of a verb stands apart from it. */
  #isApart([, particle, ...others]: readonly string[], terms: readonly string[], i: number): boolean {
    if (particle === undefined || others.length > 0 || !this.#particles.has(particle)) return false;
    return terms.slice(i + 2, i + 2 + APART).includes(particle);
  }

  /** All senses that words from a place on have, of every length. */
  from(terms: readonly string[], i: number): number[] {
    return (this.#byFirst.get(terms[i]!) ?? []).flatMap(({ terms: own, sense }) =>
      own.every((term, k) => terms[i + k] === term) || this.#isApart(own, terms, i) ? [sense.id] : [],
    );
  }

  /** All senses that words have, at every place and of every length. */
  all(terms: readonly string[]): Set<number> {
    return new Set(terms.flatMap((_, i) => this.from(terms, i)));
  }
}
