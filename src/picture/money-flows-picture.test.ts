import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { MoneyYear } from "../dossier/index.js";
import { ENGLISH } from "./english.js";
import { moneyFlowsPicture } from "./money-flows-picture.js";

const year = (when: number | null, into: number, out: number, pledgedIn = 0, pledgedOut = 0): MoneyYear => ({
  year: when,
  in: into,
  out,
  pledgedIn,
  pledgedOut,
});
const long = `A state with a ${"very ".repeat(20)}long name`;
const names = { party: (id: string) => ({ AAA: "Alland", BBB: "Bolland" })[id] ?? long };
const draw = (years: readonly MoneyYear[], width = 960, party = "AAA", partner?: string) =>
  moneyFlowsPicture(years, {
    id: "m",
    width,
    party,
    ...(partner === undefined ? {} : { partner }),
    words: ENGLISH.moneyFlows,
    names,
  });
const many = Array.from({ length: 40 }, (_, i) =>
  year(1985 + i, ((i * 31) % 13) * 1e9, ((i * 17) % 7) * 1e9, ((i * 5) % 4) * 1e9, (i % 3) * 1e9),
);

describe("money in both directions", () => {
  test("can be read at any width, of forty years, one, or one direction alone", () => {
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const years of [
        many,
        [...many, year(null, 5e9, 9e10)],
        [year(2020, 1, 0)],
        [year(2001, 0, 5e8), year(2004, 0, 0, 0, 3e8)],
      ])
        for (const [party, partner] of [["AAA", "BBB"], ["ZZZ"]] as const)
          expect(illegible(draw(years, width, party, partner)), `${width} ${party}`).toEqual([]);
  });

  test("tells promises from payments and both directions on small screens, however long names are", () => {
    const said = letteringOf(draw([year(2020, 1e9, 1e9, 1e9, 1e9)], 300, "ZZZ", "BBB")).map(({ text }) => text);
    for (const what of ["committed or paid", "pledged only"])
      expect(said.filter((line) => line.endsWith(what.split(" ").at(-1)!)).length, what).toBe(2);
    expect(said.filter((line) => line.includes("Bolland")).length).toBeGreaterThanOrEqual(4);
  });

  test("goes up for what comes and down for what is given", () => {
    const { svg } = draw([year(2001, 1e9, 2e9)]);
    const bars = [...svg.matchAll(/<path d="M[\d.]+,([\d.]+)V([\d.]+)" stroke="var\(--tone-\d[^"]*"/gu)];
    // Half a pixel is drawn around each.
    const [[top, foot], [down, deep]] = bars.map(([, end, y]) => [Number(y) + 0.5, Number(end) - 0.5]) as [
      [number, number],
      [number, number],
    ];
    expect(foot).toBeCloseTo(down, 1);
    expect((deep - down) / (foot - top)).toBeCloseTo(2, 1);
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(
      [year(2001, 1e9, 5e8, 0, 2e8), year(2003, 3e9, 0), year(null, 0, 7e9)],
      960,
      "AAA",
      "BBB",
    );
    expect(description).toBe(
      "In current US dollars, 2001 to 2003. Alland receives US$4bn; largest year 2003 (US$3bn). Alland gives US$7.5bn, with a further US$200m pledged only; largest amount without a year (US$7bn). On balance Alland gives US$3.5bn net, excluding pledges. Money without a known year is shown separately.",
    );
    expect(table.columns[3]).toEqual({ title: "From Alland to Bolland: committed or paid", numeric: true });
    expect(table.rows[0]).toEqual([
      "2001",
      { text: "US$1bn", value: 1e9 },
      { text: "US$0", value: 0 },
      { text: "US$500m", value: 5e8 },
      { text: "US$200m", value: 2e8 },
    ]);
    expect(table.rows[2]![0]).toBe("no year");
  });

  test("says it where there is nothing to draw", () => {
    expect(draw([year(2001, 0, 0)]).description).toBe(ENGLISH.moneyFlows.nothing);
  });
});
