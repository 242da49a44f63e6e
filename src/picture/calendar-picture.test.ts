import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { FactRow } from "../dossier/index.js";
import { CALENDAR_WORDS, calendarPicture } from "./calendar-picture.js";

const names = { fact: (id: string) => `The opening of ${id}, with all its branches and stations` };
const draw = (rows: readonly FactRow[], width = 960) =>
  calendarPicture(rows, { id: "c", width, words: CALENDAR_WORDS, names });
const row = (fact: string, when: string | null): FactRow => ({
  fact,
  source: ["CHN"],
  target: ["KAZ"],
  when,
  reported: null,
  status: "planned",
  support: 1,
  confidence: 0.5,
});

describe("a calendar", () => {
  test("is in order of time, and a date lasts as long as it is open", () => {
    const picture = draw([row("f_2", "2031"), row("f_1", "2030-03-02"), row("f_3", null)]);
    const links = [...picture.svg.matchAll(/href="\/facts\/(\w+)"/gu)].map(([, id]) => id);
    expect(links).toEqual(["f_1", "f_2"]);
    const bars = [...picture.svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([^"]*)" height="10"/gu)].map(([, w]) =>
      Number(w),
    );
    expect(bars[1]).toBeGreaterThan(bars[0]! * 10);
    expect(picture.description).toContain("2 events planned");
    expect(picture.table.rows).toHaveLength(3);
  });

  test("says what is not drawn", () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`f_${i}`, `20${30 + (i % 20)}-0${1 + (i % 9)}`));
    expect(letteringOf(draw(rows)).map(({ text }) => text)).toContain("26 later events in the table.");
    expect(letteringOf(draw([])).map(({ text }) => text)).toEqual(["Nothing is planned for a known date."]);
  });

  test("on small screens says the date first, in entries that a finger meets", () => {
    const picture = draw([row("f_1", "2030-03-02"), row("f_2", "2031")], 300);
    expect(letteringOf(picture).filter(({ text }) => /^(?:2 March 2030|2031): The opening/u.test(text))).toHaveLength(
      2,
    );
    const heights = [...picture.svg.matchAll(/<rect x="0" y="[^"]*" width="300" height="(\d+)"/gu)];
    expect(heights.map(([, height]) => Number(height) * (288 / 300) >= 44)).toEqual([true, true]);
  });

  test("can be read at any width", () => {
    const rows = Array.from({ length: 14 }, (_, i) =>
      row(`f_${i}`, ["2030-01-01", "2031/2035", "2999", "2030-05"][i % 4]!),
    );
    for (const width of [300, 360, 560, 960, 1600])
      for (const some of [[], rows.slice(0, 1), rows]) expect(illegible(draw(some, width)), `${width}`).toEqual([]);
  });
});
