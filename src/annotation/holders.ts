import { hasHeld, incumbent, officeBySlug, personById } from "../vocabulary/index.js";
import type { Person } from "./cast.js";
import type { Introductions } from "./introductions.js";
import type { Mention } from "./mentions.js";
import type { Scene } from "./scene.js";

/** Somebody named in the document. */
interface Entry {
  readonly person: Person;
  readonly passage: number;
  readonly word: number;
}

/** People that are looked through from a place back, at most. */
const REACH = 200;
/** Ranks that one holds at a time: "the president" is whoever was spoken of as one. */
const UNIQUE: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "minister"]);

/**
 * Who is meant by an office that stands alone ("the president"): of those whom the document has told with it, and those who hold it by the table of leaders, the one; where they are of
 * several states and nobody's voice the document is, the one that was named last.
 */
export class Holders {
  readonly #scene: Scene;
  readonly #entries: readonly Entry[];
  /** By title: the states of all who hold it here. */
  readonly #states = new Map<string, ReadonlySet<string>>();

  constructor(scene: Scene, introductions: readonly Introductions[]) {
    const { passages, senseOf, cast } = scene;
    this.#scene = scene;
    this.#entries = passages.flatMap(({ mentions }, passage) => {
      const entry = (word: number, person: Person) => ({ person: cast.byId(person.id) ?? person, passage, word });
      const known = mentions.flatMap((mention) => {
        const sense = senseOf(mention);
        return sense?.kind === "person" ? [entry(mention.from, { id: sense.id })] : [];
      });
      const told = [...introductions[passage]!.people].map(([run, person]) => entry(run.from, person));
      return [...known, ...told].sort((x, y) => x.word - y.word);
    });
  }

  of(passage: number): (mention: Mention, title: string) => Person | undefined {
    return ({ from }, title) => this.#holder(passage, from, title);
  }

  #holder(passage: number, word: number, title: string): Person | undefined {
    const { cast, context } = this.#scene;
    const told = cast.holder(title);
    // Of ambassadors, members and experts the one meant was named just before.
    if (!UNIQUE.has(officeBySlug(title)?.rank ?? "")) {
      const near = told && this.#before(passage, word, ({ person }) => person.id === told.id);
      return near !== undefined && near.passage >= passage - 1 ? told : undefined;
    }
    if (this.#statesOf(title).size < 2) return told;
    if (context.publisher !== null) return undefined;
    return this.#before(passage, word, ({ person }) => this.#holds(person, title))?.person;
  }

  #statesOf(title: string): ReadonlySet<string> {
    const before = this.#states.get(title);
    if (before !== undefined) return before;
    const states = new Set<string>();
    for (const { person } of this.#entries)
      if (this.#holds(person, title)) states.add(person.state ?? personById(person.id)?.state ?? "");
    this.#states.set(title, states);
    return states;
  }

  #holds({ id, title: told, state }: Person, title: string): boolean {
    if (told === title) return true;
    const { date } = this.#scene.context;
    const home = personById(id)?.state ?? state;
    if (home === undefined) return false;
    return date === null ? hasHeld(id, title, null) : incumbent(title, home, date)?.person === id;
  }

  /** The last one named before a word who is wanted. */
  #before(passage: number, word: number, wanted: (entry: Entry) => boolean): Entry | undefined {
    let from = 0;
    let to = this.#entries.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const entry = this.#entries[middle]!;
      if (entry.passage < passage || (entry.passage === passage && entry.word < word)) from = middle + 1;
      else to = middle;
    }
    for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if (wanted(this.#entries[i]!)) return this.#entries[i];
    return undefined;
  }
}
