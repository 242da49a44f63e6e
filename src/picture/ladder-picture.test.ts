import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { LevelStep, Levels } from "../dossier/index.js";
import { LEVELS, rankOfLevel } from "../vocabulary/index.js";
import { ENGLISH } from "./english.js";
import { ladderPicture } from "./ladder-picture.js";

const names = { level: (slug: string) => slug.replaceAll("-", " ") };
const draw = (levels: Levels, width = 960) =>
  ladderPicture(levels, { id: "l", width, today: "2026-06-01", words: ENGLISH.ladder, names });

const step = (level: string, from: string | null, until: string | null = null): LevelStep => ({
  fact: `f-${level}-${from}`,
  level,
  rank: rankOfLevel(level),
  from,
  standing: null,
  until,
  support: 2,
  confidence: 0.9,
});
const row = (level: string, from: string): Levels["reference"][number] => ({
  parties: ["AAA", "BBB"],
  from,
  level,
  label: `${level.replaceAll("-", " ")} for the new era`,
  to: null,
  source: "made",
});

const history = [
  step("strategic-partnership", "2005-07", "2011-06-14"),
  step("comprehensive-strategic-partnership", "2011-06-14"),
];
const levels: Levels = {
  now: history[1]!,
  history: [step("strategic-partnership", null), ...history],
  reference: [row("strategic-partnership", "2005-07-04"), row("comprehensive-strategic-partnership", "2011-06-14")],
};

describe("a ladder of levels", () => {
  test("can be read at any width, however many steps and however long their names", () => {
    const many = [...LEVELS, "partnership-of-a-kind-with-a-very-long-name-that-nobody-has-a-place-for"].flatMap(
      (level, i) => [
        step(level, `${1990 + i}-0${1 + (i % 9)}`),
        step(level, `${1990 + i}-0${1 + ((i + 1) % 9)}`),
        step(level, String(1995 + 2 * i)),
        step(level, null),
      ],
    );
    const dense: Levels = {
      now: many[4]!,
      history: many,
      reference: LEVELS.map((level, i) => row(level, `${1991 + 3 * i}-02-0${1 + (i % 9)}`)),
    };
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const one of [levels, dense, { ...levels, reference: [] }, { ...levels, now: null, history: [] }])
        expect(illegible(draw(one, width)), String(width)).toEqual([]);
  });

  test("draws what facts tell as bars that lead to them, and what the table has as outlines", () => {
    const { svg } = draw(levels);
    expect(svg.match(/href="\/facts\/f-/gu)).toHaveLength(3);
    expect(svg.match(/stroke-dasharray/gu)).toHaveLength(3);
    expect(draw({ ...levels, now: null, history: [] }).svg).not.toContain("href");
  });

  test("says dates, and where the table has another", () => {
    const texts = letteringOf(draw(levels)).map(({ text }) => text);
    expect(texts).toContain("July 2005; 4 Jul 2005 (reference table)");
    expect(texts).toContain("14 Jun 2011");
    expect(texts).toContain("no date");
  });

  test("marks the level of today", () => {
    const texts = letteringOf(draw(levels, 360)).map(({ text }) => text);
    expect(texts).toContain("comprehensive strategic partnership (now)");
    expect(texts).toContain("strategic partnership");
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(levels);
    expect(description).toBe(
      "Now comprehensive strategic partnership, since 14 June 2011, according to the facts. From strategic partnership (July 2005) to comprehensive strategic partnership (14 June 2011) in 2 dated steps. 1 undated step is shown left of the axis. The reference table lists 2 steps, most recently comprehensive strategic partnership (14 June 2011).",
    );
    expect(table.rows).toHaveLength(5);
    expect(table.rows[1]).toEqual([
      { text: "July 2005", value: "2005-07" },
      { text: "14 Jun 2011", value: "2011-06-14" },
      { text: "strategic partnership", href: "/facts/f-strategic-partnership-2005-07", value: "strategic-partnership" },
      "From facts",
      { text: "2", value: 2 },
    ]);
  });

  test("says it where there is nothing to draw, or nothing dated", () => {
    expect(draw({ now: null, history: [], reference: [] }).description).toBe(ENGLISH.ladder.nothing);
    const undated = step("alliance", null);
    expect(illegible(draw({ now: undated, history: [undated], reference: [] }, 360))).toEqual([]);
  });
});
