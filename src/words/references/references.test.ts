import { describe, expect, test } from "vitest";
import { sources } from "../../vocabulary/reference/index.js";
import { rateWords, referenceWords, SPEECHES } from "../index.js";

/** Titles of data sets and books, and names of bodies that have no other, stand in every language as they are. */
const NAMES = [
  /Consumer Price Index for All Urban Consumers.*\)/u,
  /Intergovernmental Organizations, version 3.*\)/u,
  /The Rulers, Elections, and Irregular Governance dataset.*2021/u,
  /Official exchange rate, LCU per US\$.*\)/u,
  /GATT, Analytical Index|United Nations Treaty Collection|Correlates of War|One Earth Future|Entente/gu,
];

/** English words of a source that are no names: those of two letters and more that do not stand in a language that writes them otherwise. */
const LEFT = {
  ru: /[A-Za-z]{3,}/u,
  tr: /\b(?:of|the|and|with|States|Members|Treaty|Declaration|Charter)\b/u,
  zh: /[A-Za-z]{3,}/u,
};

const told = [...sources().values()].map(({ publisher, title }) => `${publisher}, ${title}`);

describe.each(["ru", "tr", "zh"] as const)("in %s", (code) => {
  test("no source of the reference tables is told in English but by its name", () => {
    const english = told.filter((source) => {
      const words = NAMES.reduce((rest, name) => rest.replace(name, ""), referenceWords(source, SPEECHES[code]));
      return LEFT[code].test(words.replace(/D-8|БРИКС/gu, ""));
    });
    expect(english.map((source) => [source, referenceWords(source, SPEECHES[code])])).toEqual([]);
  });
});

test("a source is as it was in English", () => {
  expect(told.map((source) => referenceWords(source))).toEqual(told);
});

test.each([
  ["ru", "Всемирная торговая организация: члены и наблюдатели, с датами вступления"],
  ["tr", "Dünya Ticaret Örgütü: üyeler ve gözlemciler, üyelik tarihleriyle"],
  ["zh", "世界贸易组织：成员和观察员名单（含加入日期）"],
] as const)("%s: a publisher and its list", (code, words) => {
  expect(
    referenceWords("World Trade Organization, Members and Observers, with dates of membership", SPEECHES[code]),
  ).toBe(words);
});

test("a rate names its publisher in the language of the reader", () => {
  const source = { title: "Official exchange rate", publisher: "World Bank", address: "" };
  const rate = { currency: "EUR", perDollar: 0.95, year: 2022, source, redenominated: null };
  expect(rateWords(rate as never, SPEECHES.ru)).toContain("Всемирный банк");
  expect(rateWords(rate as never, SPEECHES.zh)).toContain("世界银行");
});
