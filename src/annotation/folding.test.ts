import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Letters } from "../language/index.js";
import { foldingOf, foldText, Unit } from "./folding.js";
import { wordsOf } from "./words.js";

const plain: Letters = { spaced: true, same: "", marks: false, endings: [], apostrophe: [], romanised: "" };
const dotted: Letters = { ...plain, lower: "Iı İi", marks: true, same: "âa" };
const signs: Letters = { ...plain, spaced: false, same: "國国" };

describe("folding", () => {
  test("keeps every offset, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const letters of [plain, dotted, signs]) expect(foldText(text, letters)).toHaveLength(text.length);
      }),
    );
  });

  test.each([
    ["İstanbul ŞIK", plain, "istanbul sik"],
    ["İstanbul IŞIK hâlâ", dotted, "istanbul ışık hala"],
    ["Straße ﬁn ½", plain, "straße ﬁn ½"],
    ["Erdoğan, São Tomé", plain, "erdogan, sao tome"],
    ["“A” – ‘b’ — c’s", plain, "\"a\" - 'b' - c's"],
    ["ＵＳ＄１２", plain, "us$12"],
    ["中華民國", signs, "中華民国"],
    ["a\u00a0b\u202fc", plain, "a b c"],
  ])("makes %j one with %s", (text, letters, folded) => {
    expect(foldText(text, letters)).toBe(folded);
  });

  test.each([plain, signs])("knows of every code unit what it is by itself: %j", (letters) => {
    const kind = (unit: string) => {
      if (/\s/u.test(unit)) return Unit.Blank;
      if (!letters.spaced && /\p{Script=Han}/u.test(unit)) return Unit.Han;
      if (/[\p{L}\p{M}]/u.test(unit)) return Unit.Letter;
      return /\p{Nd}/u.test(unit) ? Unit.Digit : Unit.Mark;
    };
    const alone = Uint8Array.from({ length: 65536 }, (_, code) => kind(String.fromCharCode(code)));
    expect(Buffer.compare(foldingOf(letters).unit, alone)).toBe(0);
  });

  test("makes every capital of one unit small, in whatever script", () => {
    const { to } = foldingOf({ ...plain, marks: true });
    const wrong = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((unit) => {
      const lower = unit.toLowerCase();
      const isCapital = /\p{Lu}/u.test(unit) && lower.length === 1;
      return isCapital && to[unit.charCodeAt(0)] !== lower.charCodeAt(0);
    });
    expect(wrong).toEqual([]);
  });

  test("parts words, numbers and marks, each with its place in the text", () => {
    const text = "China’s $1,700.5m loan, 2 %";
    const words = wordsOf(text, foldText(text, plain), { start: 0, end: text.length }, plain);
    expect(words.map(({ text }) => text)).toEqual(["China", "’", "s", "$", "1,700.5", "m", "loan", ",", "2", "%"]);
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
    expect(words.map(({ glued }) => glued)).toEqual([false, true, true, false, true, true, false, true, false, false]);
  });

  test("parts every sign where words are not parted", () => {
    const text = "中国和NATO";
    const words = wordsOf(text, foldText(text, signs), { start: 0, end: text.length }, signs);
    expect(words.map(({ lower }) => lower)).toEqual(["中", "国", "和", "nato"]);
  });
});
