import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Letters } from "../language/index.js";
import { foldText } from "./folding.js";
import { endingsOf, Forms } from "./forms.js";
import { wordsOf } from "./words.js";

const letters: Letters = {
  spaced: true,
  same: "",
  marks: true,
  endings: [
    ["", "lar", "ler"],
    ["", "a", "e", "dan", "den"],
  ],
  harmony: ["aıou", "eiöü"],
  apostrophe: null,
  romanised: "",
};

function find(forms: Forms<string>, text: string): string[] {
  const words = wordsOf(text, foldText(text, letters), { start: 0, end: text.length }, letters);
  return words.flatMap((word, at) => {
    const best = forms.at(words, at)[0];
    return best === undefined ? [] : [`${best.form.value}:${text.slice(word.start, words[best.to - 1]!.end)}`];
  });
}

const with_ = (...written: string[]): Forms<string> => {
  const forms = new Forms<string>(letters);
  for (const form of written) forms.add(form, form);
  return forms;
};

describe("forms", () => {
  test("endings are every run of slots whose vowels agree", () => {
    const endings = endingsOf(letters);
    expect(endings.has("lardan")).toBe(true);
    expect(endings.has("lerden")).toBe(true);
    expect(endings.has("larden")).toBe(false);
    expect(endings.has("danlar")).toBe(false);
  });

  test("a stem goes on with every ending, and with nothing else", () => {
    const forms = with_("Kazak*");
    for (const ending of endingsOf(letters))
      expect(find(forms, `bir Kazak${ending} geldi`)).toEqual([`Kazak*:Kazak${ending}`]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abdelnr"), minLength: 1, maxLength: 8 }), (tail) => {
        expect(find(forms, `Kazak${tail}`).length).toBe(endingsOf(letters).has(tail) ? 1 : 0);
      }),
    );
  });

  test("a word without a star is that word alone, and an ending may follow an apostrophe", () => {
    const forms = with_("Ankara");
    expect(find(forms, "Ankara, Ankaralar, Ankara'dan")).toEqual(["Ankara:Ankara", "Ankara:Ankara"]);
  });

  test("case is kept where a form asks for it", () => {
    const forms = with_("Mali", "başkan", "ABD", "Chad'*");
    expect(find(forms, "Mali mali MALI")).toEqual(["Mali:Mali", "Mali:MALI"]);
    expect(find(forms, "başkan Başkan BAŞKAN")).toEqual(["başkan:başkan", "başkan:Başkan", "başkan:BAŞKAN"]);
    expect(find(forms, "ABD Abd abd")).toEqual(["ABD:ABD"]);
    expect(find(forms, "Chad geldi, Chad'a gitti")).toEqual(["Chad'*:Chad"]);
  });

  test("the longest form comes first", () => {
    const forms = with_("Kore", "Güney Kore*");
    expect(find(forms, "Güney Kore")).toEqual(["Güney Kore*:Güney Kore", "Kore:Kore"]);
  });

  test("a hyphen that a form wants is no part of it", () => {
    expect(find(with_("Afgan-"), "Afgan-Türk Afgan")).toEqual(["Afgan-:Afgan"]);
  });
});
