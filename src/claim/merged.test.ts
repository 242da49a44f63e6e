import { expect, test } from "vitest";
import type { Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";
import { merged } from "./merged.js";

const claim = (id: string, start: number, confidence: number, change: Partial<Claim> = {}): Derived<Claim> => {
  const evidence = {
    start,
    end: start + 10,
    exact: "",
    prefix: "",
    suffix: "",
    sentence: [start - (start % 100), start + 100],
  };
  const value = {
    id,
    type: "visit",
    source: [{ id: "KEN" }],
    target: [{ id: "UGA" }],
    evidence,
    confidence,
    ...change,
  };
  return { value: value as unknown as Claim, span: evidence, rule: "test", parts: [] };
};
const told = (claims: readonly Derived<Claim>[]) => claims.map(({ value: { id, confidence } }) => [id, confidence]);

test("what both read is one claim, that of the surer, and surer than either", () => {
  expect(told(merged([claim("a", 0, 0.6)], [claim("b", 5, 0.4)]))).toEqual([["a", 0.68]]);
  expect(told(merged([claim("a", 0, 0.4)], [claim("b", 5, 0.6)]))).toEqual([["b", 0.68]]);
});

test("other parties, another type or other words are another claim", () => {
  const other = claim("b", 5, 0.6, { target: [{ id: "TZA" }] as unknown as Claim["target"] });
  expect(told(merged([claim("a", 0, 0.6)], [other]))).toHaveLength(2);
  expect(told(merged([claim("a", 0, 0.6)], [claim("b", 0, 0.6, { type: "meeting" })]))).toHaveLength(2);
  expect(told(merged([claim("a", 0, 0.6)], [claim("b", 20, 0.6)]))).toHaveLength(2);
});

test("the second must be sure of what it alone reads in a sentence that the first has read", () => {
  expect(told(merged([claim("a", 0, 0.6)], [claim("b", 20, 0.4), claim("c", 220, 0.4)]))).toEqual([
    ["a", 0.6],
    ["c", 0.4],
  ]);
});
