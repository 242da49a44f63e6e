import { fold, isStateId, organisationById, partyName } from "../../vocabulary/index.js";
import { lettersApart } from "./letters-apart.js";
import { wordKeys } from "./word-key.js";

/** The states and organisations that a name may mean. */
export interface PartyNames {
  /** Of a name, an adjective or an acronym as somebody writes it in a query among other words; none for what is mostly something else. */
  inWords(name: string): readonly string[];
  /** Of what somebody writes where a party is asked for: also codes ("KAZ", "org:SCO") and capitals ("Beijing"). */
  asked(name: string): readonly string[];
  /** The name that is written most like this one, of those whose party is fitting; null where none is near. */
  nearest(name: string, fits: (id: string) => boolean): string | null;
}

/** Names and acronyms of states and organisations in one language, by id. */
export interface PartyTables {
  readonly states: Readonly<
    Record<
      string,
      {
        readonly names: readonly string[];
        readonly adjectives?: readonly string[];
        readonly people?: readonly string[];
        readonly capitals?: readonly string[];
        readonly ambiguous?: readonly string[];
      }
    >
  >;
  readonly organisations: Readonly<
    Record<string, { readonly names: readonly string[]; readonly acronyms?: readonly string[] }>
  >;
}

type Names = Map<string, Set<string>>;

/** Longest name, in words, that is looked for among the words of a query. */
export const LONGEST_NAME = 5;

/** The names of all languages together. */
export function partyNames(tables: readonly PartyTables[]): PartyNames {
  const [names, capitals, acronyms]: [Names, Names, Names] = [new Map(), new Map(), new Map()];
  const shown = new Map<string, { id: string }>();
  const note = (map: Names, key: string, id: string) => map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { states, organisations } of tables) {
    for (const [
      id,
      { names: own, adjectives = [], people = [], capitals: seats = [], ambiguous = [] },
    ] of Object.entries(states)) {
      for (const name of own) shown.set(keyOf(name), { id });
      for (const name of own) note(isAcronym(name) ? acronyms : names, isAcronym(name) ? bare(name) : keyOf(name), id);
      // "Korean" is of two states and means either; "Arctic" is of none.
      for (const name of [...adjectives, ...people])
        if (!ambiguous.includes(name) || shared(states, name)) note(names, keyOf(name), id);
      for (const name of seats) note(capitals, keyOf(name), id);
    }
    for (const [id, { names: own, acronyms: short = [] }] of Object.entries(organisations)) {
      for (const name of own) shown.set(keyOf(name), { id });
      for (const name of own) note(names, keyOf(name), id);
      for (const name of short) note(acronyms, bare(name), id);
    }
  }
  const inWords = (name: string) => [...(acronyms.get(bare(name)) ?? names.get(keyOf(name)) ?? [])].sort();
  return {
    inWords,
    asked(name) {
      const upper = name.toUpperCase();
      if (isStateId(upper)) return [upper];
      const known = inWords(name);
      if (known.length > 0) return known;
      const organisation = organisationIds(name).find((id) => organisationById(id) !== undefined);
      if (organisation !== undefined) return [organisation];
      return [...(acronyms.get(bare(upper)) ?? capitals.get(keyOf(name)) ?? [])].sort();
    },
    nearest(name, fits) {
      // An old spelling that is near ("Kazakstan") leads to the usual name.
      const fitting = [...shown].filter(([, { id }]) => fits(id)).map(([key, { id }]) => [key, partyName(id)] as const);
      return nearestOf(keyOf(name), new Map(fitting));
    },
  };
}

function organisationIds(name: string): string[] {
  const tail = name.replace(/^org:/iu, "");
  return [`org:${tail}`, `org:${tail.toUpperCase()}`, `org:${tail.charAt(0).toUpperCase()}${tail.slice(1)}`];
}

function shared(states: Readonly<Record<string, { adjectives?: readonly string[] }>>, adjective: string): boolean {
  return Object.values(states).filter(({ adjectives = [] }) => adjectives.includes(adjective)).length > 1;
}

/** Acronyms are told from words by their capitals: "WHO" is not "who". */
const isAcronym = (name: string) => /^[\p{Lu}.]{2,6}$/u.test(name);
const bare = (name: string) => name.replaceAll(".", "");
const keyOf = (name: string) =>
  name
    .split(/\s+/u)
    .flatMap((word) => wordKeys(word))
    .join(" ");

/** The name with the fewest letters to change, at most one in three. */
function nearestOf(key: string, shown: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let least = Math.floor(key.length / 3) + 1;
  for (const [other, name] of shown) {
    if (Math.abs(other.length - key.length) >= least) continue;
    const apart = lettersApart(key, other, least);
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}

/** "Tajikistan" for "tajikistan": how a known word is written, for messages. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  return nearestOf(fold(given), new Map(known.map((word) => [fold(word), word])));
}
