import { describe, expect, test } from "vitest";
import { illegible, letteringOf } from "../../test/legibility.js";
import type { FieldOverTime } from "../dossier/index.js";
import { COOPERATION_FIELDS } from "../vocabulary/index.js";
import { ENGLISH } from "./english.js";
import { fieldsPicture } from "./fields-picture.js";

const field = (slug: string, years: Readonly<Record<number, number>>, undated = 0): FieldOverTime => ({
  field: slug,
  facts: Object.values(years).reduce((sum, facts) => sum + facts, undated),
  undated,
  years: Object.entries(years).map(([year, facts]) => ({ year: Number(year), facts })),
});
const draw = (fields: readonly FieldOverTime[], width = 960, name = (slug: string) => slug) =>
  fieldsPicture(fields, { id: "f", width, words: ENGLISH.fields, names: { field: name } });

const few = [
  field("energy", { 2001: 2, 2003: 5, 2004: 1 }, 1),
  field("culture", { 2014: 3 }),
  field("", { 2004: 40 }),
  field("health", {}, 2),
];
const many = [...COOPERATION_FIELDS, ""].map((slug, j) =>
  field(slug, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [1985 + i, 1 + ((i * 700 + j * 13) % 5000)])), j),
);

describe("cooperation by field", () => {
  test("can be read at any width, of forty years, one, or none", () => {
    for (const width of [300, 360, 559, 560, 960, 1600])
      for (const fields of [few, many, [field("energy", { 2020: 1 })], [field("", {}, 3)]])
        for (const name of [(slug: string) => slug, (slug: string) => `${slug} ${"and what belongs to it ".repeat(6)}`])
          expect(illegible(draw(fields, width, name)), String(width)).toEqual([]);
  });

  test("has one scale for all fields, and leads to years", () => {
    const { svg } = draw(few);
    const [energy, culture] = [...svg.matchAll(/<path d="([^"]*)" stroke="var\(--tone-3/gu)].map(([, d]) =>
      [...d!.matchAll(/,([\d.]+)V([\d.]+)/gu)].map(
        ([, foot, top]) => Math.round((Number(foot) - Number(top)) * 10) / 10,
      ),
    );
    // A tenth of a pixel is as fine as it is drawn.
    expect(energy![1]! / culture![0]!).toBeCloseTo(5 / 3, 0);
    expect(energy![0]).toBe(1.5);
    expect(svg).toContain('href="?from=2004&amp;to=2004"><title>2004: No field stated 40, energy 1</title>');
  });

  test("says in words what can be seen, and in its table all of it", () => {
    const { description, table } = draw(few);
    expect(description).toBe(
      "3 fields of cooperation from 2001 to 2014; most reported: energy (9), culture (3), health (2). The peak is 2003 in energy, with 5 facts. Only in the last five years: culture. Not in the last five years: energy. 3 undated mentions are not drawn.",
    );
    expect(table.columns.map(({ title }) => title)).toEqual([
      "Field",
      "2001",
      "2003",
      "2004",
      "2014",
      "No date",
      "Total",
    ]);
    expect(table.rows[0]).toEqual([{ text: "energy", value: "energy" }, 2, 5, 1, 0, 1, 9]);
    expect(table.rows[2]).toEqual(["No field stated", 0, 0, 40, 0, 0, 40]);
  });

  test("says it where there is nothing to draw", () => {
    expect(draw([]).description).toBe("No cooperation on record.");
    expect(letteringOf(draw([field("", {}, 3)])).map(({ text }) => text)).toContain("No date");
  });
});
