import { describe, expect, test } from "vitest";
import { fact, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import { checkedText, groundOfFact } from "./index.js";

const BOTH = { mutual: true, source: [JAPAN, UZBEKISTAN], target: [] };

/** Why a sentence on talks that a house reported is refused. */
function whys(sentence: string): string[] {
  const one = fact({ ...BOTH, type: "meeting", details: { kind: "talks" }, when: stated("2021"), confidence: 0.7 });
  const documents = one.documents.map((own) => ({ ...own, publisher: "Maghreb Security Programme, Rabat" }));
  const facts = [groundOfFact({ ...one, documents })];
  return checkedText(`${sentence}[^1]`, "en", new Map([["1", { facts, claims: [] }]])).refusals.map(({ why }) => why);
}

describe("the name of a publisher", () => {
  test.each([
    "According to the Maghreb Security Programme, Japan and Uzbekistan held talks in 2021.",
    "Japan and Uzbekistan held talks in 2021, according to the Maghreb Security Programme, Rabat.",
    "Japan and Uzbekistan held talks in 2021, the Maghreb Security Programme reported.",
  ])("says nothing of what it reports: %s", (sentence) => {
    expect(whys(sentence)).toEqual([]);
  });

  test.each([
    "According to the Maghreb Security Programme, Japan and Uzbekistan held talks on security in 2021.",
    "According to the Maghreb Security Survey, Japan and Uzbekistan held talks in 2021.",
    "Japan and Uzbekistan held talks in 2021.",
  ])("is that alone: %s", (sentence) => {
    expect(whys(sentence)).not.toEqual([]);
  });
});

test("a month before a name gives it no part: who promised in September is no place", () => {
  const aid = (own: object) =>
    groundOfFact(
      fact({ type: "finance", status: "pledged", details: { flow: "aid" }, when: stated("2023-09"), ...own }),
    );
  const talks = groundOfFact(fact({ ...BOTH, type: "meeting", details: { kind: "talks" }, when: stated("2023-02") }));
  const refused = (own: object) =>
    checkedText(
      "Japan and Uzbekistan held talks in February 2023.[^1] In September Japan pledged aid to Uzbekistan.[^2]",
      "en",
      new Map([
        ["1", { facts: [talks], claims: [] }],
        ["2", { facts: [aid(own)], claims: [] }],
      ]),
    ).refused;
  expect(refused({})).toBe(0);
  expect(refused({ source: [UZBEKISTAN], target: [JAPAN] })).toBeGreaterThan(0);
});
