import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../claim/english/language/index.js";
import { writtenSum } from "./amounts.js";
import { beginnings, dayDigits, sumDigits } from "./number-token.js";
import { closest } from "./occurrences.js";
import { parseQuery } from "./parse-query.js";
import { rank } from "./rank.js";
import { snippet } from "./snippet.js";
import { termsOf } from "./terms.js";
import { wordKeys } from "./word-key.js";

const tables = [english.names()];
const parse = (query: string) => parseQuery(query, tables);

describe("a word's keys", () => {
  test.each([
    ["U.S.", ["us"]],
    ["Xi'an", ["xian"]],
    ["'s", []],
    ["Erdoğan", ["erdogan"]],
    ["Sino-Kazakh", ["sino", "kazakh"]],
    ["re-export", ["reexport"]],
    ["al-Assad", ["al", "assad"]],
    ["mid-2011", ["mid", "2011"]],
    ["1,500,000", ["1500000"]],
    ["1.7", ["1_7"]],
    ["COVID-19", ["covid", "19"]],
    ["Казахстан", ["казахстан"]],
    ["snake_case", ["snake", "case"]],
    ["—", []],
  ])("%s", (form, keys) => expect(wordKeys(form)).toEqual(keys));

  test("hold nothing that a database could read as its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (form) => {
        for (const key of wordKeys(form)) expect(key).toMatch(/^[^\x00-/:-@A-Z[-^`{-\x7f]{1,60}$/u);
      }),
    );
  });
});

describe("numbers as tokens", () => {
  test("order as sums do", () => {
    const sum = fc.double({ min: 1, max: 1e19, noNaN: true });
    fc.assert(fc.property(sum, sum, (a, b) => a > b || sumDigits(a) <= sumDigits(b)));
    expect(sumDigits(1.7e9)).toBe("09170");
    expect(sumDigits(0.4)).toBe("00000");
  });

  test("have beginnings for just what is in a range", () => {
    const five = fc.integer({ min: 0, max: 99_999 }).map((n) => String(n).padStart(5, "0"));
    fc.assert(
      fc.property(five, fc.option(five), five, (least, below, value) => {
        const heads = beginnings(least, below);
        expect(heads.length).toBeLessThanOrEqual(90);
        const within = value >= least && (below === null || value < below);
        expect(heads.some((head) => value.startsWith(head))).toBe(within);
      }),
    );
  });

  test("are days of one length", () => {
    expect([dayDigits(-719_162), dayDigits(0), dayDigits(Number.MAX_SAFE_INTEGER)]).toEqual([
      "0000000",
      "0719162",
      "9999999",
    ]);
  });

  test.each([
    ["1bn", 1e9],
    ["$1.5 billion", 1.5e9],
    ["750m", 75e7],
    ["2,000,000", 2e6],
    ["0", 0],
    ["1.234bn", "long"],
    ["many", null],
    ["1e9", null],
  ])("are written as %s", (text, value) => expect(writtenSum(text)).toBe(value));
});

describe("the order of results", () => {
  const candidate = (key: number, text: string, more = {}) => ({
    key,
    terms: termsOf(text, "en"),
    evidence: [0, 9] as const,
    support: 1,
    confidence: 0.8,
    accepted: false,
    ...more,
  });
  const query = parse("gas pipeline");
  const order = (...candidates: ReturnType<typeof candidate>[]) => rank(query, candidates).map(({ key }) => key);

  test("puts words in the evidence, close together, well supported and newest first", () => {
    const text = "the talks at length were about gas and the pipeline";
    const evidence = [text.indexOf("gas"), text.length] as const;
    expect(order(candidate(9, text), candidate(1, text, { evidence }))).toEqual([1, 9]);
    const apart = "gas was sold and they spoke of a pipeline";
    expect(order(candidate(9, apart, { evidence: [0, 99] }), candidate(1, text, { evidence: [0, 99] }))).toEqual([
      1, 9,
    ]);
    expect(order(candidate(9, text), candidate(1, text, { support: 4 }))).toEqual([1, 9]);
    expect(order(candidate(9, text), candidate(1, text, { accepted: true }))).toEqual([1, 9]);
    expect(order(candidate(1, text), candidate(9, text))).toEqual([9, 1]);
  });

  test("finds the shortest row that holds a word of each", () => {
    expect(
      closest([
        [
          [0, 0],
          [7, 7],
        ],
        [[9, 10]],
      ]),
    ).toBe(4);
    expect(closest([[[0, 0]], []])).toBeNull();
    expect(closest([[[3, 4]], [[4, 4]]])).toBe(2);
  });
});

describe("a snippet", () => {
  const sentence = (text: string, start: number, end: number) => ({
    start,
    end,
    sentence: [0, text.length] as [number, number],
  });

  test("is the sentence with what was asked for marked in it", () => {
    const text = "China's banks lent gas money, and Kazakhstan's gas pipeline was built.";
    const found = snippet(text, sentence(text, 0, 28), termsOf(text, "en"), parse('"gas pipeline" bank'));
    expect(found.text).toBe(text);
    expect(found.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["banks", "gas pipeline"]);
    expect(found.cut).toEqual({ before: false, after: false });
  });

  test("of a long sentence is cut between words around the evidence, and says so", () => {
    const filler = "word ".repeat(200);
    const text = `${filler}a loan was signed in spring ${filler}`;
    const start = text.indexOf("a loan");
    const found = snippet(text, sentence(text, start, start + 17), termsOf(text, "en"), parse("loan"));
    expect(found.text.length).toBeLessThanOrEqual(320);
    expect(found.text.slice(found.evidence.start, found.evidence.end)).toBe("a loan was signed");
    expect(found.highlights.map(({ start, end }) => found.text.slice(start, end))).toEqual(["loan"]);
    expect(found.text).toMatch(/^word .* word$/u);
    expect(found.cut).toEqual({ before: true, after: true });
  });
});
