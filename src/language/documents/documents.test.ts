import { describe, expect, test } from "vitest";
import { alternation, anyOf, bounded, DOCUMENT_LANGUAGES, eitherCase, phrasesOf, valuesOf } from "./index.js";

/** Where an expression stands in a text. */
function found(source: string, text: string, flags = "gu"): readonly string[] {
  return [...text.matchAll(new RegExp(source, flags))].map(([words]) => words);
}

describe("the tables of documents", () => {
  test("have a field once in a language, and each phrase once in it", () => {
    for (const language of DOCUMENT_LANGUAGES) {
      for (const [field, value] of Object.entries(language)) {
        const phrases = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
        expect(phrases, field).toEqual([...new Set(phrases)]);
        expect(
          phrases.filter((phrase) => phrase.trim() !== phrase || phrase === "" || / {2}|\|/u.test(phrase)),
          field,
        ).toEqual([]);
      }
    }
  });

  test("have twelve months and four seasons, each with names that are no other's", () => {
    for (const [field, count] of [["months", 12] as const, ["seasons", 4] as const]) {
      const numbers = new Map<string, number>();
      for (const names of valuesOf(field)) {
        expect(names).toHaveLength(count);
        for (const [i, all] of names.entries())
          for (const name of all) {
            expect(numbers.get(name) ?? i, name).toBe(i);
            numbers.set(name, i);
          }
      }
    }
  });

  test("hold no word that makes an expression see nothing or everything", () => {
    for (const language of DOCUMENT_LANGUAGES)
      for (const [field, value] of Object.entries(language))
        for (const one of Array.isArray(value) ? value : [])
          if (one instanceof RegExp) expect(one.flags, `${field}: ${one.source}`).toBe("u");
  });
});

describe("an expression of words", () => {
  test("takes the longest, by the letter", () => {
    expect(found(alternation(["vol", "vol.", "vols."]), "vols. 2, vol. 3, vol 4")).toEqual(["vols.", "vol.", "vol"]);
    expect(found(alternation(["a.b", "(c)"]), "aXb a.b (c)")).toEqual(["a.b", "(c)"]);
    expect(found(alternation(["see also"]), "see\u00A0also")).toEqual(["see\u00A0also"]);
  });

  test("takes any letters for a star", () => {
    expect(found(alternation(["подписан*"]), "подписано, подписан 5 мая")).toEqual(["подписано", "подписан"]);
  });

  test("is fulfilled by nothing where there are no words", () => {
    expect(found(alternation([]), "a b")).toEqual([]);
  });

  test("stands for itself, not inside other words, but where words are not parted", () => {
    expect(found(bounded(["may", "作者"]), "maybe may; 本文作者张三")).toEqual(["may", "作者"]);
  });

  test("has a capital for a small first letter, and none for a capital", () => {
    expect(eitherCase(["vol.", "C.", "içinde"])).toEqual(["vol.", "Vol.", "C.", "içinde", "Içinde", "İçinde"]);
  });

  test("is of all languages at once", () => {
    expect(phrasesOf("backLinks")).toEqual(expect.arrayContaining(["back", "вернуться", "geri", "返回"]));
    expect(found(anyOf("ordinalEndings"), "1st 2nd 1er")).toEqual(["st", "nd", "er"]);
  });
});
