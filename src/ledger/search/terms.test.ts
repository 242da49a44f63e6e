import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { termsIn, termText } from "./term-text.js";
import { askedTerms, termsOf } from "./terms.js";

const words = (text: string, language: string | null = "en") => termsOf(text, language).map(({ term }) => term);

describe("the terms of a text", () => {
  test.each([
    ["the U.S. and U.S.-led talks", "en", ["the", "us", "and", "us", "lead", "talk"]],
    ["Xi'an, China's city", "en", ["xian", "china", "citi"]],
    [
      "re-export of mid-2011; al-Assad; oil-rich",
      "en",
      ["reexport", "of", "mid", "2011", "al", "assad", "oil", "rich"],
    ],
    ["1,500,000 or 1.7 billion; 75%", "en", ["1500000", "or", "1_7", "billion", "75"]],
    ["COVID-19 (G20): F-16s", "en", ["covid", "19", "g20", "f", "16s"]],
    ["co\u00adopera\u200btion", "en", ["cooperation"]],
    ["Ankara'da ve Erdoğan’ın", "tr", ["tr_ankara", "tr_ve", "tr_erdog"]],
    ["Кредиты банка и NATO-visits", "ru", ["кредит", "банк", "и", "nato", "visit"]],
    ["А.С. Пушкин, т.е. поэт", "ru", ["ас", "пушк", "те", "поэт"]],
    ["2013年9月签署GDP协议", "zh", ["2013", "年", "9", "月签", "签署", "署", "gdp", "协议", "议"]],
    ["شرکت نفت", "fa", ["شرکت", "نفت"]],
    ["２０１３", null, ["2013"]],
    ["loans in a text of no language", null, ["loan", "in", "a", "text", "of", "no", "languag"]],
  ])("%s", (text, language, terms) => expect(words(text, language)).toEqual(terms));

  test("stand where their words do", () => {
    const text = "«Россия» предоставила\u00a0кредит, 中国 too";
    const shown = termsOf(text, "ru").map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(["Россия", "предоставила", "кредит", "中国", "国", "too"]);
  });

  test("hold nothing that a database could read as its own, and lie in the text", { timeout: 20_000 }, () => {
    const unit = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 3 }),
      fc.constantFrom("İ", "ß", "ﬁ", "中", "'", ".", "-", "1", "\ud800"),
    );
    fc.assert(
      fc.property(fc.array(unit), fc.constantFrom("en", "ru", "tr", "zh", null), (units, language) => {
        const text = units.join("");
        let before = 0;
        for (const { term, start, end } of termsOf(text, language)) {
          expect(term).toMatch(/^[^\x00-/:-@A-Z[-^`{-\x7f]{1,60}$/u);
          expect(term).not.toMatch(/\p{Cs}/u);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  test("are kept as text and come back", () => {
    const term = fc.record({
      gap: fc.nat(9),
      length: fc.integer({ min: 1, max: 9 }),
      term: fc.stringMatching(/^[a-z]{1,5}$/u),
    });
    fc.assert(
      fc.property(fc.array(term), (drawn) => {
        let at = 0;
        const terms = drawn.map(({ gap, length, term: word }) => {
          at += gap;
          return { term: word, start: at, end: at + length };
        });
        expect(termsIn(termText(terms))).toEqual(terms);
      }),
    );
  });
});

describe("the terms of a query", () => {
  test("are those of every language that has its letters", () => {
    expect(askedTerms("loans").places).toEqual([["loan", expect.stringMatching(/^tr_/u)]]);
    expect(askedTerms("визитом")).toEqual({ places: [["визит"]], open: false });
    expect(askedTerms("贷款")).toEqual({ places: [["贷款"]], open: false });
    expect(askedTerms("贷")).toEqual({ places: [["贷"]], open: true });
    expect(askedTerms("贷 loan").open).toBe(false);
    expect(askedTerms("…")).toEqual({ places: [], open: false });
  });

  test.each([
    ["en", "The banks were lending to both countries' railways.", "railway"],
    ["en", "The banks were lending to both countries' railways.", '"country railway"'],
    ["ru", "Стороны обсудили поставки нефти.", "поставка нефть"],
    ["tr", "Bakan kredisini İstanbul'da açıkladı.", "kredi istanbul"],
    ["tr", "TÜRKİYE IRAK'LA GÖRÜŞTÜ", "ırak görüşme"],
    ["zh", "中方提供贷款。", "贷款"],
    ["zh", "中方提供貸款。", "贷"],
    ["zh", "提供2亿美元", "2亿"],
  ])("find a text in %s: %s", (language, text, query) => {
    const terms = words(text, language);
    for (const word of query.startsWith('"') ? [query.slice(1, -1)] : query.split(" ")) {
      const { places, open } = askedTerms(word);
      const stands = terms.some((_, at) =>
        places.every((some, k) =>
          some.some((one) =>
            open && k === places.length - 1 ? terms[at + k]?.startsWith(one) : terms[at + k] === one,
          ),
        ),
      );
      expect(stands, word).toBe(true);
    }
  });
});
