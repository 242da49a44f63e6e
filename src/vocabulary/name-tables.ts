// The shapes of the word tables that every language folder fills (language/en/states.ts and its like). The tables are
// plain data; the engine in annotation/ reads them. A string stands as it is written in running text, with capitals where
// the language writes capitals, without article. Strings listed under `ambiguous` also stand in one of the other lists of
// the same entry: they have another common meaning, so a matcher must ask for more than the bare string.

/** Words for a state, by ISO 3166-1 alpha-3 (see states.ts for the four former ones). */
export interface StateNames {
  /** Short, official, historic and abbreviated names. The first is the usual one. */
  readonly names: readonly string[];
  /** "Chinese", "Kazakh", "Kazakhstani". */
  readonly adjectives?: readonly string[];
  /** First halves of compounds: "Sino" in "Sino-Kazakh". */
  readonly prefixes?: readonly string[];
  /** Nouns for its people, singular and plural: "Kazakh", "Kazakhs". A form equal to an adjective is listed in both. */
  readonly people?: readonly string[];
  /** Its capital, former names of it, and seats of its government: "Beijing", "the Kremlin" (without article). */
  readonly capitals?: readonly string[];
  /** What its capital is called, for people, in the nominative. */
  readonly seat?: string;
  /** What acts for it and is not the state: parliaments, ministries, armies, ruling parties, services: "Storting", "the Pentagon". */
  readonly bodies?: readonly string[];
  /** Members of the lists above that commonly mean something else ("Georgia", "Jordan", "Chad"). */
  readonly ambiguous?: readonly string[];
}

/** Words for a town, a region or a sea, by its English name in the gazetteer. */
export interface TownNames {
  /** What it is called, for people, in the nominative. */
  readonly called: string;
  readonly names: readonly string[];
}

/** Words for an organisation, by its id "org:…". */
export interface OrganisationNames {
  /** What it is called, for people: in the nominative, with a capital unless a sentence has none in it ("хуситы"). */
  readonly called: string;
  /** Names in full; the first is the usual one. */
  readonly names: readonly string[];
  /** Acronyms: they match with this very case only. */
  readonly acronyms?: readonly string[];
  /** Adjectives and member words: "EU", "European", "NATO". */
  readonly adjectives?: readonly string[];
  /** Places that act for it: "Brussels" for the European Union. */
  readonly seats?: readonly string[];
  /** Members of the lists above that commonly mean something else ("WHO", "ECO", "Union"). */
  readonly ambiguous?: readonly string[];
}

/** Words for a bank, fund, company or agency, by its id "firm:…". */
export interface FirmNames {
  /** What it is called, for people, in the nominative with a capital; empty where only acronyms are known. */
  readonly called: string;
  /** Names in full and short; the first is the usual one. */
  readonly names: readonly string[];
  /** Acronyms: they match with this very case only. */
  readonly acronyms?: readonly string[];
  readonly ambiguous?: readonly string[];
}

/** Words for an office or an acting body, by the slug of vocabulary/offices.ts. */
export interface OfficeNames {
  /** Phrases as they stand in a title, lower case unless always capitalised; matched without regard to case. */
  readonly phrases: readonly string[];
  /** Acronyms: they match with this very case only ("FM", "PM"). */
  readonly acronyms?: readonly string[];
  /** Phrases that are ordinary words as well ("general", "chair", "representative"). */
  readonly ambiguous?: readonly string[];
}

/** Words that change an office without making another one, by slug of vocabulary/offices.ts OFFICE_MODIFIERS. */
export type OfficeModifierNames = Readonly<Record<string, readonly string[]>>;

/** Spellings of a person's name, by the id of vocabulary/leaders.ts. The first is the one to show. */
export interface PersonNames {
  /** What the person is called, for people, with `*` behind the words that have cases; empty of one who has no name in full. */
  readonly called: string;
  readonly names: readonly string[];
  /** Family names (or the name usually used alone) that may stand for the person once introduced or after a title. */
  readonly short?: readonly string[];
  /** Members of the lists above that are common words or names of many others. */
  readonly ambiguous?: readonly string[];
}
