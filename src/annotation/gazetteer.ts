import type { Language, NameTable } from "../language/index.js";
import { OFFICE_MODIFIERS, type OfficeModifier, stateGroup } from "../vocabulary/index.js";
import { type Namer, namerOf } from "./declension.js";
import { Forms } from "./forms.js";

export type Naming = "name" | "adjective" | "people" | "capital";

/** What a form of the tables may stand for. `doubtful`: it has another common meaning. */
export type Sense =
  | { readonly kind: "state"; readonly id: string; readonly naming: Naming; readonly doubtful: boolean }
  | { readonly kind: "prefix"; readonly id: string; readonly doubtful: boolean }
  /** A parliament, ministry, army or party: an office of the state `id`. */
  | { readonly kind: "organ"; readonly id: string; readonly doubtful: boolean }
  | {
      readonly kind: "organisation";
      readonly id: string;
      readonly doubtful: boolean;
      readonly naming: "name" | "adjective";
    }
  | { readonly kind: "body"; readonly id: string; readonly doubtful: boolean }
  | { readonly kind: "firm"; readonly id: string; readonly doubtful: boolean }
  | { readonly kind: "person"; readonly id: string; readonly short: boolean; readonly doubtful: boolean }
  /** `owner`: the state or organisation that the phrase itself names: "UN special envoy". */
  | { readonly kind: "office"; readonly title: string; readonly owner?: string; readonly doubtful: boolean }
  | { readonly kind: "group"; readonly members: readonly string[]; readonly doubtful: boolean }
  | {
      readonly kind: "homonym";
      readonly ids: readonly string[];
      readonly before: string | null;
      readonly doubtful: boolean;
    }
  | { readonly kind: "word"; readonly of: WordKind; readonly doubtful: boolean };

/** Words that build names and are none. `change`: a modifier that makes a lower office of one, or says that it is not held now. `not`: a longer phrase in which a name stands for nothing. */
export type WordKind = "not" | "honorific" | "modifier" | "change" | "own-land" | "our";

/** Tables of names made ready for matching, with the sets of small words that the recogniser asks. */
export interface Gazetteer {
  readonly forms: Forms<Sense>;
  /** Units of time that are one word. */
  readonly timeUnits: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Single words (and marks) that may stand between an office, its state and its holder. */
  readonly links: ReadonlySet<string>;
  /** Single words that say whose an office is. */
  readonly belonging: ReadonlySet<string>;
  readonly ownersBehind: boolean;
  readonly givenNames: Forms<true>;
  /** First names of women, where names have cases. */
  readonly feminine: Forms<true>;
  readonly namer: Namer | null;
  readonly others: Forms<true>;
  readonly articles: ReadonlySet<string>;
  readonly plurals: { readonly endings: readonly string[]; readonly head: "first" | "last" };
  readonly placeEndings: ReadonlySet<string>;
  readonly tongues: {
    readonly before: Forms<true>;
    readonly nouns: Forms<true>;
    readonly behind: ReadonlySet<string>;
  };
  readonly familyFirst: ReadonlySet<string>;
  readonly personEndings: readonly string[];
  readonly neverNames: Forms<true>;
  readonly heads: Forms<"organisation" | "firm" | "press" | "place">;
  readonly pressNouns: Readonly<Record<"before" | "behind" | "apart", Forms<true>>>;
  readonly reporting: Forms<true>;
  /** Words of a person's names in the tables, folded. */
  readonly namesOf: (person: string) => ReadonlySet<string>;
  readonly fold: (word: string) => string;
}

const made = new WeakMap<Language, Gazetteer>();

/** The gazetteer of a language; made when first asked for. */
export function gazetteerOf(language: Language): Gazetteer {
  const before = made.get(language);
  if (before) return before;
  const gazetteer = compile(language, language.names());
  made.set(language, gazetteer);
  return gazetteer;
}

function compile(language: Language, table: NameTable): Gazetteer {
  const forms = new Forms<Sense>(language.letters);
  const homonyms = homonymsOf(table.homonyms);
  const put = (
    list: readonly string[] | undefined,
    doubtful: readonly string[] | undefined,
    sense: (form: string) => Sense,
    loose = false,
  ) => {
    for (const form of list ?? []) {
      if (homonyms.has(form)) continue;
      const value = sense(form);
      forms.add(form, doubtful?.includes(form) ? { ...value, doubtful: true } : value, loose);
    }
  };
  for (const [form, sense] of homonyms) forms.add(form, sense);
  for (const [id, entry] of Object.entries(table.states)) {
    const state = (naming: Naming) => (): Sense => ({ kind: "state", id, naming, doubtful: false });
    put(entry.names, entry.ambiguous, state("name"));
    put(entry.adjectives, entry.ambiguous, state("adjective"));
    put(entry.people, entry.ambiguous, state("people"));
    put(entry.capitals, entry.ambiguous, state("capital"));
    put(entry.prefixes, entry.ambiguous, () => ({ kind: "prefix", id, doubtful: false }));
    put(entry.bodies, entry.ambiguous, () => ({ kind: "organ", id, doubtful: false }), true);
  }
  const own = new Map(
    Object.entries(table.words.ownBodies).flatMap(([id, list]) => list.map((form) => [form, id] as const)),
  );
  for (const [id, entry] of Object.entries(table.organisations)) {
    const body =
      (naming: "name" | "adjective") =>
      (form: string): Sense =>
        own.has(form) ? { kind: "body", id, doubtful: false } : { kind: "organisation", id, naming, doubtful: false };
    put(entry.names, entry.ambiguous, body("name"), true);
    put(entry.acronyms, entry.ambiguous, body("name"));
    put(entry.adjectives, entry.ambiguous, body("adjective"));
    put(entry.seats, entry.ambiguous, body("name"));
  }
  for (const [form, id] of own) forms.add(form, { kind: "body", id, doubtful: false }, true);
  for (const [id, entry] of Object.entries(table.firms)) {
    const firm = (): Sense => ({ kind: "firm", id, doubtful: false });
    put(entry.names, entry.ambiguous, firm, true);
    put(entry.acronyms, entry.ambiguous, firm);
  }
  for (const [id, entry] of Object.entries(table.people)) {
    put(entry.names, entry.ambiguous, (form) => ({
      kind: "person",
      id,
      short: isOneWord(form, language),
      doubtful: false,
    }));
    put(entry.short, entry.ambiguous, () => ({ kind: "person", id, short: true, doubtful: false }));
  }
  const owner = ownersOf(table.officeOwners);
  for (const [title, entry] of Object.entries(table.offices)) {
    const office = (form: string): Sense => ({ kind: "office", title, ...owner(form), doubtful: false });
    put(entry.phrases, entry.ambiguous, office, true);
    put(entry.acronyms, entry.ambiguous, office);
  }
  for (const [form, members] of Object.entries(table.groups))
    forms.add(form, { kind: "group", members, doubtful: false });
  const word = (list: readonly string[], of: WordKind) => {
    for (const form of list) forms.add(form, { kind: "word", of, doubtful: false });
  };
  word(table.notNames, "not");
  for (const [slug, list] of Object.entries(table.officeModifiers))
    word(list, CHANGES.has(OFFICE_MODIFIERS[slug as OfficeModifier]) ? "change" : "modifier");
  word(table.words.honorifics, "honorific");
  word(table.words.ownLand, "own-land");
  word(table.words.our, "our");
  const { words } = table;
  const set = <V>(entries: readonly (readonly [string, V])[]): Forms<V> => {
    const list = new Forms<V>(language.letters);
    for (const [form, value] of entries) list.add(form, value, true);
    return list;
  };
  const yes = (list: readonly string[]) => set(list.map((form) => [form, true as const]));
  const fold = (text: string) =>
    forms
      .parse(text, { kind: "word", of: "not", doubtful: false })
      .words.map(({ lower }) => lower)
      .join(language.letters.spaced ? " " : "");
  return {
    forms,
    timeUnits: new Set(Object.keys(language.times.units).map(fold)),
    particles: new Set(words.particles.map(fold)),
    links: new Set(words.links.flatMap((form) => fold(form).split(" "))),
    belonging: new Set((words.belonging ?? []).map(fold)),
    ownersBehind: words.ownersBehind ?? true,
    givenNames: yes(words.givenNames),
    feminine: yes(words.declension?.feminine ?? []),
    namer: namerOf(language),
    others: yes(words.others ?? []),
    articles: new Set((words.articles ?? []).map(fold)),
    plurals: words.plurals ?? { endings: [], head: "last" },
    placeEndings: new Set(words.placeEndings ?? []),
    tongues: {
      before: yes(words.tongues?.before ?? []),
      nouns: yes(words.tongues?.nouns ?? []),
      behind: new Set((words.tongues?.behind ?? []).map(fold)),
    },
    familyFirst: new Set(words.familyFirst.map(fold)),
    personEndings: words.personEndings.map((ending) => fold(ending.replace(/^[-*]+/u, "").replace(/\*$/u, ""))),
    neverNames: yes(words.neverNames),
    heads: set([
      ...words.organisationHeads.map((form) => [form, "organisation"] as const),
      ...words.firmHeads.map((form) => [form, "firm"] as const),
      ...words.pressHeads.map((form) => [form, "press"] as const),
      ...words.placeHeads.map((form) => [form, "place"] as const),
    ]),
    pressNouns: {
      before: yes(words.pressNouns?.before ?? []),
      behind: yes(words.pressNouns?.behind ?? []),
      apart: yes(words.pressNouns?.apart ?? []),
    },
    reporting: yes(words.reporting),
    namesOf: memo((id) => new Set((table.people[id]?.names ?? []).flatMap((form) => fold(form).split(" ")))),
    fold,
  };
}

/** Whose an office is by its phrase. */
function ownersOf(table: NameTable["officeOwners"]): (phrase: string) => { readonly owner?: string } {
  const rows = table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [owner = "", phrases = ""] = row.split("|").map((cell) => cell.trim());
      return phrases.split("; ").map((phrase) => ({ owner, phrase }));
    });
  const whole = new Map(rows.map(({ owner, phrase }) => [phrase, owner]));
  const stems = rows.filter(({ phrase }) => phrase.endsWith("*"));
  return (form) => {
    const owner = whole.get(form) ?? stems.find(({ phrase }) => form.startsWith(phrase.slice(0, -1)))?.owner;
    return owner === undefined ? {} : { owner };
  };
}

/** What a modifier of an office does that makes its holder another than the incumbent. */
const CHANGES: ReadonlySet<string> = new Set(["lower", "time"]);

function memo<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** A name of one word stands for its bearer only as a family name does. In scripts without blanks a full name is one word too. */
function isOneWord(form: string, { letters }: Language): boolean {
  return letters.spaced && !/[\s·-]/u.test(form.trim());
}

const GROUP = "group:";

/** The members of a group that is given by its slug ("group:africa"), else what it is itself. */
function membersOf(id: string): readonly string[] {
  return id.startsWith(GROUP) ? (stateGroup(id.slice(GROUP.length))?.members ?? []) : [id];
}

/** What an id of the tables is. */
export function senseOf(id: string): Sense {
  const doubtful = false;
  if (id.startsWith("@")) return { kind: "organ", id: id.slice(1), doubtful };
  if (id === "-") return { kind: "word", of: "not", doubtful };
  if (id.includes("+")) return { kind: "group", members: id.split("+").flatMap(membersOf), doubtful };
  if (id.startsWith(GROUP)) return { kind: "group", members: membersOf(id), doubtful };
  if (id.startsWith("org:")) return { kind: "organisation", id, naming: "name", doubtful };
  if (id.startsWith("person:")) return { kind: "person", id, short: true, doubtful };
  if (/^(?:firm|media):/u.test(id)) return { kind: "firm", id, doubtful };
  return { kind: "state", id, naming: "name", doubtful };
}

function homonymsOf(rows: string): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const row of rows.split("\n")) {
    if (row.trim() === "" || row.startsWith("#")) continue;
    const [form = "", ids = "", before = ""] = row.split("|").map((cell) => cell.trim());
    const list = ids.split(/\s+/u);
    // One bearer alone is no homonym: its form counts like any other.
    senses.set(
      form,
      list.length === 1
        ? senseOf(list[0]!)
        : { kind: "homonym", ids: list, before: before === "" ? null : before, doubtful: false },
    );
  }
  return senses;
}
