import { nameOf, type Scale } from "./scale.js";
import type { Telling } from "./telling.js";
import { rootShown, worthOf } from "./wording.js";

/** What common words must be worth to tell one matter, and from where on they are as good as any more: two names. */
const TELLING = 1;
const PLENTY = 4;
/** A sentence takes up about so much of what a thing is about: a word that far fewer of its sentences have may have strayed in. */
const TAKEN_UP = 0.4;
/** Log odds of being one because few others have these people, at most. */
const RAREST = 3;

/** How many things have a word or a person, as far as they were compared with anything. */
export class Spread {
  readonly #things = new Map<string, number>();

  note(one: string): void {
    this.#things.set(one, this.of(one) + 1);
  }

  of(one: string): number {
    return this.#things.get(one) ?? 0;
  }
}

/** Any person at all. */
const ANYBODY = "";

/**
 * What all that is told of one thing is about, taken together: each sentence takes up but a part of its matters, and each report names but some of its
 * people. A word or person that few other things have tells more. Sentences are taken apart when they are first compared.
 */
export class Gist {
  readonly #unread: Telling[] = [];
  /** Words, with the number of sentences that have them. */
  readonly #words = new Map<string, number>();
  readonly #names = new Set<string>();
  /** Words of what is compared apart: purposes, subjects, names, goods. */
  readonly #objects = new Set<string>();
  readonly #people = new Set<string>();
  #sentences = 0;
  /** What its words are worth that are not compared apart. */
  #worth = 0;

  constructor(private readonly spread: Spread) {}

  add(telling: Telling): void {
    this.#unread.push(telling);
  }

  /** Takes in what was added. What is compared with several things wants all of them taken in first: which words are rare shows only then. */
  read(): void {
    for (const telling of this.#unread.splice(0)) {
      for (const id of telling.everybody) this.#meet(id);
      for (const word of telling.object?.stems ?? []) this.#setApart(word);
      if (telling.matter === null) continue;
      this.#sentences++;
      for (const word of telling.matter.names) this.#name(word);
      for (const word of telling.matter.stems) this.#hear(word);
    }
  }

  /** Weighs one more telling beside it, where its type weighs words or people. */
  weigh(scale: Scale, telling: Telling): void {
    if (scale.has("rare")) this.#weighPeople(scale, telling);
    if (scale.has("words")) this.#weighWords(scale, telling);
  }

  /** People who are named of few other things speak for it by that: presidents meet all the time. */
  #weighPeople(scale: Scale, telling: Telling): void {
    const all = this.spread.of(ANYBODY) + 1;
    const both: string[] = [];
    let odds = 0;
    for (const id of telling.everybody) {
      if (!this.#people.has(id)) continue;
      both.push(id);
      odds += Math.log(all / (this.spread.of(id) + 1));
    }
    if (odds > 0)
      scale.speaks(
        "rare",
        () => `few others name ${both.map(nameOf(telling)).sort().join(" and ")}`,
        Math.min(odds, RAREST),
      );
  }

  /**
   * Words in common that few reports have speak for one thing; a sentence that says much and has none of what the others say speaks against it, the more
   * of them there are.
   */
  #weighWords(scale: Scale, { matter, object }: Telling): void {
    if (matter === null || this.#sentences === 0) return;
    const words: string[] = [];
    let [weight, mine, theirs] = [0, 0, this.#worth];
    for (const word of object?.stems ?? [])
      if (this.#words.has(word) && !this.#objects.has(word)) theirs -= worthOf(word, this.#names.has(word));
    for (const word of matter.stems) {
      if (this.#objects.has(word) || object?.stems.has(word)) continue;
      const worth = worthOf(word, matter.names.has(word) || this.#names.has(word));
      mine += worth;
      const sentences = this.#words.get(word);
      if (sentences === undefined) continue;
      words.push(word);
      const strayed = Math.min(1, (sentences + 0.5) / (TAKEN_UP * this.#sentences + 0.5));
      weight += (worth * strayed) / this.spread.of(word);
    }
    const alone = this.#sentences === 1;
    if (weight >= TELLING)
      scale.speaks(
        "words",
        () =>
          `${alone ? "both speak" : "speaks"} of ${words.map(rootShown).join(", ")}${alone ? "" : " as others there do"}`,
        Math.min(1, weight / PLENTY) * (0.5 + weight / Math.min(mine, theirs) / 2),
      );
    else if (words.length === 0 && Math.min(matter.stems.size, this.#words.size) >= 3)
      scale.speaks(
        "no-words",
        () => (alone ? "their words have nothing in common" : "has no word in common with what is there"),
        Math.min(2, (1 + this.#sentences) / 2),
      );
  }

  #meet(id: string): void {
    if (this.#people.has(id)) return;
    if (this.#people.size === 0) this.spread.note(ANYBODY);
    this.#people.add(id);
    this.spread.note(id);
  }

  #setApart(word: string): void {
    if (this.#objects.has(word)) return;
    this.#objects.add(word);
    if (this.#words.has(word)) this.#worth -= worthOf(word, this.#names.has(word));
  }

  #name(word: string): void {
    if (this.#names.has(word)) return;
    this.#names.add(word);
    if (this.#words.has(word) && !this.#objects.has(word)) this.#worth += worthOf(word, true) - worthOf(word, false);
  }

  #hear(word: string): void {
    const sentences = this.#words.get(word) ?? 0;
    this.#words.set(word, sentences + 1);
    if (sentences > 0) return;
    this.spread.note(word);
    if (!this.#objects.has(word)) this.#worth += worthOf(word, this.#names.has(word));
  }
}
