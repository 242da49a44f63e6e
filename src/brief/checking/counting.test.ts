import { expect, test } from "vitest";
import { fact, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import { checkedText, groundOfFact } from "./index.js";

const met = (when: string) =>
  groundOfFact(
    fact({
      type: "meeting",
      mutual: true,
      source: [JAPAN, UZBEKISTAN],
      target: [],
      details: { kind: "talks" },
      when: stated(when),
    }),
  );
const grounds = new Map([
  ["1", { facts: [met("2019")], claims: [] }],
  ["2", { facts: [met("2021-11")], claims: [] }],
]);

test.each([
  ["Japan and Uzbekistan held talks in 2019 and in November 2021.[^1][^2]", []],
  // The two are no two talks, each of which would be of both times.
  ["The two countries held talks in 2019 and in November 2021.[^1][^2]", []],
  ["The two sides held two talks in 2019.[^1][^2]", ["2019"]],
  ["Japan and Uzbekistan held talks two.[^1]", ["two"]],
])("what a number counts: %s", (sentence, words) => {
  expect(checkedText(sentence, "en", grounds).refusals.map((one) => one.words)).toEqual(words);
});

test("words side by side that no source has are one refusal", () => {
  const { refusals } = checkedText("Japan and Uzbekistan held whole uranium mine talks in 2019.[^1]", "en", grounds);
  expect(refusals.map(({ words, why }) => [words, why])).toEqual([["whole uranium mine", "no source says this"]]);
});
