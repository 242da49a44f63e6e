import type {
  FirmNames,
  OfficeModifierNames,
  OfficeNames,
  OrganisationNames,
  PersonNames,
  StateNames,
} from "../../../vocabulary/index.js";

/** A place that has a name: a city, a region, a sea. */
export interface PlaceFact {
  readonly name: string;
  /** Alpha-3; absent for what belongs to no single state. */
  readonly state?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** True for a place that documents about states often name. */
  readonly known?: boolean;
}

/** A word that names a state in one document and something else in another, and what gives the other away. */
export interface Homonym {
  readonly word: string;
  /** What it is when the cues outweigh those of the state: "Georgia" beside "Atlanta". */
  readonly other: PlaceFact;
  readonly otherCues: readonly string[];
  readonly stateCues: readonly string[];
}

/** The small words and patterns by which a language builds names. Lower case unless said otherwise. */
export interface NameWords {
  readonly articles: readonly string[];
  /** "and", "&". */
  readonly conjunctions: readonly string[];
  /** Between an office and what it belongs to: "of", "for", "to". */
  readonly belonging: readonly string[];
  /** Between an office and the state it is sent to: "to". */
  readonly sentTo: string;
  /** Slugs of the offices that are held at a foreign state or at an organisation. */
  readonly sentTitles: readonly string[];
  /** Between an office or a name and the state it is of: "of". */
  readonly genitive: string;
  /** Who runs a body of a state that an organisation has one of the same name as: "the secretary of the Security Council". */
  readonly ownOfficers: readonly string[];
  /** Between the head of an organisation's name and the rest: "of", "for", "on". */
  readonly linking: readonly string[];
  /** Forms of the possessive: "'s", "'". */
  readonly possessives: readonly string[];
  /** Words whose possessive stands inside names, as written: "People" in "People's Party". */
  readonly possessors: readonly string[];
  /** Prepositions before a place. */
  readonly locatives: readonly string[];
  /** As written, without points: "Mr", "Dr", "His Excellency". */
  readonly honorifics: readonly string[];
  /** Small words inside a person's name: "bin", "van", "de". */
  readonly particles: readonly string[];
  /** Family names that stand first ("Xi", "Kim", "Nguyen") and the states where family names do. */
  readonly familyFirst: readonly string[];
  readonly familyFirstStates: readonly string[];
  /** Where people are called by the last word of their names, wherever the family name stands: "Minister Son" is Bui Thanh Son. */
  readonly calledByLast: readonly string[];
  /** Where people are called by the first word of their names: "Abiy" is Abiy Ahmed. */
  readonly calledByFirst: readonly string[];
  readonly givenNames: readonly string[];
  /** Lemmas of verbs whose subject speaks. */
  readonly reporting: readonly string[];
  /** Phrases before the source of a report: "according to". */
  readonly sources: readonly string[];
  /** Words that begin with a capital and are no part of a person's name: verbs of headlines, months, days. */
  readonly neverNames: readonly string[];
  /** Family or given names that are ordinary words too: "May", "Will". */
  readonly wordsToo: readonly string[];
  /** Words that close or open the name of an organisation, firm, public body, place; as written. */
  readonly organisationHeads: readonly string[];
  readonly firmHeads: readonly string[];
  /** Words that close the name of a newspaper, agency or broadcaster, as written. */
  readonly pressHeads: readonly string[];
  /** Those of the firm's head words that open a name as well: "Bank of …". */
  readonly firmOpeners: readonly string[];
  /** Legal forms: a firm's name ends in them. */
  readonly firmForms: readonly string[];
  /** Head word → slug of the office: "Ministry" → "ministry". */
  readonly bodyHeads: Readonly<Record<string, string>>;
  readonly placeHeads: readonly string[];
  /** Place heads that open a name: "Lake", "Mount". */
  readonly placeOpeners: readonly string[];
  /** Place heads that only close a name: a "Line of Credit" is no place. */
  readonly closingPlaces: readonly string[];
  /** Words that tell that an entry of notStates is a place: "New", "Latin", "peninsula". */
  readonly regionWords: readonly string[];
  /** Nouns that introduce a firm: "company", "firm", "contractor". */
  readonly firmNouns: readonly string[];
  /** Last words of offices that name no land: "Head of State", "President of the Republic". */
  readonly realms: readonly string[];
  /** Which state an ambiguous word means where the document does not tell. */
  readonly usual: Readonly<Record<string, string>>;
  /** Slugs of offices → the organisation that they mostly mean alone. */
  readonly usualBodies: Readonly<Record<string, string>>;
  readonly homonyms: readonly Homonym[];
  /** Last words of entries of notStates that are organisations ("Daily", "Academy"); all others are places. */
  readonly organisationEndings: readonly string[];
  /** Names of groups of states as written → alpha-3 members. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Everything that the recogniser of names knows about a language. */
export interface NameTables {
  readonly states: Readonly<Record<string, StateNames>>;
  /** Longer names that hold a state's word and mean no state. */
  readonly notStates: readonly string[];
  readonly organisations: Readonly<Record<string, OrganisationNames>>;
  readonly firms: Readonly<Record<string, FirmNames>>;
  readonly offices: Readonly<Record<string, OfficeNames>>;
  readonly officeModifiers: OfficeModifierNames;
  readonly people: Readonly<Record<string, PersonNames>>;
  /** The places that a name may mean, best first. */
  readonly places: (name: string) => readonly PlaceFact[];
  /** Facts about an entry of the tables that the words do not tell. */
  readonly stateOf: (id: string) => string | undefined;
  /** The organisation that a person of the tables serves. */
  readonly organisationOf: (person: string) => string | undefined;
  /** Who holds an office of a state or organisation on a day (EDTF), by the id in `people`. */
  readonly incumbent: (title: string, owner: string, day: string | null) => string | undefined;
  /** Whether a person was head of state or of government on a day (EDTF). */
  readonly leads: (person: string, day: string) => boolean;
  /** Whether a person held an office in a term that began by a day (EDTF; null: ever). */
  readonly hasHeld: (person: string, title: string, day: string | null) => boolean;
  /** The plural of an office's phrase: "foreign minister" → "foreign ministers"; null for what is plural already. */
  readonly pluralOffice: (phrase: string) => string | null;
  readonly words: NameWords;
}
