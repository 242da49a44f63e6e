import { describe, expect, test } from "vitest";
import type { SureCount } from "../../ledger/index.js";
import { themesByWeight } from "./weight.js";

const count = (
  type: SureCount["type"],
  certain: number,
  { act = "", year = 2022 as number | null, facts = certain } = {},
): SureCount => ({ type, act, year, facts, denied: 0, certain });
const themes = (...counts: SureCount[]) => themesByWeight(counts).map(({ theme }) => theme);

describe("themes by weight", () => {
  test("have conflict first where it is told as often, said or done", () => {
    expect(
      themes(count("visit", 4), count("action", 2, { act: "shelling" }), count("statement", 2, { act: "accuse" })),
    ).toEqual(["conflict", "meetings"]);
    expect(
      themesByWeight([count("action", 2, { act: "shelling" }), count("statement", 2, { act: "accuse" })]),
    ).toMatchObject([{ theme: "conflict", facts: 4, certain: 4 }]);
  });

  test("tell acts of help from those of conflict", () => {
    expect(themes(count("action", 1, { act: "asylum" }), count("action", 1, { act: "ceasefire" }))).toEqual([
      "conflict",
      "acts",
    ]);
  });

  test("weigh what is certain, and hardly what is not", () => {
    expect(themes(count("action", 0, { act: "attack", facts: 10 }), count("visit", 3))).toEqual([
      "meetings",
      "conflict",
    ]);
  });

  test("weigh the latest years most, by the facts and not by the clock", () => {
    const old = [count("finance", 6, { year: 1990 }), count("trade", 3, { year: 2021 })];
    expect(themes(...old)).toEqual(["trade", "money"]);
    expect(themes(count("finance", 6, { year: 1990 }), count("trade", 3, { year: 1991 }))).toEqual(["money", "trade"]);
  });

  test("count facts without a date half, and stand in a fixed order where they weigh the same", () => {
    expect(themes(count("agreement", 2, { year: null }), count("finance", 2))).toEqual(["money", "agreements"]);
    expect(themes(count("finance", 2), count("agreement", 2))).toEqual(["agreements", "money"]);
    expect(themesByWeight([])).toEqual([]);
  });
});
