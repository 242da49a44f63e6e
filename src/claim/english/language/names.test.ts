import { describe, expect, it } from "vitest";
import * as en from "../../../language/en/index.js";
import { FIRMS, OFFICE_MODIFIERS, OFFICES, ORGANISATIONS, persons, STATES } from "../../../vocabulary/index.js";

const { notNames, officeModifiers, offices } = en;
const [states, organisations, firms, people] = [en.states(), en.organisations(), en.firms(), en.people()];

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Strings of each entry that its `ambiguous` list does not hold. */
function plain(table: Readonly<Record<string, object>>, lists: readonly string[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [id, entry] of Object.entries(table)) {
    const cells = entry as Lists;
    for (const string of lists.flatMap((list) => cells[list] ?? [])) {
      if (cells.ambiguous?.includes(string)) continue;
      owners.set(string, (owners.get(string) ?? new Set()).add(id));
    }
  }
  return owners;
}

const claimedTwice = (owners: Map<string, Set<string>>) =>
  [...owners].filter(([, ids]) => ids.size > 1).map(([string, ids]) => `${string}: ${[...ids].join(" ")}`);

const strings = (entry: object) => Object.values(entry as Lists).flatMap((list) => list ?? []);

describe("English names", () => {
  it("are there for every state, organisation, firm, person and office, and for nothing else", () => {
    const keys = (table: object) => Object.keys(table).sort();
    expect(keys(states)).toEqual(STATES.map((state) => state.id).sort());
    expect(keys(organisations)).toEqual(ORGANISATIONS.map((organisation) => organisation.id).sort());
    expect(keys(firms)).toEqual(FIRMS.map((firm) => firm.id).sort());
    expect(keys(people)).toEqual([...persons()].sort());
    expect(keys(offices)).toEqual(OFFICES.map((office) => office.slug).sort());
    expect(keys(officeModifiers)).toEqual(Object.keys(OFFICE_MODIFIERS).sort());
    for (const table of [states, organisations, firms, people])
      for (const [id, { names }] of Object.entries(table)) expect(names.length, id).toBeGreaterThan(0);
    for (const [slug, { phrases }] of Object.entries(offices)) expect(phrases.length, slug).toBeGreaterThan(0);
  });

  it("hold no empty, padded or doubled strings, no curly apostrophes and no unread marks", () => {
    const tables: Readonly<Record<string, object>>[] = [states, organisations, firms, people, offices];
    for (const table of tables) {
      for (const [id, entry] of Object.entries(table)) {
        for (const string of strings(entry)) expect(string, id).toMatch(/^(?! )[^|;?’]+(?<! )$/u);
        for (const list of Object.values(entry as Lists).filter(Array.isArray))
          expect(new Set(list).size, id).toBe(list?.length);
      }
    }
  });

  it("show the name of the language-neutral table first", () => {
    for (const { id, name } of ORGANISATIONS) expect(organisations[id]?.names[0]).toBe(name);
    for (const { id, name } of FIRMS) expect(firms[id]?.names[0]).toBe(name);
    for (const { id, name } of STATES) expect(states[id]?.names, id).toContain(name);
  });

  it("give no string to two states, organisations or firms unless it is marked as ambiguous", () => {
    expect(claimedTwice(plain(states, ["names", "adjectives", "people", "capitals", "prefixes"]))).toEqual([]);
    expect(claimedTwice(plain(organisations, ["names", "acronyms", "adjectives", "seats"]))).toEqual([]);
    expect(claimedTwice(plain(firms, ["names", "acronyms"]))).toEqual([]);
    // Father and son, told apart by the day of the text.
    expect(claimedTwice(plain(people, ["names"]))).toEqual([
      "George Bush: person:george-w-bush person:george-h-w-bush",
    ]);
    expect(claimedTwice(plain(people, ["short"]))).toEqual([]);
  });

  it("give no string to a state and to an organisation or a firm", () => {
    const all = plain(states, ["names", "adjectives", "people", "capitals"]);
    const others = [
      ...plain(organisations, ["names", "acronyms", "adjectives", "seats"]).keys(),
      ...plain(firms, ["names", "acronyms"]).keys(),
    ];
    expect(others.filter((string) => all.has(string))).toEqual([]);
  });

  it("give no phrase to two offices", () => {
    expect(claimedTwice(plain(offices, ["phrases", "acronyms"]))).toEqual([]);
  });

  it("mark the words that are traps", () => {
    expect(states.GEO?.ambiguous).toContain("Georgia");
    expect(states.JOR?.ambiguous).toContain("Jordan");
    expect(states.TCD?.ambiguous).toContain("Chad");
    expect(states.COD?.ambiguous).toContain("Congo");
    expect(states.COG?.ambiguous).toContain("Congo");
    expect(states.KOR?.ambiguous).toContain("Korea");
    expect(states.DOM?.ambiguous).toContain("Dominican");
    expect(states.CHN?.ambiguous ?? []).not.toContain("China");
    expect(organisations["org:WHO"]?.ambiguous).toContain("WHO");
    expect(organisations["org:ECO"]?.ambiguous).toContain("ECO");
  });

  it("name nothing that is a state itself among the longer names that are no states", () => {
    const names = plain(states, ["names", "capitals"]);
    expect(notNames.filter((name) => names.has(name))).toEqual([]);
    expect(new Set(notNames).size).toBe(notNames.length);
  });

  it("know the spellings of one person", () => {
    const rahmon = people["person:emomali-rahmon"]?.names ?? [];
    for (const name of ["Emomali Rahmon", "Imamali Rahman", "Emomali Rakhmonov"]) expect(rahmon).toContain(name);
    expect(people["person:volodymyr-zelenskyy"]?.short).toEqual(expect.arrayContaining(["Zelenskyy", "Zelensky"]));
  });
});
