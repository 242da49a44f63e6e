/** What bears a name. */
export type NamedKind = "state" | "organisation" | "person" | "firm" | "place";

/** Somebody or something that has names, with all that it is called. */
export interface Named {
  /** "KAZ", "org:SCO", "person:xi-jinping", "firm:china-eximbank", "place:Minsk". */
  readonly id: string;
  readonly kind: NamedKind;
  /** The name to show, in English. */
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** Facts of the ledger about it, or claims that name it; 0 where it is known from tables alone. */
  readonly told: number;
}

/** One of the ways in which something is called. */
export interface Spelling {
  /** A word that ends in "*" is a stem. */
  readonly written: string;
  /** "code": found only whole. "acronym": a word too where it is in small letters ("who"). "other": an adjective or a people; "seat": a capital. */
  readonly sort: "name" | "code" | "acronym" | "other" | "seat";
  /** What may follow its stems, as names are compared (endingsOf); nothing where there are none. */
  readonly endings?: ReadonlySet<string>;
  /** Whether it is what a language usually says. */
  readonly usual?: boolean;
}

/** Something to go to: a party, the dossier of two, a person, a firm, a place. */
export interface Suggestion {
  readonly kind: NamedKind | "pair";
  /** One, or the two of a pair. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The spelling that answers, where it is no beginning of a name that is shown. */
  readonly as: string | null;
  readonly told: number;
}
