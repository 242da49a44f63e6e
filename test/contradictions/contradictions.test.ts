import { describe, expect, test } from "vitest";
import { contradictionsBetween } from "../../src/dossier/index.js";
import { reasonWords, SPEECHES } from "../../src/words/index.js";
import { CLASHES, collection, INNOCENT } from "./collection.js";
import { factsOf, measure } from "./measure.js";

describe("contradictions in pools of matters that no rule was made on", () => {
  const pools = [101, 102].flatMap((seed) => collection(seed, 60));
  const { found, clashes, wrong, missed, mistaken } = measure(pools);

  test("are found, ≥ 90 of 100, and few that are none", () => {
    expect(clashes).toBeGreaterThan(250);
    expect(found / clashes, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
    expect(found / (found + wrong), JSON.stringify(mistaken)).toBeGreaterThanOrEqual(0.95);
  });

  test("are of every sort, and every sort of innocent difference is among the pools", () => {
    const sorts = new Set(pools.flat().map(({ sort }) => sort));
    expect([...Object.keys(CLASHES), ...Object.keys(INNOCENT)].filter((sort) => !sorts.has(sort))).toEqual([]);
    const counts = new Map<string, number>();
    for (const { sort, clash } of pools.flat()) if (clash) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    for (const [sort, count] of counts) expect((missed[sort] ?? 0) / count, sort).toBeLessThan(0.3);
  });

  test("are the same whatever the order of facts", () => {
    for (const pool of pools.slice(0, 20)) {
      const facts = factsOf(pool.flatMap(({ testimonies }) => testimonies));
      expect(contradictionsBetween(facts.toReversed())).toEqual(contradictionsBetween(facts));
    }
  });

  test("say why in a language of the reader", () => {
    const facts = pools.map((pool) => factsOf(pool.flatMap(({ testimonies }) => testimonies)));
    const reasons = new Set(facts.flatMap(contradictionsBetween).map(({ because }) => because));
    const merged = new Set(facts.flat().flatMap((fact) => fact.joinings.flatMap(({ because }) => because)));
    expect(reasons.size).toBeGreaterThan(20);
    expect([...reasons, ...merged].filter((said) => reasonWords(said, SPEECHES.ru) === said)).toEqual([]);
  });
});
