import { expect, test } from "vitest";
import type { Derived } from "../annotation/index.js";
import { attested } from "./attested.js";
import type { Claim } from "./claim.js";

const claim = (id: string, confidence: number, start: number, source = "KEN"): Derived<Claim> => {
  const span = { start, end: start + 10 };
  const value = { id, type: "finance", source: [{ id: source }], target: [{ id: "UGA" }], confidence, evidence: span };
  return { value: value as unknown as Claim, span, rule: id, parts: [] };
};

test("what both tell stays the claim of the first, as sure as the surer; what the second alone tells stands beside it", () => {
  const known = [claim("a", 0.9, 0), claim("b", 0.2, 100)];
  const more = [claim("x", 0.5, 5), claim("y", 0.5, 102), claim("z", 0.5, 50), claim("w", 0.5, 0, "PER")];
  const all = attested(known, more);
  expect(all.map(({ value: { id, confidence } }) => [id, confidence])).toEqual([
    ["a", 0.9],
    ["w", 0.5],
    ["z", 0.5],
    ["b", 0.5],
  ]);
  expect(all[0]!.parts.map(({ rule }) => rule)).toEqual(["x"]);
});
