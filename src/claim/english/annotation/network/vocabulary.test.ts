import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vocabulary } from "./vocabulary.js";

const word = fc.string({ minLength: 1, maxLength: 9, unit: "grapheme" }).filter((text) => !/[\n\p{Cs}]/u.test(text));

describe("a vocabulary", () => {
  it("finds each of its strings by number, and no others", () => {
    const lists = fc.uniqueArray(word, { maxLength: 200 });
    fc.assert(
      fc.property(lists, word, (words, other) => {
        const vocabulary = new Vocabulary(words);
        expect(vocabulary.size).toBe(words.length);
        expect(words.map((text) => vocabulary.find(text))).toEqual(words.map((_, k) => k));
        expect(vocabulary.find(other)).toBe(words.indexOf(other));
        expect(vocabulary.words).toEqual(words);
      }),
      { seed: 11 },
    );
  });

  it("is the same after a journey through bytes", () => {
    const vocabulary = new Vocabulary(new Vocabulary(["ankara", "an", "şimşek", "a"]).encode());
    expect(vocabulary.words).toEqual(["ankara", "an", "şimşek", "a"]);
    expect(vocabulary.find("şimşek")).toBe(2);
    expect(vocabulary.find("şim")).toBe(-1);
    expect(vocabulary.find("")).toBe(-1);
    expect(new Vocabulary([]).find("a")).toBe(-1);
  });
});
