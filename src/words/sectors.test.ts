import { describe, expect, test } from "vitest";
import { SECTORS } from "../vocabulary/index.js";
import { sectorWords } from "./sectors.js";
import { SPEECHES } from "./speeches.js";

describe("sectors", () => {
  test.each(Object.entries(SPEECHES))("all have a name of their own in %s", (_, speech) => {
    const names = SECTORS.map(({ code }) => sectorWords(code, speech));
    expect(new Set(names).size).toBe(SECTORS.length);
    expect(names.filter((name) => /^\d+$/u.test(name))).toEqual([]);
  });

  test("have no English name in another language", () => {
    const english = new Set(SECTORS.map(({ name }) => name));
    for (const speech of [SPEECHES.ru, SPEECHES.tr, SPEECHES.zh])
      expect(SECTORS.map(({ code }) => sectorWords(code, speech)).filter((name) => english.has(name))).toEqual([]);
  });

  test("an unknown code stays as it is", () => {
    expect(sectorWords("999", SPEECHES.ru)).toBe("999");
  });
});
