import { expect, test } from "vitest";
import { fact, inWords, JAPAN, state, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { inOneDeal, inOneEvent, isTimeless, onOccasions, toldTwice } from "./occasion.js";

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

const KAZAKHSTAN = state("KAZ", "Kazakhstan");
const paper = (when: string, own: Partial<Claim> = {}) =>
  fact({
    type: "agreement",
    status: "agreed",
    mutual: true,
    source: [JAPAN, UZBEKISTAN],
    target: [],
    details: { instrument: "declaration" },
    when: stated(when),
    ...own,
  });
const lent = (value: number, when: string, source: Claim["source"] = [JAPAN]) =>
  fact({
    type: "finance",
    source,
    details: { flow: "loan" },
    amount: { value, currency: "USD", qualifier: null, text: "" },
    when: stated(when),
  });

test.each([
  ["by all who signed", paper("2031-03-02"), paper("2031-03", { source: [JAPAN, KAZAKHSTAN, UZBEKISTAN] }), true],
  ["by who met there", met("2031-03-02"), met("2031-03-02", { participants: ["person:a", "person:b"] }), true],
  ["as concluded", paper("2031-03-02"), paper("2031-03-02", { status: "completed" }), false],
  ["by all who lent", lent(5e6, "2031"), lent(5e6, "2031-06", [JAPAN, KAZAKHSTAN]), true],
  ["with another sum", lent(5e6, "2031"), lent(6e6, "2031-06", [JAPAN, KAZAKHSTAN]), false],
  [
    "of the same guest in another script",
    fact({ type: "visit", details: { visitor: "person:塔拉斯" }, when: stated("2031-03") }),
    fact({ type: "visit", details: { visitor: "person:taras" }, when: stated("2031-03-02") }),
    true,
  ],
  [
    "of another guest",
    fact({ type: "visit", details: { visitor: "person:mirela" }, when: stated("2031-03-02") }),
    fact({ type: "visit", details: { visitor: "person:taras" }, when: stated("2031-03-02") }),
    false,
  ],
  ["as it came to pass", paper("2031-03", { status: "planned" }), paper("2031-03-02"), true],
  ["as planned", paper("2031-03-02"), paper("2031-03", { status: "planned" }), false],
  ["in another month", paper("2031-03-02"), paper("2031-04", { source: [JAPAN, KAZAKHSTAN, UZBEKISTAN] }), false],
  ["as another paper", paper("2031-03-02"), paper("2031-03-02", { details: { instrument: "treaty" } }), false],
])("what another fact tells %s is told once", (_, one, other, isTold) => {
  expect(inOneEvent([one, other]).has(one)).toBe(isTold);
  expect(inOneEvent([one, other]).size).toBeLessThan(2);
});

const sanctioned = (when: string | null, act = "sanctions") =>
  fact({ type: "action", details: { act }, ...(when === null ? {} : { when: stated(when) }) });

test.each([
  ["with the day of it", sanctioned("2031-03-02"), true],
  ["as another act", sanctioned("2031-03-02", "expulsion"), false],
  ["without a day as well", sanctioned(null, "expulsion"), false],
])("an act without a time is not told where it is told %s", (_, other, isTwice) => {
  const one = sanctioned(null);
  expect(toldTwice([one, other]).has(one)).toBe(isTwice);
});

test.each([
  ["a year and more before the newest", "2029-05", true],
  ["months before the newest", "2030-12", false],
  ["some time until then", "/2031", true],
])("a meeting is not told that was planned for %s", (_, when, isOver) => {
  const planned = { ...met(when, { kind: "summit" }) };
  const one = { ...planned, fact: { ...planned.fact, status: "planned" as const } };
  expect(toldTwice([one, paper("2031-03-02")]).has(one)).toBe(isOver);
});

test.each([
  ["a source of its own names none", fact({ type: "meeting", confidence: 0.7 }), true],
  ["the day of the text is told", fact({ type: "meeting" }), false],
  ["it has one", fact({ type: "meeting", confidence: 0.7, when: stated("2031") }), false],
  ["it is of no time", fact({ type: "partnership", status: "ongoing", confidence: 0.7 }), false],
  ["it was only by some time", fact({ type: "meeting", when: stated("../2031-05-04") }), true],
])("a contact without a time is not told: %s", (_, one, isIt) => {
  expect(isTimeless(one)).toBe(isIt);
});

test("a meeting of nobody at no place is not told beside much else", () => {
  const one = met("2031-05-04");
  const much = ["2001", "2003", "2005", "2007", "2009"].map((when) => paper(`${when}-03-02`));
  expect(toldTwice([one, ...much]).has(one)).toBe(true);
  expect(toldTwice([one, ...much.slice(2)]).has(one)).toBe(false);
});
