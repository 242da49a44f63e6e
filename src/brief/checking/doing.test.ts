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
  ["Arman Seitov visited Uzbekistan at the invitation of Kemal Demir.[^1]", ["Arman Seitov"]],
  ["President Arman Seitov invited Kemal Demir to Uzbekistan.[^1]", []],
  ["Kemal Demir invited President Arman Seitov to Uzbekistan.[^1]", ["Kemal Demir"]],
])("who came is no host: %s", (sentence, words) => {
  expect(checkedText(sentence, "en", grounds).refusals.map((one) => one.words)).toEqual(words);
});

test.each([
  ["en", "Japan invited the president of Uzbekistan.[^1]", "Uzbekistan invited the president of Japan.[^1]"],
  ["ru", "Япония пригласила президента Узбекистана.[^1]", "Узбекистан пригласил президента Японии.[^1]"],
  [
    "tr",
    "Japonya, Özbekistan Cumhurbaşkanı’nı davet etti.[^1]",
    "Özbekistan, Japonya Cumhurbaşkanı’nı davet etti.[^1]",
  ],
  ["zh", "日本邀请了乌兹别克斯坦总统。[^1]", "乌兹别克斯坦邀请了日本总统。[^1]"],
])("who came invited nobody, %s", (code, wrong, right) => {
  const why = (sentence: string) => checkedText(sentence, code, grounds).refusals.map((one) => one.why);
  expect(why(wrong)).toContain("the source has it the other way round");
  expect(why(right)).not.toContain("the source has it the other way round");
});
