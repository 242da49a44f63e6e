import { describe, expect, test } from "vitest";
import { fact, inWords } from "../../../test/briefs/specimens.js";
import { statusOf } from "./material.js";

describe("how far a fact has come goes by its words", () => {
  test.each([
    ["finance", "completed", "en", "Japan will give Uzbekistan $5 million", "pledged"],
    ["finance", "completed", "en", "Japan gave Uzbekistan $5 million", "completed"],
    ["finance", "completed", "ru", "Япония намерена выделить Узбекистану 5 млн долларов", "pledged"],
    ["visit", "completed", "tr", "Başbakan Taşkent’i ziyaret edecek", "planned"],
    ["agreement", "agreed", "en", "protocol, which has 92 articles, is to be signed in Tashkent", "planned"],
    ["agreement", "agreed", "en", "negotiations on a protocol", "planned"],
    ["agreement", "agreed", "en", "the protocol, which will lower tariffs, was signed", "agreed"],
    ["agreement", "agreed", "ru", "стороны вели переговоры о протоколе", "planned"],
    ["agreement", "agreed", "zh", "双方将于三月签署议定书", "planned"],
  ] as const)("%s, %s (%s): %s", (type, status, language, words, told) => {
    expect(statusOf(inWords(words, { type, status, language }))).toBe(told);
  });

  test("and by the clauses that give it its status", () => {
    const paper = inWords("the text is to be signed in March", { type: "agreement", status: "agreed" });
    const { claims } = inWords("it must then be ratified", { type: "agreement", status: "planned" });
    expect(statusOf({ ...paper, claims: [...paper.claims, ...claims] })).toBe("planned");
  });

  test("and by none that is a word alone", () => {
    const promise = inWords("Japan will give Uzbekistan $5 million", { type: "finance" });
    const { claims } = fact({ type: "finance", evidence: { ...promise.claims[0]!.evidence, exact: "grant" } });
    expect(statusOf({ ...promise, claims: [...promise.claims, ...claims] })).toBe("pledged");
  });
});
