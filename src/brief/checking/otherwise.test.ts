import { expect, test } from "vitest";
import { inWords, JAPAN, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { ClaimType } from "../../vocabulary/index.js";
import { checkedText, groundOfFact } from "./index.js";

const refused = (code: string, sentence: string, fact: Parameters<typeof inWords>[1]) => {
  const ground = groundOfFact(inWords("words", { source: [JAPAN], target: [UZBEKISTAN], ...fact }));
  return checkedText(`${sentence}[^1]`, code, new Map([["1", { facts: [ground], claims: [] }]])).refusals.map(
    ({ words }) => words,
  );
};
const of = (type: ClaimType, field: string, value: string | string[]) => ({ type, details: { [field]: value } });

test.each([
  ["en", "Japan built a road in Uzbekistan.", of("project", "kind", "road"), "road", "railway"],
  [
    "tr",
    "Japonya ile Özbekistan bir müzakere yaptı.",
    of("meeting", "kind", "talks"),
    "bir müzakere yaptı",
    "telefonda görüştü",
  ],
  ["zh", "日本和乌兹别克斯坦在能源领域开展了合作。", of("cooperation", "fields", ["energy"]), "能源", "贸易"],
] as const)("a word for another value of a detail is refused, %s: %s", (code, right, fact, own, other) => {
  expect(refused(code, right, fact)).toEqual([]);
  expect(refused(code, right.replace(own, other), fact)).toEqual([other]);
});

test("an issue is no name of the state in it", () => {
  const fact = { ...of("position", "stance", "opposes"), status: "stated" as const };
  const own = { ...fact, details: { stance: "opposes", issue: "territorial-integrity" }, target: [] };
  expect(refused("en", "Japan opposed One China.", own)).toEqual(["One China"]);
});

test("who writes off a debt is not whose debt it is, in Turkish", () => {
  const relief = of("finance", "flow", "debt-relief");
  expect(refused("tr", "Japonya, Özbekistan’ın borcunu sildi.", relief)).toEqual([]);
  expect(refused("tr", "Özbekistan, Japonya’nın borcunu sildi.", relief)).toContain("Özbekistan");
});
