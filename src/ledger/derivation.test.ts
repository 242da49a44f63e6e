import { expect, test } from "vitest";
import { derivationIn, derivationText } from "./derivation.js";

test("a tree of rules keeps its words and the plain fields of what they made, and nothing of the claim", () => {
  const span = { start: 3, end: 9 };
  const made = {
    value: { id: "c_1", type: "visit", evidence: { start: 3, end: 9 } },
    span,
    rule: "learned/visit",
    parts: [
      { value: { id: "CHN", score: 0.98765, office: { title: "president" } }, span, rule: "source", parts: [] },
      {
        value: "visit",
        span: { ...span, exact: "visits" },
        rule: `trigger: (${"a|".repeat(200)})`,
        parts: [{ value: { evidence: {} }, span, rule: "name", parts: [] }],
      },
    ],
  };
  const text = derivationText(made);
  expect(text).not.toContain("c_1");
  const { rule, parts } = derivationIn(text);
  expect([rule, parts[0]]).toEqual([
    "learned/visit",
    { rule: "source", span, value: { id: "CHN", score: 0.988 }, parts: [] },
  ]);
  expect(parts[1]!.rule).toHaveLength(80);
  expect(parts[1]!.parts).toEqual([{ rule: "name", span, value: null, parts: [] }]);
});
