import { describe, expect, test } from "vitest";
import { illegible } from "../../test/legibility.js";
import type { Trend, TrendPoint } from "../dossier/index.js";
import { ENGLISH } from "./english.js";
import { trendPicture } from "./trend-picture.js";

const point = (when: string, goldstein: number, quads: TrendPoint["quads"]): TrendPoint => ({
  when,
  events: quads.reduce((sum, count) => sum + count, 0),
  goldstein,
  expected: goldstein * 0.8,
  interval: [goldstein * 0.8 - 4, goldstein * 0.8 + 4],
  quads,
});
const trend = (...points: TrendPoint[]): Trend => ({
  points,
  events: points.reduce((sum, { events }) => sum + events, 0),
  undated: 4,
  unscored: 12,
});
const draw = (value: Trend, width = 960) => trendPicture(value, { id: "t", width, words: ENGLISH.trend, names: {} });

const three = trend(
  point("2014-33", -20, [0, 0, 2, 2]),
  point("2014-35", 3.5, [0, 1, 0, 0]),
  point("2015-34", 30, [4, 2, 1, 0]),
);
const many = trend(
  ...Array.from({ length: 160 }, (_, i) =>
    point(`${1985 + Math.floor(i / 4)}-${33 + (i % 4)}`, ((i * 37) % 6100) - 2000, [i % 500, i % 3, i % 4, i % 2]),
  ),
);

describe("a trend", () => {
  test("can be read at any width, of forty years, one time, or conflict alone", () => {
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const value of [
        three,
        many,
        trend(point("2014-33", 8, [0, 1, 0, 0])),
        trend(point("2014", -8, [0, 0, 0, 1])),
      ])
        expect(illegible(draw(value, width)), String(width)).toEqual([]);
  });

  test("draws its uncertainty, and sums of few events hollow", () => {
    const { svg } = draw(three);
    const [, intervals] = /<path d="([^"]*)" stroke="[^"]*" stroke-opacity="0.25"/u.exec(svg)!;
    const heights = [...intervals!.matchAll(/,([\d.]+)V([\d.]+)/gu)].map(([, foot, top]) => Number(foot) - Number(top));
    expect(heights).toHaveLength(3);
    expect(heights[0]).toBeCloseTo(heights[2]!, 0);
    expect(heights[0]).toBeGreaterThan(10);
    // A ring is a dot of ink with one of the ground on it.
    const dots = (tone: string) =>
      [...svg.matchAll(new RegExp(`<path d="([^"]*)" stroke-linecap="round" stroke="var\\(--${tone}`, "gu"))].map(
        ([, d]) => d!.match(/M/gu)!.length,
      );
    expect(dots("ground")).toEqual([1, 1]);
    expect(dots("ink")).toEqual([2, 1, 1, 1]);
  });

  test("leads to the window of a quarter or year", () => {
    expect(draw(three).svg).toContain('href="?from=2014-07&amp;to=2014-09"');
    expect(draw(trend(point("2014", 1, [1, 0, 0, 0]))).svg).toContain('href="?from=2014&amp;to=2014"');
    expect(draw(three).svg).toContain("<title>2014 Q1: −20 from 4 events (−20 to −12)</title>");
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(three);
    expect(description).toBe(
      "12 events from 2014 Q1 to 2015 Q2: 7 cooperative, 5 conflictual. The sum is highest in 2015 Q2 (30) and lowest in 2014 Q1 (−20). The mean score is 4.3 in the second half of the period, up from −3.3. 3 quarters in between have no events. 1 point resting on one or two events is drawn hollow. The interval reflects whether the reported events are right, not whether others were missed. Not drawn: 4 undated, 12 unscored or denied.",
    );
    expect(table.rows[0]).toEqual([
      { text: "2014 Q1", value: "2014-33" },
      4,
      { text: "−20", value: -20 },
      { text: "−16", value: -16 },
      { text: "−20", value: -20 },
      { text: "−12", value: -12 },
      0,
      0,
      2,
      2,
    ]);
  });

  test("says it where there is nothing to draw", () => {
    expect(draw(trend()).description).toBe("No dated event has a score; 4 undated, 12 unscored.");
  });
});
