import { expect, test } from "vitest";
import { inWords, JAPAN, MIRELA, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { checkedText, groundOfFact } from "../checking/index.js";
import { PROSES } from "../prose/index.js";
import { briefOfArticle } from "./brief-of-article.js";
import { furtherOf } from "./further.js";
import type { Material } from "./material.js";

const named = { source: [{ ...JAPAN, text: "Japan" }], target: [{ ...UZBEKISTAN, text: "Uzbekistan" }] };

/** A fact whose claim quotes a part of its sentence, and keeps the rest beside it. */
function cut(before: string, exact: string, behind: string, more: Partial<Claim> = {}, language = "en"): Material {
  const made = inWords(exact, { type: "statement", details: { act: "praise" }, language, ...named, ...more });
  const [claim] = made.claims;
  const { start } = claim!.evidence;
  const sentence = [start - before.length, start + exact.length + behind.length] as const;
  return {
    ...made,
    claims: [{ ...claim!, evidence: { ...claim!.evidence, prefix: before, suffix: behind, sentence } }],
  };
}
const quotes = (material: Material, code = "en") => furtherOf([material], PROSES[code]!).map((all) => all[0]!.text);

test.each([
  ["en", "", "Japan thanked Uzbekistan for the lead", " that it had taken in Geneva.", true],
  ["en", "They said that ", "Japan thanked Uzbekistan for the lead", " of Geneva.", false],
  ["en", "", "Japan thanked Uzbekistan for the lead", " that we had taken.", false],
  ["en", "The report says that ", "Japan thanked", " the envoys.", false],
  ["ru", "По сообщению агентства, ", "Japan поблагодарила Uzbekistan за посредничество", " в Женеве.", true],
  ["ru", "Они сообщили, что ", "Japan поблагодарила Uzbekistan за посредничество", " в Женеве.", false],
  ["tr", "Açıklamaya göre ", "Japan, Uzbekistan tarafına", " teşekkür etti.", true],
  ["zh", "据通报，", "Japan感谢Uzbekistan", "在日内瓦的斡旋。", true],
  ["zh", "双方指出，", "Japan感谢Uzbekistan", "在日内瓦的斡旋。", false],
])(
  "a sentence is quoted whole where it can be read by itself (%s): %s%s%s",
  (code, before, exact, behind, isQuoted) => {
    const material = cut(before, exact, behind, {}, code);
    const words = `${before}${exact}${behind}`.replace(/[.。]$/u, "");
    expect(quotes(material, code)).toEqual(isQuoted ? [expect.stringContaining(words)] : []);
  },
);

test("whose word it is a quote has to tell itself", () => {
  const attribution = { speaker: { ...MIRELA, text: "Ms Tosk" }, verb: "say" } as NonNullable<Claim["attribution"]>;
  const said = (before: string) =>
    quotes(cut(before, "Japan thanked Uzbekistan for the lead", " of Geneva.", { attribution }));
  expect(said("As yet ")).toEqual([]);
  expect(said("According to Ms Tosk, ")).toHaveLength(1);
});

test("the checker passes the sentence that a claim stands in, and no other words around it", () => {
  const material = cut("", "Japan thanked Uzbekistan for the lead", " that it had taken in Geneva.");
  const grounds = new Map([["1", { facts: [groundOfFact(material)], claims: [] }]]);
  const refused = (words: string) => checkedText(`“${words}”.[^1]`, "en", grounds).refused;
  expect(refused("Japan thanked Uzbekistan for the lead that it had taken in Geneva")).toBe(0);
  expect(refused("Japan thanked Uzbekistan for the lead that it had lost in Geneva")).toBe(1);
  expect(refused("that it had taken in Geneva")).toBe(1);
});

test.each([
  [
    "en",
    "The ledger has 6 more facts on the two (in no sentence that the sources bear out: 1; less than 60% certain: 5).",
  ],
  ["zh", "台账中另有6项关于双方的事实（无法以来源所能佐证的语句表述的1项；可信度低于60%的5项）。"],
])("an article says how many facts it left out, and why (%s)", (code, line) => {
  const article = { title: "", language: code, standfirst: [], paragraphs: [], further: [] };
  const { words } = briefOfArticle(article, PROSES[code]!, { uncertain: 5, untellable: 1, lighter: 0 });
  expect(words.notes.left).toBe(line);
});
