import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotation/index.js";
import type { Proposal } from "../proposal/index.js";
import { sumOf } from "./summed.js";

const amount = (value: number, currency: string) => ({ value, currency, upper: null, qualifier: null });
const yuan = { value: amount(1.5e9, "CNY"), span: { start: 10, end: 26 }, rule: "sum", parts: [] };
const dollars = {
  value: amount(230e6, "USD"),
  span: { start: 28, end: 45 },
  rule: "equivalent",
  parts: [yuan],
};
const other = { value: amount(6e6, "USD"), span: { start: 60, end: 70 }, rule: "sum", parts: [] };
const annotation = (...sums: object[]) => ({ sums }) as unknown as Annotation;
const proposal = (type: string, index: number | null) =>
  ({ type, sum: index === null ? null : { index } }) as unknown as Proposal;
const WORDS = { start: 0, end: 50 };

describe("the sum of a claim", () => {
  test("is the one proposed", () => {
    expect(sumOf(proposal("finance", 1), annotation(yuan, other), WORDS)).toBe(other);
  });

  test("is not the one that restates another, but that one", () => {
    expect(sumOf(proposal("finance", 1), annotation(yuan, dollars), WORDS)).toBe(yuan);
  });

  test("is what it has become where it grew or fell", () => {
    const was = { ...other, rule: "changed from" };
    const is = { value: amount(9e6, "USD"), span: { start: 74, end: 84 }, rule: "changed to", parts: [] };
    expect(sumOf(proposal("trade", 0), annotation(was, is), WORDS)).toBe(is);
    expect(sumOf(proposal("trade", null), annotation(was, is), { start: 0, end: 90 })).toBe(is);
    expect(sumOf(proposal("trade", 0), annotation(was, other), WORDS)).toBe(was);
  });

  test("is the only one that the words name where none is proposed", () => {
    expect(sumOf(proposal("finance", null), annotation(yuan, dollars, other), WORDS)).toBe(yuan);
    expect(sumOf(proposal("finance", null), annotation(other), WORDS)).toBe(null);
    expect(sumOf(proposal("finance", null), annotation(yuan, other), { start: 0, end: 80 })).toBe(null);
  });

  test("is none of claims that tell of no money", () => {
    expect(sumOf(proposal("statement", null), annotation(yuan), WORDS)).toBe(null);
  });

  test("is missing where the document has none of that number", () => {
    expect(sumOf(proposal("finance", 4), annotation(yuan), WORDS)).toBe(undefined);
  });
});
