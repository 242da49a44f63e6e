import { describe, expect, test } from "vitest";
import { fact } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { checkedText, groundOfFact } from "./index.js";

/** What of a title is refused, of a text on a loan from Japan to Uzbekistan. */
function refused(title: string, code: string): string[] {
  const amount = { value: 5e6, currency: "USD", qualifier: null, text: "USD 5 million" };
  const times = ["2019", "2021-05"].map((edtf) => ({ edtf, text: edtf }) as Claim["when"]);
  const facts = times.map((when) => groundOfFact(fact({ type: "finance", details: { flow: "loan" }, amount, when })));
  return checkedText(`# ${title}\n`, code, new Map([["1", { facts, claims: [] }]])).refusals.map(({ words }) => words);
}

describe("a title that names what its text is on", () => {
  test.each([
    ["en", "Japan and Uzbekistan: finance"],
    ["en", "Uzbekistan and Japan: finance"],
    ["ru", "Япония и Узбекистан: финансы"],
    ["tr", "Japonya ve Özbekistan: mali ilişkiler"],
    ["zh", "日本与乌兹别克斯坦：资金"],
    ["en", "Japan and Uzbekistan: finance, 2019–2021"],
    ["ru", "Япония и Узбекистан: финансы, 2019–2021 годы"],
    ["tr", "Japonya ve Özbekistan: mali ilişkiler, 2019–2021"],
    ["zh", "日本与乌兹别克斯坦：资金（2019—2021年）"],
    ["en", "Uzbekistan and Japan"],
    ["ru", "Узбекистан и Япония"],
  ])("passes where some source is on it (%s): %s", (code, title) => {
    expect(refused(title, code)).toEqual([]);
  });

  test.each([
    ["en", "Japan and Uzbekistan: finance and trade"],
    ["en", "Japan and Kazakhstan: finance"],
    ["ru", "Япония и Узбекистан: торговля"],
    ["tr", "Japonya ve Özbekistan: ticaret"],
    ["zh", "日本与乌兹别克斯坦：贸易"],
    ["en", "Japan and Uzbekistan: finance, 2018–2021"],
    ["ru", "Япония и Узбекистан: финансы, 2019–2022 годы"],
    ["zh", "日本与乌兹别克斯坦：资金（2019—2022年）"],
  ])("is refused where none is (%s): %s", (code, title) => {
    expect(refused(title, code)).not.toEqual([]);
  });

  test.each([
    ["en", "Japan and Uzbekistan", 0],
    ["tr", "Japonya ve Özbekistan", 0],
    ["en", "Japan and Hezbollah", 0],
    ["ru", "Казахстан и Организация Договора о коллективной безопасности", 0],
    ["en", "Japan lent Uzbekistan money", 1],
    ["en", "Japan and the Harbour Gazette", 1],
  ])("names two where a text has no sources, and says nothing (%s): %s", (code, title, count) => {
    expect(checkedText(`# ${title}\n`, code, new Map()).refused).toBe(count);
  });
});
