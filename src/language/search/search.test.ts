import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as english from "../en/search.corpus.js";
import * as russian from "../ru/search.corpus.js";
import * as turkish from "../tr/search.corpus.js";
import { SEARCH_WORDS, type SearchWords } from "./index.js";

const rows = (table: string) =>
  table
    .trim()
    .split(/[|\n]/u)
    .map((row) => row.trim().split(/\s+/u));
const wordsOf = (code: string): SearchWords => SEARCH_WORDS.find((words) => words.code === code)!;
const termsOf = (code: string, run: string) =>
  wordsOf(code)
    .terms(run)
    .map(({ term }) => term);

const CORPORA = [
  { code: "en", forms: rows(english.FORMS), apart: rows(english.APART), least: 100 },
  { code: "ru", forms: russian.FORMS, apart: rows(russian.APART), least: 120 },
  { code: "tr", forms: turkish.FORMS, apart: rows(turkish.APART), least: 90 },
];

describe.each(CORPORA)("the stems of $code", ({ code, forms, apart, least }) => {
  test("are one for all forms of a word", () => {
    expect(forms.length).toBeGreaterThanOrEqual(least);
    const torn = forms.flatMap(([word, ...others]) => {
      const stem = termsOf(code, word!).join(" ");
      const lost = others.filter((form) => termsOf(code, form).join(" ") !== stem);
      return lost.map((form) => `${word} (${stem}): ${form} (${termsOf(code, form)})`);
    });
    expect(torn).toEqual([]);
  });

  test("are the same however a word is written", () => {
    const upper = (form: string) => (code === "tr" ? form.replaceAll("i", "İ").toUpperCase() : form.toUpperCase());
    for (const form of forms.flat()) expect(termsOf(code, upper(form)), form).toEqual(termsOf(code, form));
  });

  test("tell words apart that are near to one another", () => {
    const mixed = apart.filter(([one, ...others]) =>
      others.some((other) => termsOf(code, other).join(" ") === termsOf(code, one!).join(" ")),
    );
    expect(mixed).toEqual([]);
  });

  test("are of a length that grows with the word's and take no long time, whatever the word", () => {
    const letters = [...new Set(forms.flat().join(""))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 200 }), (word) => {
        for (const term of termsOf(code, word.join(""))) expect(term.length).toBeLessThanOrEqual(word.length + 12);
      }),
    );
  });
});

describe("pairs of characters", () => {
  const terms = (run: string) => wordsOf("zh").terms(run);

  test("overlap, and the last character stands by itself", () => {
    expect(terms("贷款协议").map(({ term }) => term)).toEqual(["贷款", "款协", "协议", "议"]);
    expect(terms("年").map(({ term }) => term)).toEqual(["年"]);
  });

  test("are of simplified characters, in the places of the text", () => {
    expect(terms("貸款協議")).toEqual(terms("贷款协议"));
    expect(terms("𠮷田")[0]).toEqual({ term: "𠮷田", start: 0, end: 3 });
  });
});
