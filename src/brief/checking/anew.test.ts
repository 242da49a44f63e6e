import { expect, test } from "vitest";
import { inWords, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import { checkedText, groundOfFact } from "./index.js";

const ties = (words: string, language = "en") =>
  groundOfFact(
    inWords(words, {
      type: "partnership",
      mutual: true,
      source: [JAPAN, UZBEKISTAN],
      target: [],
      details: { level: "diplomatic-relations" },
      when: stated("1992-03-02"),
      language,
    }),
  );
const SET_UP = ties("Japan and Uzbekistan established diplomatic relations on 2 March 1992");
const RESTORED = ties("Japan and Uzbekistan restored diplomatic relations on 2 March 1992");
const loan = groundOfFact(
  inWords("Japan lent Uzbekistan 250 million dollars for the construction of a railway from Bukhara to Nukus", {
    type: "finance",
    amount: { value: 250_000_000, currency: "USD", qualifier: null, text: "250 million dollars" },
    details: { flow: "loan", purpose: "the construction of a railway from Bukhara to Nukus" },
    when: stated("2031-03-13"),
  }),
);
const ban = groundOfFact(
  inWords("According to a report by Balta Weekly, Japan imposed a ban on imports of Uzbek wheat in January 2031", {
    type: "action",
    details: { act: "sanctions" },
    when: stated("2031-01"),
  }),
);
const refused = (sentence: string, code: string, ground: typeof loan) =>
  checkedText(`${sentence}[^1]`, code, new Map([["1", { facts: [ground], claims: [] }]])).refusals.length > 0;

test.each([
  ["en", "Japan and Uzbekistan restored diplomatic relations on 2 March 1992."],
  ["ru", "2 марта 1992 года Япония и Узбекистан восстановили дипломатические отношения."],
  ["tr", "Japonya ile Özbekistan, 2 Mart 1992’de yeniden diplomatik ilişki kurdu."],
  ["zh", "1992年3月2日，日本和乌兹别克斯坦恢复了外交关系。"],
])("what was set up was not restored by that, %s", (code, sentence) => {
  expect([refused(sentence, code, SET_UP), refused(sentence, code, RESTORED)]).toEqual([true, false]);
});

test.each([
  ["en", "Japan built a railway in Uzbekistan.", "Japan lent Uzbekistan money for a railway."],
  ["ru", "Япония построила в Узбекистане железную дорогу.", "Япония выделила Узбекистану кредит на 250 млн долларов."],
  ["tr", "Japonya, Özbekistan’da bir demir yolu inşa etti.", "Japonya, Özbekistan’a 250 milyon dolar kredi verdi."],
  ["zh", "日本在乌兹别克斯坦修建了铁路。", "日本向乌兹别克斯坦提供了2.5亿美元贷款。"],
])("what money was lent for was not built by that, %s", (code, built, lent) => {
  expect([refused(built, code, loan), refused(lent, code, loan)]).toEqual([true, false]);
});

test("a publisher whose word the source itself calls it may be named, and no other", () => {
  const said = (name: string) =>
    refused(`Japan imposed a ban on imports of Uzbek wheat, according to ${name}.`, "en", ban);
  expect([said("Balta Weekly"), said("the Balta Weekly"), said("Steppe Herald")]).toEqual([false, false, true]);
});
