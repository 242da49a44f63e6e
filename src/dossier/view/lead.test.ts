import { describe, expect, test } from "vitest";
import type { FactSummary, Sight, SureCount } from "../../ledger/index.js";
import { leadOf } from "./lead.js";
import type { MoneyTotal, RatedSum } from "./money-ledger.js";

const count = (type: SureCount["type"], year: number | null, facts: number, certain: number): SureCount => ({
  type,
  act: "",
  year,
  facts,
  denied: 0,
  certain,
});
const fact = (id: string, given: Partial<FactSummary>) =>
  ({ id, status: "completed", confidence: 0.9, when: null, reported: null, ...given }) as FactSummary;
const sight = (sure: readonly SureCount[], facts: readonly FactSummary[]) =>
  ({ sure, facts, lists: { visit: facts.map(({ id }) => id) }, strife: [] }) as Pick<
    Sight,
    "sure" | "facts" | "lists" | "strife"
  >;
const total = (source: string, usd: number, firmness: MoneyTotal["firmness"], given: Partial<MoneyTotal> = {}) =>
  ({ source, target: "KAZ", usd, firmness, withoutUsd: 0, facts: 2, parts: [0], ...given }) as MoneyTotal;

describe("the lead of a dossier", () => {
  test("counts what is certain, and the years that certain facts are about", () => {
    const counts = [count("visit", 2012, 4, 3), count("trade", 1990, 2, 0), count("finance", null, 1, 1)];
    expect(leadOf(sight(counts, []), { totals: [], sums: [] })).toMatchObject({
      facts: 7,
      certain: 4,
      years: [2012, 2012],
      newest: null,
      money: null,
    });
    expect(leadOf(sight([], []), { totals: [], sums: [] })).toMatchObject({ facts: 0, years: null, themes: [] });
  });

  test("has the latest certain fact: not what is planned, denied or doubtful, and by the day it was told where it has none", () => {
    const facts = [
      fact("old", { when: "2012" }),
      fact("doubtful", { when: "2020", confidence: 0.6 }),
      fact("denied", { when: "2021", status: "denied" }),
      fact("planned", { when: "2030", status: "planned" }),
      fact("undated", {}),
    ];
    expect(leadOf(sight([], facts), { totals: [], sums: [] }).newest).toBe("old");
    const told = [...facts, fact("told", { reported: "2015-03-01" })];
    expect(leadOf(sight([], told), { totals: [], sums: [] }).newest).toBe("told");
  });

  test("has the largest sum that went one way, no promise, with its fact where it is one", () => {
    const totals = [
      total("CHN", 5e9, "pledged"),
      total("RUS", 2e9, "committed"),
      total("USA", 1e9, "paid", { facts: 1 }),
    ];
    const sums = [{ facts: ["f_1"] }] as unknown as RatedSum[];
    expect(leadOf(sight([], []), { totals, sums }).money).toMatchObject({ source: "RUS", only: null });
    expect(leadOf(sight([], []), { totals: totals.slice(2), sums }).money).toMatchObject({
      source: "USA",
      only: "f_1",
    });
  });
});
