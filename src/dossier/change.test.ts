import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/index.js";
import type { Testimony } from "../ledger/index.js";
import { dayNumber } from "../text/index.js";
import { factsAsOf, knownBy } from "./as-of.js";
import { contradictionsBetween, factKeys } from "./contradiction.js";
import { family } from "./family.js";
import { reconcile } from "./reconcile.js";
import { recycledOf } from "./recycled.js";
import { successionsOf } from "./succession.js";
import { on, said } from "./testimonies.corpus.js";
import { trailsOf } from "./trail.js";

const state = (id: string) => ({ id, kind: "state" as const, name: id, text: null });
const facts = (...those: readonly Testimony[]) => {
  const families = [...new Set(those.map(({ claim }) => family(claim)))];
  return families.flatMap((name) =>
    reconcile(
      those.filter(({ claim }) => family(claim) === name),
      [],
    ),
  );
};
const level = (name: string, slug: string, when: string, status: Claim["status"] = "agreed") =>
  said(name, {
    claim: {
      type: "partnership",
      source: [state("CHN"), state("KAZ")],
      target: [],
      mutual: true,
      amount: null,
      status,
      when: on(when),
      details: { level: slug },
    },
  });

describe("change", () => {
  test("of a level is a succession and no contradiction", () => {
    const told = [
      level("a", "strategic-partnership", "2005-07-04"),
      level("b", "comprehensive-strategic-partnership", "2011-06-13"),
      level("c", "strategic-partnership", "2014-05-01", "ongoing"),
      level("d", "strategic-partnership", "2008-01-01", "ongoing"),
    ];
    const those = facts(...told);
    expect(contradictionsBetween(those)).toEqual([]);
    const [succession, ...rest] = successionsOf(those, told);
    expect(rest).toEqual([]);
    expect(succession!.of).toBe("level CHN=KAZ");
    expect(succession!.tenures.map(({ value, from, until }) => [value, from, until])).toEqual([
      ["strategic-partnership", "2005-07-04", "2011-06-13"],
      ["comprehensive-strategic-partnership", "2011-06-13", null],
    ]);
    const [before, after] = succession!.tenures.map(({ fact }) => fact);
    expect(succession!.superseded).toEqual([{ claim: "c_c", fact: before, by: after, since: "2011-06-13" }]);
  });

  test("of two levels on one day is a contradiction", () => {
    const those = facts(
      level("a", "strategic-partnership", "2011-06-13"),
      level("b", "comprehensive-strategic-partnership", "2011-06-14"),
    );
    expect(contradictionsBetween(those)).toMatchObject([
      {
        kind: "level",
        facts: ["f_a", "f_b"],
        sides: [
          { claims: ["c_b"], support: 1 },
          { claims: ["c_a"], support: 1 },
        ],
      },
    ]);
  });
});

describe("another lender", () => {
  const loan = (name: string, from: string, claim: Partial<Claim> = {}) =>
    said(name, { claim: { source: [state(from)], when: on("2031-05"), ...claim } });

  test("of the same work and sum contradicts", () => {
    const those = facts(loan("a", "CHN"), loan("b", "JPN"));
    expect(contradictionsBetween(those)).toMatchObject([
      { kind: "party", sides: [{ value: "CHN" }, { value: "JPN" }] },
    ]);
    const [first, second] = those.map((fact) => factKeys(fact)) as [string[], string[]];
    expect(first).toEqual(["loan KAZ moinak"]);
    expect(second).toEqual(first);
  });

  test.each<[string, Partial<Claim>]>([
    ["of another sum", { amount: { value: 95e6, currency: "USD", qualifier: null, text: "" } }],
    ["of another work", { details: { flow: "loan", purpose: "the Balta refinery" } }],
    ["of another year", { when: on("2034") }],
    ["who only promises", { status: "pledged" }],
    ["who lends together with the first", { source: [state("CHN"), state("JPN")] }],
    ["who lends to another", { target: [state("UZB")] }],
  ])("%s does not", (_, claim) => {
    expect(contradictionsBetween(facts(loan("a", "CHN"), loan("b", "JPN", claim)))).toEqual([]);
  });
});

describe("as of a day", () => {
  const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });
  const those = [
    said("a", { published: "2031-05-03" }),
    said("b", { published: "2031-05" }),
    said("c", { published: "2033" }),
    said("d"),
  ];
  const known = (at: number, added?: (document: string) => number | null) =>
    knownBy(those, at, added).map(({ claim }) => claim.id);

  test("only what was published by then is known, and what has no date when it was taken in", () => {
    expect(known(day(2031, 5, 2))).toEqual([]);
    expect(known(day(2031, 5, 3))).toEqual(["c_a"]);
    expect(known(day(2031, 5, 31))).toEqual(["c_a", "c_b"]);
    expect(known(day(2033, 12, 31))).toEqual(["c_a", "c_b", "c_c"]);
    expect(known(day(2031, 5, 3), (document) => (document === "d_d" ? day(2030, 1, 1) : null))).toEqual(["c_a", "c_d"]);
  });

  test("facts have the support that they had", () => {
    expect(factsAsOf(those, [], day(2031, 5, 3)).map(({ support }) => support)).toEqual([1]);
    expect(factsAsOf(those, [], day(2031, 5, 31)).map(({ support }) => support)).toEqual([2]);
  });
});

describe("a figure", () => {
  test("has a trail from where it was first said", () => {
    const [trail] = trailsOf([
      said("a", { published: "2031-05-04", roots: ["cites:work:x"], publisher: "Gazette" }),
      said("b", { published: "2031-05-03", roots: ["agency:tass"], strain: "d_b" }),
      said("c", { published: "2031-05-03", roots: ["agency:tass", "says:KAZ"], strain: "d_b" }),
      said("d", { published: "2034-01-01", roots: ["cites:work:x"], claim: { when: null } }),
      said("e", { published: "2034-01-01", claim: { when: on("2031") } }),
    ]);
    expect(trail!.figure).toEqual({ value: 312e6, currency: "USD", qualifier: null });
    expect(trail!.mentions.map(({ claim, manner, after, stale }) => [claim, manner, after, stale])).toEqual([
      ["c_b", "first", null, null],
      ["c_c", "copy", "c_b", null],
      ["c_a", "independent", null, null],
      ["c_e", "independent", null, null],
      ["c_d", "repeat", "c_a", 974],
    ]);
    expect(trail!.mentions[4]).toMatchObject({ words: "words of d", shared: ["cites:work:x"] });
  });

  test("that is told of another thing and time is recycled, if it is unusual", () => {
    const other = (name: string, value: number, claim: Partial<Claim> = {}) =>
      said(name, {
        published: "2036-01-01",
        claim: {
          when: on("2035-03"),
          details: { flow: "grant", purpose: "the Balta hospital" },
          amount: { value, currency: "USD", qualifier: null, text: "" },
          ...claim,
        },
      });
    const first = said("a", { published: "2031-05-03", claim: { when: on("2031-05-02") } });
    expect(recycledOf(facts(first, other("b", 312e6)))).toMatchObject([
      { figure: { value: 312e6 }, first: "f_a", again: [{ fact: "f_b", differs: ["date", "object"] }] },
    ]);
    expect(recycledOf(facts(first, other("b", 313e6)))).toEqual([]);
    expect(recycledOf(facts(first, other("b", 312e6, { source: [state("JPN")], target: [state("UZB")] })))).toEqual([]);
    const round = { amount: { value: 300e6, currency: "USD", qualifier: null, text: "" } };
    expect(recycledOf(facts(said("a", { claim: { when: on("2031-05-02"), ...round } }), other("b", 300e6)))).toEqual(
      [],
    );
  });
});
