import { expect, test } from "vitest";
import { inWords, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { checkedText, groundOfFact } from "./index.js";

const SENTENCE =
  "Japanese President Kemal Demir paid an official visit to Uzbekistan at the invitation of President Arman Seitov";
const agent: Claim["agents"][number] = {
  actor: { id: "person:kemal-demir", kind: "person", name: "Kemal Demir", text: "Kemal Demir", state: "JPN" },
  office: "president",
};
const visit = groundOfFact(
  inWords(SENTENCE, {
    type: "visit",
    source: [JAPAN],
    target: [UZBEKISTAN],
    agents: [agent],
    details: { visitor: "person:kemal-demir", kind: "official" },
    when: stated("2031-03-12"),
  }),
);
const grounds = new Map([["1", { facts: [visit], claims: [] }]]);

test.each([
  ["President Kemal Demir paid an official visit to Uzbekistan.[^1]", []],
  ["At the invitation of President Arman Seitov, President Kemal Demir paid an official visit to Uzbekistan.[^1]", []],
  ["At the invitation of President Arman Seitov, Japan’s president paid an official visit to Uzbekistan.[^1]", []],
  ["President Arman Seitov paid an official visit to Uzbekistan.[^1]", ["Arman Seitov"]],
])("who came is no host: %s", (sentence, words) => {
  expect(checkedText(sentence, "en", grounds).refusals.map((one) => one.words)).toEqual(words);
});
