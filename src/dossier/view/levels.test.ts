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

test("where none is certain none holds, and all are listed", () => {
  const { now, history } = levels(told("f1", "strategic-partnership", "2005", 0.6));
  expect([now, history.length]).toEqual([null, 1]);
});
