import { expect, test } from "vitest";
import type { Conflict, Fact } from "./fact.js";
import { sumFactOf } from "./sum-fact.js";

test("a sum is contested where some deny that it was given, not where they differ in how much", () => {
  const told = (kind: Conflict["kind"]) => {
    const value = { value: 10, currency: "USD", qualifier: null };
    const fact = {
      id: "f_1",
      type: "finance",
      source: [],
      target: [],
      when: [],
      details: {},
      history: [],
      origins: [],
    };
    const amount = [{ value, claims: [], support: 1 }];
    return sumFactOf({ ...fact, amount, conflicts: [{ kind, sides: [] }] } as unknown as Fact)?.contested;
  };
  expect([told("existence"), told("amount")]).toEqual([true, undefined]);
});
