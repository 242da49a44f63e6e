import { expect, test } from "vitest";
import { inWords, JAPAN, UZBEKISTAN } from "../../test/briefs/specimens.js";
import type { Ledger } from "../ledger/index.js";
import { factsOfPair } from "./pair-facts.js";

test("the facts of a pair are asked for once while the ledger stands still, and are the same objects then", async () => {
  let [state, asked] = ["one", 0];
  const { fact } = inWords("Japan lent Uzbekistan money", { source: [JAPAN], target: [UZBEKISTAN] });
  const ledger = {
    state: async () => state,
    facts: async () => {
      asked++;
      return [{ ...fact }];
    },
    claims: async () => [],
    authors: async () => new Map(),
    summaries: async () => [],
  } as unknown as Ledger;
  const first = await factsOfPair(ledger, ["JPN", "UZB"]);
  const [material] = await first.materials(first.facts);
  const again = await factsOfPair(ledger, ["JPN", "UZB"]);
  expect(await again.materials(again.facts)).toEqual([material]);
  expect((await again.materials(again.facts))[0]).toBe(material);
  expect(asked).toBe(1);
  state = "two";
  const later = await factsOfPair(ledger, ["JPN", "UZB"]);
  expect(later.facts[0]).not.toBe(first.facts[0]);
  expect(asked).toBe(2);
});
