import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { MoneySum } from "../dossier/index.js";
import { FLOWS } from "../vocabulary/index.js";
import { ENGLISH } from "./english.js";
import { type MoneyParts, moneyPicture } from "./money-picture.js";

const sum = (
  year: number | null,
  usd: number,
  { flow = "loan", firmness = "paid" as MoneySum["firmness"], facts = ["f1"], withoutUsd = 0 } = {},
): MoneySum => ({
  source: "AAA",
  target: "BBB",
  flow,
  year,
  firmness,
  amounts: [],
  usd,
  constantUsd: usd,
  withoutUsd,
  withoutConstant: 0,
  facts,
});
const draw = (sums: readonly MoneySum[], width = 960, by: MoneyParts = "firmness") =>
  moneyPicture({ sums }, { id: "m", width, by, words: ENGLISH.money, names: {} });

const few = [
  sum(2005, 4.2e9),
  sum(2009, 1e10, { flow: "credit-line", firmness: "committed", facts: ["f2", "f3"] }),
  sum(2009, 3e7, { flow: "grant", facts: ["f4"] }),
  sum(2013, 3e10, { flow: "investment", firmness: "pledged", facts: ["f5"] }),
  sum(2013, 9e10, { flow: "investment", firmness: "void", facts: ["f6"] }),
  sum(null, 5e8, { facts: ["f7"], withoutUsd: 2 }),
];
const many = Array.from({ length: 40 }, (_, i) =>
  FLOWS.map((flow, j) =>
    sum(1985 + i, (1 + ((i * 37 + j * 91) % 17)) * 1.37e8, {
      flow,
      firmness: (["paid", "committed", "pledged"] as const)[(i + j) % 3]!,
      facts: [`f${i}-${j}`, `g${i}-${j}`],
    }),
  ),
).flat();

describe("money by year", () => {
  test("can be read at any width, of one year as of forty", () => {
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const by of ["firmness", "flow"] as const)
        for (const sums of [few, many, [sum(2019, 1)], [sum(null, 7e12)], [...many, sum(null, 1e11)]])
          expect(illegible(draw(sums, width, by)), `${width} ${by}`).toEqual([]);
  });

  test("is stacked by firmness, by texture as well as colour, without what is void", () => {
    const { svg, table, description } = draw(few);
    expect(table.columns.map(({ title }) => title)).toEqual(["Year", "Paid", "Committed", "Pledged only", "Total"]);
    expect(table.rows.map((row) => row[0])).toEqual(["2005", "2009", "2013", "no year"]);
    expect(table.rows[1]!.slice(1)).toEqual([
      { text: "US$30m", value: 3e7 },
      { text: "US$10bn", value: 1e10 },
      { text: "US$0", value: 0 },
      { text: "US$10bn", value: 1.003e10 },
    ]);
    // What is paid has its colour alone.
    expect(svg.match(/<pattern /gu)).toHaveLength(2);
    expect(svg).toContain('fill="url(#m-fill-1)"');
    expect(svg).toContain('fill="url(#m-fill-2)"');
    expect(description).toBe(
      "US$44.7bn in US dollars from 2005 to 2013: paid US$4.73bn, committed US$10bn, pledged only US$30bn. The largest year is 2013 with US$30bn. 6 years in between have none. US$500m without a known year is shown separately. 2 amounts without a dollar value are not drawn.",
    );
  });

  test("is stacked by kind, the least kinds together", () => {
    expect(draw(few, 960, "flow").table.columns.map(({ title }) => title)).toEqual([
      "Year",
      "Investment",
      "Credit lines",
      "Loans",
      "Grants",
      "Total",
    ]);
    const titles = draw(many, 960, "flow").table.columns.map(({ title }) => title);
    expect(titles).toHaveLength(8);
    expect(titles.at(-2)).toBe("All other flows");
  });

  test("leads to a fact where there is one, else to its year", () => {
    const { svg } = draw(few);
    expect(svg).toContain('href="/facts/f1"');
    expect(svg).toContain(
      'href="?from=2009&amp;to=2009"><title>2009: US$10bn (paid US$30m, committed US$10bn) in 3 facts</title>',
    );
  });

  test("says what stands on the highest columns", () => {
    expect(letteringOf(draw(many)).map(({ text }) => text)).toContain(
      /largest year is \d+ with (\S+)\./u.exec(draw(many).description)![1],
    );
  });

  test("says it where there is nothing to draw", () => {
    expect(draw([sum(null, 1e6)]).description).toBe("US$1m in US dollars (year unknown): paid US$1m.");
    expect(draw([]).description).toBe("No amounts of money on record.");
    expect(draw([sum(2001, 0, { withoutUsd: 3 })]).description).toContain("3 amounts could not be converted");
  });
});
