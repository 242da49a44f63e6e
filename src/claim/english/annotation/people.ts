import { fold, foldRomanised, slug } from "../../../annotation/index.js";
import type { Draft } from "./draft.js";
import { isCapital } from "./gazetteer.js";
import type { OfficeName } from "./name.js";
import type { WordSets } from "./sense.js";

/** A person that the document has introduced. */
export interface Person {
  readonly id: string;
  readonly name: string;
  state?: string;
  organisation?: string;
  office?: OfficeName;
  /** False for deputies and for those who held the office before. */
  holds?: boolean;
}

/** What the words around a name tell of the person. */
export interface Standing {
  readonly state?: string;
  readonly organisation?: string;
  readonly office?: OfficeName;
  readonly holds?: boolean;
}

/** The persons of one document, by all the names that may stand for them later. */
export class People {
  private readonly byName = new Map<string, Person>();
  private readonly byRomanised = new Map<string, Person>();
  private readonly byId = new Map<string, Person>();
  /** null: several bear it. */
  private readonly byGivenName = new Map<string, Person | null>();
  private readonly all: Person[] = [];
  private holders: ReadonlyMap<string, Person | null> | null = null;

  constructor(private readonly sets: WordSets) {}

  /** The person called so: by the full name, by the family name alone, or by a name romanised in another way. */
  find(words: readonly string[]): Person | undefined {
    const folded = key(words);
    const exact = this.byName.get(folded);
    if (exact) return exact;
    return words.length > 1 ? this.byRomanised.get(romanised(words)) : undefined;
  }

  /** Introduces a person, or completes one that is known. `id` is that of a table, where a table knows the person. */
  introduce(words: readonly string[], standing: Standing, id?: string, shown?: string): Person {
    const known =
      (id !== undefined ? this.byId.get(id) : undefined) ?? (id === undefined ? this.find(words) : undefined);
    this.holders = null;
    const person = known ?? this.add(id ?? `person:${slug(words.join(" "))}`, shown ?? words.join(" "));
    if (standing.state !== undefined && person.state === undefined) person.state = standing.state;
    if (standing.organisation !== undefined && person.organisation === undefined)
      person.organisation = standing.organisation;
    if (standing.office !== undefined && person.office === undefined) {
      person.office = standing.office;
      person.holds = standing.holds ?? true;
    }
    this.byName.set(key(words), person);
    if (words.length > 1) {
      this.byRomanised.set(romanised(words), person);
      for (const family of familyNames(words, person.state, this.sets)) this.byName.set(key([family]), person);
    }
    return person;
  }

  /** The one person whose given name this is: "Sheikh Khalifa", "Prince Faisal". */
  findByGivenName(word: string): Person | undefined {
    return this.byGivenName.get(fold(word)) ?? undefined;
  }

  /** Whether any person of the document may be called by this one word. */
  knows(word: string): boolean {
    return this.byName.has(key([word]));
  }

  /** Whether the document names the person. */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The one person of the document who holds the office in the state or organisation, if only one does. */
  holder(title: string, state: string | undefined, organisation?: string): Person | undefined {
    this.holders ??= holders(this.all);
    return this.holders.get(`${title} ${organisation ?? state ?? ""}`) ?? undefined;
  }

  private add(id: string, name: string): Person {
    const before = this.byId.get(id);
    if (before) return before;
    const person: Person = { id, name };
    this.byId.set(id, person);
    this.all.push(person);
    const given = fold(name.split(" ")[0]!);
    this.byGivenName.set(given, this.byGivenName.has(given) ? null : person);
    return person;
  }
}

/** Persons by office and owner ("president RUS"), and by office alone; null where several hold it. */
function holders(persons: readonly Person[]): Map<string, Person | null> {
  const found = new Map<string, Person | null>();
  for (const person of persons) {
    if (!person.office || person.holds === false) continue;
    const owners = new Set(["", person.state ?? "", person.organisation ?? ""]);
    for (const owner of owners) {
      const slot = `${person.office.title} ${owner}`;
      found.set(slot, found.has(slot) ? null : person);
    }
  }
  return found;
}

function key(words: readonly string[]): string {
  return words.map((word) => fold(word).replace(/[-'.]/g, " ").trim()).join(" ");
}

function romanised(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/[-']/u))
    .map(foldRomanised)
    .join(" ");
}

/**
 * What a person may be called by alone. Chinese, Korean and Vietnamese family names stand first, others last, with the
 * particles before them; a family name in capitals gives itself away.
 */
export function familyNames(words: readonly string[], state: string | undefined, sets: WordSets): string[] {
  const last = words[words.length - 1]!;
  const first = words[0]!;
  const shouted = words.filter((word) => word.length > 1 && word === word.toUpperCase());
  if (shouted.length > 0 && shouted.length < words.length) return [shouted.join(" ")];
  const firstIsFamily = words.length <= 3 && sets.familyFirst.has(fold(first));
  if (state !== undefined && sets.calledByLast.has(state)) return firstIsFamily ? [first, last] : [last];
  if (state !== undefined && sets.calledByFirst.has(state)) return [first, last];
  if (firstIsFamily && state !== undefined && sets.familyFirstStates.has(state)) return [first];
  if (firstIsFamily && state === undefined) return [first, last];
  let start = words.length - 1;
  while (start > 1 && sets.particles.has(fold(words[start - 1]!))) start--;
  const family = words.slice(start).join(" ");
  return start < words.length - 1 ? [family, last] : [family];
}

/** Words of a person's name at an atom: their places, and the atom after them. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const LONGEST = 6;

/**
 * Reads a person's name: words with capitals, initials, and particles between them. Stops at words that the tables know as
 * something else, at verbs and at words that the document also writes small.
 */
export function readName(draft: Draft, from: number): NameRun | null {
  const limit = draft.limit(from);
  const { particles, neverNames } = draft.compiled.sets;
  const words: string[] = [];
  let to = from;
  let at = from;
  const known = draft.cover[from];
  if (known?.from === from && known.rule === "name/known-person") {
    return { from, to: known.to, words: draft.written(from, known.to).split(" ") };
  }
  while (at < limit && words.length < LONGEST) {
    const atom = draft.atoms[at]!;
    if (atom.kind !== "letters") break;
    const end = draft.wordEnd(at);
    // "al-Adwani" is one word of a name.
    if (words.length > 0 && end > at + 1 && particles.has(atom.lower) && isCapital(draft.atoms[end - 1]!.text)) {
      words.push(draft.written(at, end));
      at = end;
      to = end;
      continue;
    }
    const isParticle = particles.has(atom.lower) && (words.length > 0 || isCapital(atom.text) || draft.isNameWord(end));
    if (isParticle && !isCapital(atom.text)) {
      if (end >= limit || !(draft.isNameWord(end) || particles.has(draft.lowerAt(end)))) break;
      words.push(draft.written(at, end));
      at = end;
      continue;
    }
    if (!draft.isNameWord(at) || neverNames.has(atom.lower) || isHead(draft, at)) break;
    if (opensOffice(draft, at) && !(words.length > 0 && draft.compiled.sets.wordsToo.has(atom.lower))) break;
    const cover = draft.cover[at];
    if (cover && cover.value.kind !== "person" && !isBorrowed(draft, at, end, words.length)) break;
    if (draft.headline[draft.sentenceOf(at)] === 1 && words.length > 0 && endsHeadlineName(draft, at)) break;
    words.push(draft.written(at, end));
    at = end;
    to = end;
  }
  if (to === from) return null;
  while (words.length > 0 && particles.has(fold(words[words.length - 1]!)) && !isCapital(words[words.length - 1]!))
    words.pop();
  return { from, to, words };
}

function isHead(draft: Draft, at: number): boolean {
  const { organisationHeads, firmHeads, pressHeads } = draft.compiled.sets;
  const word = draft.atoms[at]!.text;
  return organisationHeads.has(word) || firmHeads.has(word) || pressHeads.has(word);
}

function opensOffice(draft: Draft, at: number): boolean {
  if (draft.compiled.sets.givenNames.has(draft.lowerAt(at)) && draft.isNameWord(at + 1)) return false;
  return draft.compiled.gazetteer
    .match(draft.atoms, at, draft.limit(at))
    .some(({ to, payloads }) => to >= draft.wordEnd(at) && payloads.some((sense) => sense.kind === "office"));
}

/** In a headline every word has a capital: a verb or a word that is small elsewhere ends the name. */
function endsHeadlineName(draft: Draft, at: number): boolean {
  return draft.isAlsoLower(at) || draft.token(at).upos !== "PROPN";
}

/** "Israel Katz", "Jordan Bardella": a state's name as the first word, an unknown word after it. */
function isBorrowed(draft: Draft, at: number, end: number, before: number): boolean {
  const cover = draft.cover[at]!;
  if (cover.from !== at || cover.to !== end || cover.value.naming === "adjective") return false;
  if (before > 0) {
    const first = draft.atoms[at - 1]!;
    return draft.compiled.sets.givenNames.has(first.lower) && (end >= draft.limit(at) || !draft.isNameWord(end));
  }
  return end < draft.limit(at) && draft.isNameWord(end) && !draft.cover[end] && draft.token(end).upos === "PROPN";
}
