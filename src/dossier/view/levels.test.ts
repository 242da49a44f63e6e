import { expect, test } from "vitest";
import type { FactSummary } from "../../ledger/index.js";
import { levelsOf } from "./levels.js";

const actor = (id: string) => ({ id, name: id });
const told = (id: string, level: string, when: string, confidence: number): FactSummary => ({
  id,
  type: "partnership",
  source: [actor("CHN"), actor("KAZ")],
  target: [],
  mutual: true,
  when,
  reported: null,
  amount: null,
  place: null,
  details: { level },
  history: [{ status: "agreed", when }],
  status: "agreed",
  claims: 1,
  support: 1,
  conflicts: [],
  confidence,
});
const levels = (...facts: readonly FactSummary[]) =>
  levelsOf({ parties: ["CHN", "KAZ"], lists: { partnership: facts.map(({ id }) => id) }, facts });

test("the last certain level holds: what is not certain neither heads the pair nor ends what does", () => {
  const { now, history } = levels(
    told("f1", "strategic-partnership", "2005", 0.9),
    told("f2", "comprehensive-strategic-partnership", "2011", 0.95),
    told("f3", "diplomatic-relations", "2019", 0.4),
  );
  expect(now).toMatchObject({ fact: "f2", until: null });
  expect(history.map(({ fact, until }) => [fact, until])).toEqual([
    ["f1", "2011"],
    ["f2", null],
    ["f3", null],
  ]);
});

const undated = (id: string, level: string, reported: string): FactSummary => ({
  ...told(id, level, "2000", 0.9),
  when: null,
  reported,
  history: [{ status: "ongoing", when: null }],
});

test("a level that a text calls standing counts as of its day, and the highest that stands heads the pair", () => {
  const { now, history } = levels(
    told("f1", "diplomatic-relations", "1992", 0.9),
    undated("f2", "permanent-comprehensive-strategic-partnership", "2024-10-05"),
    undated("f3", "strategic-partnership", "2025-01-01"),
  );
  expect(now).toMatchObject({ fact: "f2", from: null, standing: "2024-10-05", until: null });
  expect(history.map(({ fact }) => fact)).toEqual(["f1", "f2", "f3"]);
});

test("what is lower and begins later ends nothing; what was ended, or fell with the relations, heads nothing", () => {
  const lower = levels(
    told("f1", "strategic-partnership", "2011", 0.9),
    told("f2", "friendly-cooperative", "2015", 0.9),
  );
  expect(lower.now).toMatchObject({ fact: "f1" });
  const ended: FactSummary = {
    ...told("f1", "strategic-partnership", "2011", 0.9),
    history: [
      { status: "agreed", when: "2011" },
      { status: "cancelled", when: "2019" },
    ],
  };
  const over = levels(ended, told("f2", "partnership", "2005", 0.9));
  expect(over.now).toBeNull();
  expect(over.history.map(({ until }) => until)).toEqual(["2011", "2019"]);
  const relations: FactSummary = {
    ...told("f3", "diplomatic-relations", "1992", 0.9),
    history: [
      { status: "agreed", when: "1992" },
      { status: "cancelled", when: "2022-02-24" },
    ],
  };
  const broken = levels(told("f1", "strategic-partnership", "2011", 0.9), relations);
  expect(broken.now).toBeNull();
  expect(broken.history.map(({ until }) => until)).toEqual(["2011", "2022-02-24"]);
});

test("where none is certain none holds, and all are listed", () => {
  const { now, history } = levels(told("f1", "strategic-partnership", "2005", 0.6));
  expect([now, history.length]).toEqual([null, 1]);
});
