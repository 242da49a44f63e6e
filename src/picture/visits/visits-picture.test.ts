import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../../test/legibility.js";
import type { VisitRow, Visits } from "../../dossier/index.js";
import type { Status } from "../../vocabulary/index.js";
import { nameOf, placeName } from "../../words/index.js";
import { visitsPicture } from "./visits-picture.js";
import { VISITS_WORDS } from "./words.js";

const draw = (visits: readonly Visits[], width = 960) =>
  visitsPicture(visits, { id: "v", width, words: VISITS_WORDS, names: { party: nameOf, place: placeName }, nameOf });

let made = 0;
function visit(from: string, to: string, when: string | null, status: Status = "completed"): VisitRow {
  const fact = `f_${++made}`;
  const row = { fact, source: [from], target: [to], when, reported: null, status, support: 1, confidence: 1 };
  return { ...row, kind: "state", visitor: "person:xi-jinping", place: null };
}
const side = (from: string, to: string, rows: readonly VisitRow[], total = rows.length): Visits => ({
  from,
  to,
  rows,
  total,
});
const many = (count: number, years: number) =>
  Array.from({ length: count }, (_, i) => visit("CHN", "KAZ", String(1950 + ((i * 7) % years))));

describe("a picture of visits", () => {
  test("has a block for each, above the axis and below it, that leads to its fact", () => {
    const [there, back, off] = [
      visit("CHN", "KAZ", "2013-09-07"),
      visit("KAZ", "CHN", "2014-05", "planned"),
      visit("KAZ", "CHN", "2014-06", "cancelled"),
    ];
    const { svg, description, table } = draw([side("CHN", "KAZ", [there]), side("KAZ", "CHN", [back, off])]);
    expect(svg).toContain(
      `<a href="/facts/${there.fact}"><title>7 September 2013: state visit by Xi Jinping (completed)</title>`,
    );
    const ys = [...svg.matchAll(/<a href="\/facts[^>]*>.*?<rect x="[^"]*" y="([^"]*)"[^>]*fill="([^"]*)"/gu)];
    expect(Number(ys[0]![1])).toBeLessThan(Number(ys[1]![1]));
    expect(ys[0]![2]).not.toBe(ys[1]![2]);
    expect(svg.match(/<path d="M\d+,\d+l/gu)).toHaveLength(1);
    expect(description).toBe("China to Kazakhstan: 1 visit, 2013. Kazakhstan to China: 2 visits, 2014.");
    expect(table.rows).toHaveLength(3);
  });

  test("draws a day as a day, and no day where only a year is known", () => {
    const rows = [visit("CHN", "KAZ", "2022-03-13"), visit("CHN", "KAZ", "2024-07~"), visit("CHN", "KAZ", "2023")];
    const { svg } = draw([side("CHN", "KAZ", rows), side("KAZ", "CHN", [])]);
    const boxes = rows.map(({ fact }) => {
      const [, x = "", width = "", height = ""] =
        new RegExp(`${fact}".*?<rect x="([\\d.]+)" y="[^"]*" width="([\\d.]+)" height="([\\d.]+)"`, "u").exec(svg) ??
        [];
      return { x: Number(x), width: Number(width), height: Number(height) };
    });
    const [day, month, year] = boxes as [(typeof boxes)[0], (typeof boxes)[0], (typeof boxes)[0]];
    const oneYear = 950 / 3;
    expect(day.width).toBeLessThan(10);
    expect(day.x / oneYear).toBeCloseTo(0.2, 1);
    expect(month.width).toBeLessThan(oneYear / 10);
    expect(month.x / oneYear).toBeCloseTo(2.5, 1);
    expect(year.width / oneYear).toBeCloseTo(1, 1);
    expect([year.height < 5, day.height > 10]).toEqual([true, true]);
  });

  test("leaves out one that is far from all others, and says so", () => {
    const rows = [
      visit("CHN", "KAZ", "1942"),
      ...many(30, 6).map((row) => ({ ...row, when: `20${row.when!.slice(2)}` })),
    ];
    const picture = draw([side("CHN", "KAZ", rows), side("KAZ", "CHN", [])]);
    const said = letteringOf(picture).map(({ text }) => text);
    expect(said.join(" ")).toContain("Not drawn, as outliers: 1 visit dated 1942; see the table.");
    expect(said).not.toContain("1960");
    expect(picture.table.rows).toHaveLength(31);
  });

  test("has bars that lead to their years where there are too many", () => {
    const { svg } = draw([side("CHN", "", many(100, 3), 140), side("", "CHN", [])]);
    expect(svg).toContain('href="?from=1950&amp;to=1950"><title>1950: 34 visits</title>');
    const said = letteringOf({ svg }).map(({ text }) => text);
    expect(said).toContain("China to others: 140 visits");
    expect(said).toContain("40 older visits not drawn.");
  });

  test("can be read with none, one, many and undated ones, at any width", () => {
    const cases: Visits[][] = [
      [side("CHN", "KAZ", []), side("KAZ", "CHN", [])],
      [side("CHN", "KAZ", [visit("CHN", "KAZ", null)]), side("KAZ", "CHN", [])],
      [side("CHN", "KAZ", [visit("CHN", "KAZ", "2013")]), side("KAZ", "CHN", many(30, 70))],
      [side("CHN", "KAZ", many(100, 70)), side("KAZ", "CHN", many(100, 9))],
      [side("org:AfDB", "org:Arctic-Council", many(3, 2)), side("org:Arctic-Council", "org:AfDB", many(100, 400))],
    ];
    for (const visits of cases)
      for (const width of [300, 360, 560, 960, 1600]) {
        expect(illegible(draw(visits, width)), `${visits[0]!.total} ${width}`).toEqual([]);
        expect(draw(visits, width).svg.length).toBeLessThan(60_000);
      }
  });
});
