import { officeBySlug } from "../vocabulary/index.js";

/** Ranks that one holds at a time. */
const UNIQUE = new Set(["head-of-state", "head-of-government", "minister"]);

/** Somebody whom the document introduces, or whom a table knows: who it is, whose office, which. */
export interface Person {
  readonly id: string;
  /** Alpha-3 or the id of an organisation; absent where nothing tells. */
  readonly state?: string;
  readonly title?: string;
}

/**
 * Who is who in one document: people by the last and by all words of their names, offices by who was last said to hold them. Filled in text order, then asked.
 */
export class Cast {
  readonly #byKey = new Map<string, Person | null>();
  readonly #byId = new Map<string, Person>();
  readonly #holders = new Map<string, Person[]>();
  /** Length of the longest key that begins with a code unit. */
  readonly #longest = new Map<string, number>();
  /** People of whom a full name was told. */
  readonly #full = new Set<string>();
  /** Who was told by a family name first, and whose it turned out to be. */
  readonly #alias = new Map<string, string>();

  /**
   * Notes a person under keys (a full name, a family name). A key that two people share stands for neither; but who is told by the family name alone ("Minister Orlek", in the
   * title) is the one whose full name is told elsewhere.
   */
  introduce(person: Person, keys: readonly string[]): void {
    if (new Set(keys).size > 1) this.#full.add(person.id);
    const before = this.#byId.get(person.id);
    const known = before === undefined ? person : { ...person, ...before };
    this.#byId.set(person.id, known);
    for (const key of keys) {
      const head = key.charAt(0);
      this.#longest.set(head, Math.max(this.#longest.get(head) ?? 0, key.length));
      const other = this.#byKey.get(key);
      if (other === undefined || other?.id === known.id) this.#byKey.set(key, known);
      else if (other !== null && this.#isOne(other, known)) {
        const [short, long] = this.#full.has(known.id) ? [other, known] : [known, other];
        const both = { ...short, ...long };
        this.#alias.set(short.id, long.id);
        this.#byId.set(long.id, both);
        this.#byKey.set(key, both);
      } else this.#byKey.set(key, null);
    }
    if (known.title !== undefined && known.state !== undefined) {
      const list = this.#holders.get(known.title);
      if (list === undefined) this.#holders.set(known.title, [known]);
      else if (!list.some(({ id }) => id === known.id)) list.push(known);
    }
  }

  /** Whether one of two who share a family name is told by that alone, and nothing parts them. */
  #isOne(one: Person, other: Person): boolean {
    return (
      this.#full.has(one.id) !== this.#full.has(other.id) &&
      (one.state === undefined || other.state === undefined || one.state === other.state)
    );
  }

  named(key: string): Person | undefined {
    return this.#byKey.get(key) ?? undefined;
  }

  /** The length of the longest key that begins with a code unit; 0 without one. */
  longest(head: string): number {
    return this.#longest.get(head) ?? 0;
  }

  byId(id: string): Person | undefined {
    return this.#byId.get(this.#alias.get(id) ?? id);
  }

  /** The one who holds an office, where the document has told of one alone (of one state alone, where it is given). */
  holder(title: string, state?: string): Person | undefined {
    const all = this.#holders.get(title) ?? [];
    const list = state === undefined ? all : all.filter((person) => person.state === state);
    if (new Set(list.map((person) => person.state)).size !== 1) return undefined;
    // Of a state's leaders and ministers the last one told holds the office; of two senators neither is "the senator".
    return UNIQUE.has(officeBySlug(title)?.rank ?? "") ||
      new Set(list.map(({ id }) => this.#alias.get(id) ?? id)).size === 1
      ? list.at(-1)
      : undefined;
  }
}
