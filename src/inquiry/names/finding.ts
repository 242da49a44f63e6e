// Names of all languages and of a ledger, for what people type. Loaded when somebody first types: it takes the names of every language.
import {
  endingsOf,
  type Ledger,
  type Named,
  type NamedInClaims,
  type NamedKind,
  NameIndex,
  romanisationOf,
  type Spelling,
} from "../../ledger/index.js";
import {
  firmById,
  ORGANISATIONS,
  organisationById,
  partyName,
  personById,
  STATES,
  stateById,
} from "../../vocabulary/index.js";

/** Spellings by the id of who is called so. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

interface Tables {
  readonly spellings: Spellings;
  readonly romanised: ReadonlyMap<string, string>;
  readonly little: ReadonlySet<string>;
}

let tables: Promise<Tables> | null = null;
let world: Promise<NameIndex> | null = null;
const indexes = new WeakMap<Ledger, { readonly state: string; readonly index: Promise<NameIndex> }>();

/** The states and organisations of the tables, by all their names: for who has no ledger at hand. */
export function namesOfWorld(): Promise<NameIndex> {
  world ??= indexOf(new Map(), [], []);
  return world;
}

/** The same with the people, firms and places that a ledger names, and with how much it tells of each; kept while the ledger stands still. */
export async function namesOf(ledger: Ledger): Promise<NameIndex> {
  const state = await ledger.state();
  const known = indexes.get(ledger);
  if (known?.state === state) return known.index;
  const index = indexOfLedger(ledger);
  indexes.set(ledger, { state, index });
  index.catch(() => indexes.delete(ledger));
  return index;
}

/** Pairs whose facts are counted; of others it is only known that they are parties. */
const PAIRS = 5000;

async function indexOfLedger(ledger: Ledger): Promise<NameIndex> {
  const [{ parties, pairs }, named] = await Promise.all([ledger.ties({ pairs: PAIRS }), ledger.namedInClaims()]);
  const told = new Map(parties.map(({ a, facts }) => [a, facts]));
  return indexOf(
    told,
    pairs.map(({ a, b, facts }) => [`${a} ${b}`, facts] as const),
    named,
  );
}

async function indexOf(
  told: ReadonlyMap<string, number>,
  pairs: readonly (readonly [string, number])[],
  inClaims: readonly NamedInClaims[],
): Promise<NameIndex> {
  tables ??= tablesOfLanguages();
  const { spellings, romanised, little } = await tables;
  const named = (id: string, kind: NamedKind, name: string, own: readonly Spelling[], facts: number): Named => ({
    id,
    kind,
    name,
    told: facts,
    spellings: [{ written: name, sort: "name", usual: true }, ...own, ...(spellings.get(id) ?? [])],
  });
  const code = (written: string): Spelling => ({ written, sort: "code" });
  const states = STATES.map(({ id, iso2, name }) =>
    named(id, "state", name, [code(id), code(iso2)], told.get(id) ?? 0),
  );
  const unlisted = [...told.keys()].filter((id) => id.startsWith("org:") && organisationById(id) === undefined);
  const bodies = [...ORGANISATIONS.map(({ id }) => id), ...unlisted].map((id) =>
    named(id, "organisation", partyName(id), [code(id.slice(4))], told.get(id) ?? 0),
  );
  const others = inClaims
    .filter(({ id }) => stateById(id) === undefined)
    .map((one) => named(one.id, one.kind, shownName(one), [{ written: one.name, sort: "name" }], one.told));
  return new NameIndex({ names: [...states, ...bodies, ...others], romanised, little, pairs: new Map(pairs) });
}

const shownName = ({ id, name }: NamedInClaims) => personById(id)?.name ?? firmById(id)?.name ?? name;

async function tablesOfLanguages(): Promise<Tables> {
  const { LANGUAGES } = await import("../../language/index.js");
  const { SEARCH_WORDS } = await import("../../language/search/index.js");
  const spellings = new Map<string, Spelling[]>();
  const spaced = LANGUAGES.filter(({ letters }) => letters.spaced);
  const romanised = romanisationOf(spaced.map(({ letters }) => letters.romanised));
  for (const language of LANGUAGES) {
    const { states, organisations, firms, people } = language.names();
    const endings = endingsOf(language.letters.endings, romanised);
    const note = (id: string, sort: Spelling["sort"], forms: readonly string[] = []) => {
      // What only stands in a frame ("<访>哈") is no name by itself. The first name of a table is the usual one.
      const own = forms
        .filter((form) => form !== "" && !form.includes("<"))
        .map(
          (written, i): Spelling => ({
            written,
            sort,
            ...(written.includes("*") ? { endings } : {}),
            ...(sort === "name" && i === 0 ? { usual: true } : {}),
          }),
        );
      spellings.set(id, [...(spellings.get(id) ?? []), ...own]);
    };
    for (const [id, { names, adjectives, people: nation, capitals }] of Object.entries(states)) {
      note(
        id,
        "name",
        names.filter((name) => !isAcronym(name)),
      );
      note(id, "acronym", names.filter(isAcronym));
      note(id, "other", [...(adjectives ?? []), ...(nation ?? [])]);
      note(id, "seat", capitals);
    }
    for (const [id, { names, acronyms }] of Object.entries(firms)) {
      note(id, "name", names);
      note(id, "acronym", acronyms);
    }
    for (const [id, { called, names, acronyms }] of Object.entries(organisations)) {
      note(id, "name", [called, ...names]);
      note(id, "acronym", acronyms);
    }
    for (const [id, { called, names, short }] of Object.entries(people))
      note(id, "name", [called, ...names, ...(short ?? [])]);
  }
  return {
    spellings,
    romanised,
    little: new Set(SEARCH_WORDS.flatMap(({ little }) => [...little])),
  };
}

const isAcronym = (name: string) => /^[\p{Lu}.]{2,6}$/u.test(name);
