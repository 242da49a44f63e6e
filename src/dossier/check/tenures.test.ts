import { describe, expect, test } from "vitest";
import type { Claim } from "../../claim/index.js";
import { stateById } from "../../vocabulary/index.js";
import { spelledHolder, termSpells } from "../../vocabulary/reference/index.js";
import { check, type ReferenceTables, writingOf } from "./index.js";

/** The checks of offices on the table itself: what they must say, and above all what they must not. */
const TABLES: ReferenceTables = {
  standings: () => [],
  returns: () => [],
  rollOf: () => null,
  levels: () => [],
  relations: () => [],
  terms: termSpells,
  spelt: spelledHolder,
  nameOf: (id) => stateById(id)?.name ?? id,
};

function told(name: string, state: string, office: string, published: string, id = name): string[] {
  const actor = (one: string) => ({ id: one, kind: "state", name: one, text: one });
  const person = `person:${id.toLowerCase().replaceAll(" ", "-")}`;
  const claim = {
    id: "c_1",
    type: "meeting",
    source: [actor(state), actor("CHN")],
    target: [],
    agents: [{ actor: { id: person, kind: "person", name, text: name, state }, office }],
    mutual: true,
    details: {},
    amount: null,
    when: null,
    where: null,
    status: "completed",
    attribution: null,
    citations: [],
    evidence: { exact: "words" },
    document: "d_1",
  } as unknown as Claim;
  return check([{ claim, written: writingOf(published, []) }], TABLES).map(
    ({ kind, message }) => `${kind}: ${message}`,
  );
}

describe("checks of offices on the table of tenures", () => {
  test("say who is meant by a name of another spelling", () => {
    expect(told("Imamali Rahman", "TJK", "president", "2013-05-20")).toEqual([
      'name: The text writes "Imamali Rahman"; this is Emomali Rahmon (president of Tajikistan since 20 November 1992), so search for Emomali Rahmon too.',
    ]);
    expect(told("Shavkat Mirziyaev", "UZB", "president", "2019-05")[0]).toMatch(/since 8 September 2016/u);
    expect(told("Si Tsinpin", "CHN", "president", "2019-05")[0]).toMatch(/this is Xi Jinping/u);
  });

  test("say that a term was over", () => {
    expect(told("Nursultan Nazarbayev", "KAZ", "president", "2024-05-04")).toEqual([
      "term: Nursultan Nazarbayev was president of Kazakhstan from 24 April 1990 to 20 March 2019; Kassym-Jomart Tokayev was at the time.",
    ]);
  });

  test.each([
    ["Emomali Rahmon", "TJK", "president", "1993-05"],
    ["Emomali Rahmon", "TJK", "president", "2013-05-20"],
    ["Nursultan Nazarbayev", "KAZ", "president", "2019-03-20"],
    ["Vladimir Putin", "RUS", "prime-minister", "2009"],
    ["Li Keqiang", "CHN", "prime-minister", "2015-06"],
    ["Li Qiang", "CHN", "premier", "2023-03-11"],
    ["Kim Jong-un", "PRK", "president", "2018-06-12"],
    ["Hassan Rouhani", "IRN", "president", "2015"],
    ["Donald Trump", "USA", "president", "2017"],
    ["Talbak Nazarov", "TJK", "foreign-minister", "1994-03"],
    ["Somebody Unknown", "TJK", "president", "2013"],
    ["Somebody Unknown", "TJK", "finance-minister", "2013"],
  ])("say nothing of %s, %s %s in %s", (name, state, office, published) => {
    expect(told(name, state, office, published)).toEqual([]);
  });
});

describe("terms in the form of the checks", () => {
  test("join what follows without a day between, and nothing else", () => {
    const spells = (state: string, office: string, person: string) =>
      termSpells(state, office)
        .filter((spell) => spell.person === person)
        .map(({ from, to }) => `${from} ${to}`);
    expect(spells("TJK", "president", "person:emomali-rahmon")).toEqual(["1992-11-20 null"]);
    expect(spells("USA", "president", "person:donald-trump")).toEqual(["2017-01-20 2021-01-20", "2025-01-20 null"]);
    expect(spells("RUS", "president", "person:vladimir-putin")).toEqual(["1999-12-31 2008-05-07", "2012-05-07 null"]);
    expect(termSpells("USA", "president").at(-1)?.source).toBeTruthy();
    expect(spelledHolder("Bush", "USA", "president", null)).toBeNull();
    expect(spelledHolder("Bush", "USA", "president", "2003")).toEqual({
      person: "person:george-w-bush",
      name: "George W. Bush",
    });
  });
});
