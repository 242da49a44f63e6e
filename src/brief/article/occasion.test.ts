import { expect, test } from "vitest";
import { fact, inWords, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import { inOneDeal, onOccasions } from "./occasion.js";

const visit = fact({ type: "visit", details: { visitor: "Taro Aso" }, when: stated("2031-03-02") });
const met = (when: string, details: Record<string, unknown> = { kind: "talks" }) =>
  fact({ type: "meeting", mutual: true, source: [JAPAN, UZBEKISTAN], target: [], details, when: stated(when) });

test.each([
  ["the day after the arrival", met("2031-03-03"), true],
  ["in the month of the visit", met("2031-03"), true],
  ["three weeks later", met("2031-03-23"), false],
  ["in a year that may have had others", met("2031"), false],
  ["of people who are named", met("2031-03-03", { participants: ["Taro Aso", "Islam Karimov"] }), false],
])("a meeting is part of a visit that is told: %s", (_, meeting, isPart) => {
  expect(onOccasions([visit, meeting]).has(meeting)).toBe(isPart);
});

test("without a visit every meeting is told", () => {
  expect(onOccasions([met("2031-03-02")]).size).toBe(0);
});

test("what the same words tell with the same sum is told once, another sum or other words by themselves", () => {
  const amount = (value: number) => ({ value, currency: "USD", qualifier: null, text: `USD ${value}` });
  const words = "Japan bought energy for USD 42 billion from Uzbekistan";
  const bought = inWords(words, { type: "finance", amount: amount(42e9), document: "d_1" });
  const supplied = inWords(words, { type: "trade", amount: amount(42e9), document: "d_1" });
  const less = inWords(words, { type: "trade", amount: amount(4e9), document: "d_1" });
  const elsewhere = inWords(words, { type: "trade", amount: amount(42e9), document: "d_2" });
  expect([...inOneDeal([bought, supplied, less, elsewhere])]).toEqual([supplied]);
});
