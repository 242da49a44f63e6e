import { fold } from "../../../annotation/index.js";
import { Gazetteer } from "./gazetteer.js";
import type { Naming } from "./name.js";
import type { NameTables } from "./name-tables.js";

/** What a phrase of the tables may stand for. `ambiguous`: it has another common meaning. */
export type Sense =
  | { readonly kind: "state"; readonly id: string; readonly naming: Naming; readonly ambiguous: boolean }
  | { readonly kind: "prefix"; readonly id: string }
  | { readonly kind: "organisation"; readonly id: string; readonly via: OrganisationVia; readonly ambiguous: boolean }
  | { readonly kind: "firm"; readonly id: string; readonly ambiguous: boolean }
  | { readonly kind: "person"; readonly id: string; readonly short: boolean; readonly ambiguous: boolean }
  | { readonly kind: "office"; readonly title: string; readonly ambiguous: boolean; readonly plural: boolean }
  | { readonly kind: "modifier"; readonly slug: string }
  | { readonly kind: "honorific" }
  | { readonly kind: "other"; readonly name: string };

export type OrganisationVia = "name" | "acronym" | "adjective" | "seat";

/** Tables made ready for matching. Made once for each value of `NameTables`. */
export interface Compiled {
  readonly tables: NameTables;
  readonly gazetteer: Gazetteer<Sense>;
  /** Usual name of every table entry, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly sets: WordSets;
  /** Every word that stands in the phrase of an office, folded; made when first asked for. */
  readonly officeWords: () => ReadonlySet<string>;
}

/** The word lists of the tables as sets. */
export interface WordSets {
  readonly articles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly belonging: ReadonlySet<string>;
  readonly sentTitles: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly possessors: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  readonly familyFirstStates: ReadonlySet<string>;
  readonly calledByLast: ReadonlySet<string>;
  readonly calledByFirst: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly wordsToo: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly firmHeads: ReadonlySet<string>;
  readonly pressHeads: ReadonlySet<string>;
  readonly firmForms: ReadonlySet<string>;
  readonly firmOpeners: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly closingPlaces: ReadonlySet<string>;
  readonly regionWords: ReadonlySet<string>;
  readonly firmNouns: ReadonlySet<string>;
  readonly realms: ReadonlySet<string>;
  readonly organisationEndings: ReadonlySet<string>;
}

const compiled = new WeakMap<NameTables, Compiled>();

/** The tables made ready for matching; the first call for a value of tables does the work. */
export function compile(tables: NameTables): Compiled {
  const before = compiled.get(tables);
  if (before) return before;
  const gazetteer = new Gazetteer<Sense>();
  const names = new Map<string, string>();
  addStates(gazetteer, names, tables);
  addOrganisations(gazetteer, names, tables);
  addFirms(gazetteer, names, tables);
  addPeople(gazetteer, names, tables);
  addOffices(gazetteer, tables);
  const made = { tables, gazetteer, names, sets: sets(tables), officeWords: officeWords(tables) };
  compiled.set(tables, made);
  return made;
}

function addStates(gazetteer: Gazetteer<Sense>, names: Map<string, string>, tables: NameTables): void {
  for (const [id, entry] of Object.entries(tables.states)) {
    names.set(id, entry.names[0] ?? id);
    const add = (strings: readonly string[] | undefined, naming: Naming) => {
      for (const string of strings ?? []) {
        gazetteer.add(string, { kind: "state", id, naming, ambiguous: entry.ambiguous?.includes(string) ?? false });
      }
    };
    add(entry.names, "name");
    add(entry.adjectives, "adjective");
    add(entry.people, "people");
    add(entry.capitals, "capital");
    // To claims a parliament or a service is its state, as a seat of government is.
    add(entry.bodies, "capital");
    for (const string of entry.prefixes ?? []) gazetteer.add(string, { kind: "prefix", id });
  }
  for (const name of tables.notStates) gazetteer.add(name, { kind: "other", name });
}

function addOrganisations(gazetteer: Gazetteer<Sense>, names: Map<string, string>, tables: NameTables): void {
  for (const [id, entry] of Object.entries(tables.organisations)) {
    names.set(id, entry.names[0] ?? id);
    const add = (strings: readonly string[] | undefined, via: OrganisationVia) => {
      for (const string of strings ?? []) {
        const ambiguous = entry.ambiguous?.includes(string) ?? false;
        gazetteer.add(string, { kind: "organisation", id, via, ambiguous }, via === "acronym" ? "exact" : "cased");
      }
    };
    add(entry.names, "name");
    add(entry.acronyms, "acronym");
    add(entry.adjectives, "adjective");
    add(entry.seats, "seat");
  }
}

function addFirms(gazetteer: Gazetteer<Sense>, names: Map<string, string>, tables: NameTables): void {
  for (const [id, entry] of Object.entries(tables.firms)) {
    names.set(id, entry.names[0] ?? id);
    const sense = (string: string): Sense => ({
      kind: "firm",
      id,
      ambiguous: entry.ambiguous?.includes(string) ?? false,
    });
    for (const string of entry.names) gazetteer.add(string, sense(string));
    for (const string of entry.acronyms ?? []) gazetteer.add(string, sense(string), "exact");
  }
}

function addPeople(gazetteer: Gazetteer<Sense>, names: Map<string, string>, tables: NameTables): void {
  for (const [id, entry] of Object.entries(tables.people)) {
    names.set(id, entry.names[0] ?? id);
    const sense = (string: string, short: boolean): Sense => ({
      kind: "person",
      id,
      short,
      ambiguous: entry.ambiguous?.includes(string) ?? false,
    });
    for (const string of entry.names) gazetteer.add(string, sense(string, !/\s/u.test(string)));
    for (const string of entry.short ?? []) gazetteer.add(string, sense(string, true));
  }
}

function addOffices(gazetteer: Gazetteer<Sense>, tables: NameTables): void {
  for (const [title, entry] of Object.entries(tables.offices)) {
    const sense = (ambiguous: boolean, plural: boolean): Sense => ({ kind: "office", title, ambiguous, plural });
    const usual = [sense(false, false), sense(false, true)] as const;
    const doubtful = [sense(true, false), sense(true, true)] as const;
    for (const phrase of entry.phrases) {
      const [singular, plural] = entry.ambiguous?.includes(phrase) ? doubtful : usual;
      gazetteer.add(phrase, singular, "any");
      const several = tables.pluralOffice(phrase);
      if (several !== null) gazetteer.add(several, plural, "any");
    }
    for (const acronym of entry.acronyms ?? []) gazetteer.add(acronym, doubtful[0], "exact");
  }
  for (const [slug, phrases] of Object.entries(tables.officeModifiers)) {
    for (const phrase of phrases) gazetteer.add(phrase, { kind: "modifier", slug }, "any");
  }
  for (const honorific of tables.words.honorifics) gazetteer.add(honorific, { kind: "honorific" });
}

function officeWords(tables: NameTables): () => ReadonlySet<string> {
  let made: Set<string> | undefined;
  return () => {
    if (made) return made;
    made = new Set();
    for (const { phrases } of Object.values(tables.offices)) {
      for (const phrase of phrases) for (const word of phrase.split(" ")) made.add(fold(word));
    }
    return made;
  };
}

function sets({ words }: NameTables): WordSets {
  return {
    articles: new Set(words.articles),
    conjunctions: new Set(words.conjunctions),
    belonging: new Set(words.belonging),
    sentTitles: new Set(words.sentTitles),
    linking: new Set(words.linking),
    possessives: new Set(words.possessives),
    possessors: new Set(words.possessors),
    locatives: new Set(words.locatives),
    particles: new Set(words.particles),
    familyFirst: new Set(words.familyFirst),
    familyFirstStates: new Set(words.familyFirstStates),
    calledByLast: new Set(words.calledByLast),
    calledByFirst: new Set(words.calledByFirst),
    givenNames: new Set(words.givenNames),
    reporting: new Set(words.reporting),
    neverNames: new Set(words.neverNames),
    wordsToo: new Set(words.wordsToo),
    organisationHeads: new Set(words.organisationHeads),
    firmHeads: new Set(words.firmHeads),
    pressHeads: new Set(words.pressHeads),
    firmForms: new Set(words.firmForms),
    firmOpeners: new Set(words.firmOpeners),
    placeHeads: new Set(words.placeHeads),
    placeOpeners: new Set(words.placeOpeners),
    closingPlaces: new Set(words.closingPlaces),
    regionWords: new Set(words.regionWords),
    firmNouns: new Set(words.firmNouns),
    realms: new Set(words.realms),
    organisationEndings: new Set(words.organisationEndings),
  };
}
