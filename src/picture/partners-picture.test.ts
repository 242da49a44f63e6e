import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { ComparedPartner } from "../dossier/index.js";
import { ENGLISH } from "./english.js";
import { partnersPicture } from "./partners-picture.js";

const partner = (
  id: string,
  years: Readonly<Record<number, number>>,
  more: Partial<ComparedPartner> = {},
): ComparedPartner => ({
  partner: id,
  counts: {
    facts: Object.values(years).reduce((sum, facts) => sum + facts, 0),
    claims: 1,
    corroborated: 0,
    conflicting: 0,
    types: {},
  },
  trend: Object.entries(years).map(([when, events], i) => ({
    when,
    events,
    goldstein: events * (i % 2 === 0 ? 6 : -2),
    expected: 0,
    interval: [0, 0],
    quads: [events, 0, 0, 0],
  })),
  years: Object.entries(years).map(([year, facts]) => ({ year: Number(year), facts })),
  moneyIn: 0,
  moneyOut: 0,
  level: null,
  ...more,
});
const long = (id: string) => `${id} and its ${"many ".repeat(9)}islands`;
const draw = (partners: readonly ComparedPartner[], width = 960, total = partners.length, party = (id: string) => id) =>
  partnersPicture(partners, {
    id: "p",
    width,
    state: "AAA",
    total,
    words: ENGLISH.partners,
    names: { party, level: (slug) => slug.replaceAll("-", " ") },
  });

const level = { fact: "f1", level: "permanent-comprehensive-strategic-partnership", rank: 6, from: "2019-09-11" };
const few = [
  partner("BBB", { 2001: 4, 2005: 16 }, { moneyIn: 2.5e9, moneyOut: 1e6, level }),
  partner("org:CCC", { 2003: 1 }, { moneyOut: 3e6 }),
  partner("DDD", {}),
];
const many = Array.from({ length: 12 }, (_, i) =>
  partner(
    `S${i}`,
    Object.fromEntries(Array.from({ length: 40 }, (_, j) => [1985 + j, 1 + ((i * 71 + j * 37) % 5000)])),
    i % 2 === 0 ? { moneyIn: 1e9 * i, moneyOut: 1.234e10, level } : {},
  ),
);

describe("partners compared", () => {
  test("can be read at any width, however many and however long their names", () => {
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const partners of [few, many, few.slice(0, 1), few.slice(2)])
        for (const party of [(id: string) => id, long])
          expect(illegible(draw(partners, width, 40, party)), String(width)).toEqual([]);
  });

  test("has names whole on small screens where two lines hold them", () => {
    const said = letteringOf(draw(few, 300, 3, () => "Saint Vincent and the Grenadines")).map(({ text }) => text);
    expect(said.slice(0, 2).join(" ")).toBe("Saint Vincent and the Grenadines");
  });

  test("leads to pairs and to the fact of a level", () => {
    const { svg } = draw(few);
    expect(svg).toContain('<a href="/AAA/BBB"><title>BBB</title>');
    expect(svg).toContain('<a href="/AAA/org:CCC"');
    expect(svg).toContain('<a href="/facts/f1"><title>permanent comprehensive strategic partnership (2019)</title>');
  });

  test("has one scale for all, and tells conflict by its texture", () => {
    const { svg } = draw(few);
    const [first] = [...svg.matchAll(/<path d="([^"]*)" stroke="var\(--tone-6/gu)].map(([, d]) =>
      [...d!.matchAll(/,([\d.]+)V([\d.]+)/gu)].map(([, foot, top]) => Number(foot) - Number(top)),
    );
    expect(first!.map((height) => Math.round(height * 10) / 10)).toEqual([22.5, 44.5]);
    // The year of conflict, and the legend.
    expect(svg.match(/fill="url\(#p-down\)"/gu)).toHaveLength(2);
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(few, 960, 9);
    expect(description).toBe(
      "The 3 partners of AAA with the most facts, out of 9, led by BBB (20), org:CCC (1), DDD (0). Dated facts run from 2001 to 2005. Most money comes from BBB: US$2.5bn. Most money goes to org:CCC: US$3m. The mean Goldstein score is highest with org:CCC (6) and lowest with BBB (−0.4).",
    );
    expect(table.rows).toHaveLength(6);
    expect(table.rows[0]).toEqual([
      { text: "BBB", href: "/AAA/BBB", value: "BBB" },
      "all years",
      20,
      20,
      { text: "−0.4", value: -0.4 },
      { text: "US$2.5bn", value: 2.5e9 },
      { text: "US$1m", value: 1e6 },
      {
        text: "permanent comprehensive strategic partnership (2019)",
        href: "/facts/f1",
        value: "permanent-comprehensive-strategic-partnership",
      },
    ]);
    expect(table.rows[1]!.slice(1, 5)).toEqual(["2001", 4, 4, { text: "6", value: 6 }]);
  });

  test("says it where there is nothing to draw", () => {
    expect(draw([]).description).toBe("Nothing on record between AAA and any other party.");
    expect(draw(few.slice(2)).description).not.toContain("Dated");
    const texts = letteringOf(draw(few.slice(2))).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(["DDD", "0", "Facts per year"]);
  });
});
