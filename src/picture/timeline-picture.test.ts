import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import { type Bin, LANES, type Lane, type LaneName, type Timeline } from "../dossier/index.js";
import { ENGLISH } from "./english.js";
import { LANE_MARKS } from "./lane-mark.js";
import { symbolPath } from "./symbol.js";
import { timelinePicture } from "./timeline-picture.js";

const WIDTHS = [300, 360, 559, 560, 960, 1600];
const names = {
  fact: (id: string) => `The fact ${id} about a railway, a port and a pipeline ${"which has a long name ".repeat(3)}`,
};
const draw = (timeline: Timeline, width = 960, id = "t") =>
  timelinePicture(timeline, { id, width, words: ENGLISH.timeline, names });

const binOf = (when: string, facts: number, notable: readonly string[]): Bin => ({
  when,
  facts,
  corroborated: Math.floor(facts / 3),
  conflicting: facts % 2,
  notable,
});

/** So many years in every lane, each with many facts. */
function dense(years: number, facts: number): Timeline {
  const lanes = [...LANES.keys()].map((lane, l): Lane => {
    const bins = Array.from({ length: years }, (_, i) =>
      binOf(
        String(1985 + i),
        Math.ceil((facts * (1 + ((i * 7 + l * 3) % 11))) / 11),
        [1, 2, 3].map((n) => `${lane}-${i}-${n}`),
      ),
    );
    return { lane: lane as LaneName, facts: bins.reduce((sum, { facts }) => sum + facts, 0), bins };
  });
  return { scale: "year", from: "1985", to: String(1984 + years), lanes, undated: 7 };
}

const one: Timeline = {
  scale: "month",
  from: "2021-03",
  to: "2021-03",
  lanes: [{ lane: "agreements", facts: 1, bins: [binOf("2021-03", 1, ["f1"])] }],
  undated: 0,
};

describe("a timeline", () => {
  test("can be read where bins are narrower than a word", () => {
    expect(illegible(draw(dense(120, 9), 360))).toEqual([]);
  });

  test("can be read at any width, however dense and long its names", () => {
    for (const width of WIDTHS)
      for (const timeline of [dense(40, 5000), dense(3, 12), one])
        expect(illegible(draw(timeline, width)), `${width} ${timeline.from}/${timeline.to}`).toEqual([]);
  });

  test("names facts and leads to them, and to the window of a bin", () => {
    const { svg } = draw(dense(40, 5000));
    expect(svg).toContain('href="/facts/meetings-0-1"');
    expect(svg).toContain('href="?from=1999&amp;to=1999"');
    expect(draw(one).svg).toContain('href="/facts/f1"');
    expect(draw(one).svg).toContain(
      'href="?from=2021-03&amp;to=2021-03"><title>March 2021: 1 fact (agreements 1)</title>',
    );
    const other = timelinePicture(dense(3, 12), {
      id: "t",
      words: ENGLISH.timeline,
      names,
      windowHref: (a, b) => `/a/b?w=${a}.${b}`,
    });
    expect(other.svg).toContain('href="/a/b?w=1986.1986"');
  });

  test("has a form of its own for each lane", () => {
    const forms = Object.values(LANE_MARKS).map(({ form }) => form);
    expect(new Set(forms.map((form) => symbolPath(form, 0, 0, 10))).size).toBe(LANES.size);
    const named = draw(dense(1, 4)).svg.match(
      /<path d="[^"]*" fill="[^"]*"(?: fill-rule="evenodd")?\/><text[^>]*"600"/gu,
    );
    expect(named).toHaveLength(LANES.size);
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(dense(40, 11));
    expect(description).toContain("dated facts from 1985 to 2024 in 11 categories");
    expect(description).toContain("The busiest year is");
    expect(description).toContain("7 undated facts are not drawn.");
    expect(table.rows).toHaveLength(40 * 11);
    expect(table.rows[0]).toEqual([
      "Level of relations",
      { text: "1985", value: "1985" },
      1,
      0,
      1,
      { text: names.fact("partnership-0-1"), href: "/facts/partnership-0-1" },
    ]);
    const sum = table.rows.reduce((total, row) => total + Number(row[2]), 0);
    expect(description).toContain(`${sum.toLocaleString("en-GB")} dated facts`);
  });

  test("says its gaps and halves", () => {
    const bins = [binOf("2001", 2, []), binOf("2009", 5, []), binOf("2010", 1, [])];
    const timeline: Timeline = {
      scale: "year",
      from: "2001",
      to: "2010",
      lanes: [{ lane: "money", facts: 8, bins }],
      undated: 0,
    };
    expect(draw(timeline).description).toBe(
      "8 dated facts from 2001 to 2010 in 1 category: mostly money (8). The busiest year is 2009 with 5. 2 fall in the first half of the period, 6 in the second. 7 years have none. 0 facts are labelled.",
    );
  });

  test("says it where there is nothing to draw", () => {
    const nothing: Timeline = { scale: "month", from: null, to: null, lanes: [], undated: 3 };
    expect(letteringOf(draw(nothing)).map(({ text }) => text)).toEqual(["No dated facts; 3 undated facts."]);
    expect(draw(nothing).table.rows).toEqual([]);
  });

  test("is the same for the same values", () => {
    expect(draw(dense(40, 30))).toEqual(draw(dense(40, 30)));
  });
});
