import { describe, expect, test } from "vitest";
import type { Actor, Claim } from "../../claim/index.js";
import { extentOf } from "../../text/index.js";
import { organisationById, stateById } from "../../vocabulary/index.js";
import { levelSpells, relationSpells, returnDays, rollOf, standingSpells } from "../../vocabulary/reference/index.js";
import { check, type ReferenceTables, writingOf } from "./index.js";

/** The checks on the tables themselves: what they must say, and above all what they must not. */
const TABLES: ReferenceTables = {
  standings: standingSpells,
  returns: returnDays,
  rollOf,
  levels: levelSpells,
  relations: relationSpells,
  terms: () => [],
  spelt: () => null,
  nameOf: (id) => stateById(id)?.name ?? `the ${organisationById(id)?.name ?? id}`,
};

const actor = (id: string): Actor => ({
  id,
  kind: id.startsWith("org:") ? "organisation" : "state",
  name: id,
  text: id,
});

function claim(type: string, source: string, target: string | null, details: object, more: object = {}): Claim {
  return {
    id: "c_1",
    type,
    source: [actor(source)],
    target: target === null ? [] : [actor(target)],
    agents: [],
    mutual: type === "partnership",
    details,
    amount: null,
    when: null,
    where: null,
    status: "ongoing",
    attribution: null,
    citations: [],
    evidence: { exact: "words" },
    document: "d_1",
    ...more,
  } as unknown as Claim;
}

const told = (one: Claim, published: string) =>
  check([{ claim: one, written: writingOf(published, []) }], TABLES).map(({ kind, message }) => `${kind}: ${message}`);

const member = (state: string, organisation: string, standing: string, published: string, more: object = {}) =>
  told(claim("membership", state, null, { organisation, standing }, more), published);

describe("checks on the reference tables", () => {
  test("say that an accession is over, and since when", () => {
    expect(member("KAZ", "org:WTO", "candidate", "2018-02-01")).toEqual([
      "out-of-date: Kazakhstan has been a member of the World Trade Organization since 30 November 2015, so this is outdated.",
    ]);
    expect(member("KAZ", "org:WTO", "candidate", "2015-11-29")).toEqual([]);
    expect(member("UZB", "org:WTO", "candidate", "2024-02-01")).toEqual([]);
  });

  test("say who was no member, but not later than the table knows", () => {
    expect(member("UZB", "org:WTO", "member", "2024-02-01")[0]).toMatch(/^contradicted: Uzbekistan is not among/u);
    expect(member("UZB", "org:WTO", "member", "2031-02-01")).toEqual([]);
    expect(member("GBR", "org:EU", "member", "2022-02-01")[0]).toMatch(/^out-of-date: .* 31 January 2020\.$/u);
    expect(member("GBR", "org:EU", "member", "2019-02-01")).toEqual([]);
    expect(member("IRN", "org:SCO", "observer", "2024-02-01")[0]).toMatch(/^out-of-date: .* since 4 July 2023/u);
  });

  test("say that a day of entry is another", () => {
    const since = (when: string) => ({ status: "completed", when: { edtf: when, text: when, basis: "stated" } });
    expect(member("TJK", "org:WTO", "member", "2020", since("2012"))).toEqual([
      "date: Tajikistan became a member of the World Trade Organization on 2 March 2013, not in 2012.",
    ]);
    expect(member("TJK", "org:WTO", "member", "2020", since("2013"))).toEqual([]);
    expect(member("TUR", "org:CoE", "member", "2020", since("1950"))).toEqual([]);
    expect(member("RUS", "org:UN", "member", "2020", since("1945"))).toEqual([]);
  });

  test.each([
    ["SAU", "org:BRICS", "member", "2024-06"],
    ["SYR", "org:LAS", "member", "2015"],
    ["RUS", "org:UN", "member", "1980"],
    ["CZE", "org:Warsaw-Pact", "member", "1980"],
    ["TUR", "org:CoE", "member", "1949-12"],
    ["HRV", "org:IADB", "member", "2000"],
    ["XKX", "org:UNESCO", "member", "2020"],
  ])("are silent where the table does not know: %s, %s", (state, organisation, standing, published) => {
    expect(member(state, organisation, standing, published)).toEqual([]);
  });

  test("say that a level was superseded, and nothing of one that held on its day", () => {
    const level = (other: string, slug: string, published: string) =>
      told(claim("partnership", "CHN", other, { level: slug }), published);
    // Higher levels are called a strategic partnership too.
    expect(level("TJK", "strategic-partnership", "2023-01-01")).toEqual([]);
    expect(level("TJK", "comprehensive-strategic-partnership", "2024-07-01")).toEqual([]);
    expect(level("KAZ", "comprehensive-strategic-partnership", "2016-01-01")).toEqual([]);
    expect(level("KAZ", "comprehensive-strategic-partnership", "2020-01-01")[0]).toMatch(
      /permanent .* 11 September 2019/u,
    );
    expect(level("HUN", "comprehensive-strategic-partnership", "2025-01-01")[0]).toMatch(/all-weather .* 9 May 2024/u);
  });

  test("give spells that the calendar of the checks reads as the table means them", () => {
    expect(standingSpells("TUR", "org:CoE")[0]?.from).toBe("1949-08-09/1950-04-13");
    const [spell] = standingSpells("SAU", "org:BRICS").filter(({ standing }) => standing === "member");
    expect(extentOf(spell?.from)?.lo).toBe(extentOf("2024-01-01")?.lo);
    expect(extentOf(standingSpells("HRV", "org:IADB")[0]?.from)).toMatchObject({
      lo: null,
      hi: extentOf("2014-12-31")?.hi,
    });
    expect(relationSpells("CHN", "IDN").map(({ from }) => from)).toEqual(["1950-04-13", "1990-08-08"]);
    expect(relationSpells("TUR", "ARM")).toEqual([]);
  });
});
