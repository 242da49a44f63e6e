/** A time in which something held, as a table has it. Both ends are EDTF; `to` is null while it lasts. `source` is the title to cite. */
export interface Spell {
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

export interface MembershipSpell extends Spell {
  /** Whose spell it is: the state asked for, or one that it succeeds or that succeeds it. */
  readonly state: string;
  /** As in claims: member, observer, partner, candidate. */
  readonly standing: string;
}

export interface Term extends Spell {
  readonly person: string;
  readonly name: string;
}

export interface LevelSpell extends Spell {
  /** Slug of vocabulary/levels.ts or one of its own. */
  readonly level: string;
  /** The level as the parties call it. */
  readonly label: string;
}

/** What the checks ask of the reference tables. Rows are in order of time; where a table knows nothing, they are empty. */
export interface ReferenceTables {
  /** Spells of a state in an organisation ("org:WTO"). */
  standings(state: string, organisation: string): readonly MembershipSpell[];
  /** Days (EDTF) from which a state was a member again or in another's place, beside those on which it entered. */
  returns(state: string, organisation: string): readonly string[];
  /** Whether every member of the organisation is in the table, so that one that is not there is none; and the day until which it is right (EDTF). */
  rollOf(organisation: string): { readonly complete: boolean; readonly asOf: string; readonly source: string } | null;
  /** Who held an office of a state. */
  terms(state: string, office: string): readonly Term[];
  /** Levels of partnership between two states, whichever is named first. */
  levels(a: string, b: string): readonly LevelSpell[];
  /** Since when two states have had diplomatic relations. */
  relations(a: string, b: string): readonly Spell[];
  /** The holder of an office whom a name that is not in the tables most likely spells, around a day; null where none or several do. */
  spelt(
    name: string,
    state: string,
    office: string,
    near: string | null,
  ): { readonly person: string; readonly name: string } | null;
  /** English names for messages: "the World Trade Organization", "Kazakhstan". */
  nameOf(id: string): string;
}
