import { describe, expect, test } from "vitest";
import { fact } from "../../../test/briefs/specimens.js";
import type { Article } from "../article/index.js";
import { unborneIn } from "./index.js";

const amount = { value: 5e6, currency: "USD", qualifier: null, text: "USD 5 million" };
const LOAN = fact({ type: "finance", details: { flow: "loan" }, amount });

/** What is refused of an article of these sentences, each on the loan. */
function refused(language: string, ...sentences: readonly string[]): number {
  const told = sentences.map((text) => [{ text, facts: [LOAN.fact.id] }]);
  const article: Article = { title: "", language, standfirst: [], paragraphs: [told], further: [] };
  return unborneIn(article, [LOAN]).size;
}

describe("what an article tells", () => {
  test("is borne by its facts, or they are named", () => {
    expect(refused("en", "Japan provided Uzbekistan with a loan of USD 5 million.")).toBe(0);
    expect(refused("en", "Japan provided Uzbekistan with a loan of USD 6 million.")).toBe(1);
    expect(refused("en", "Uzbekistan provided Japan with a loan of USD 5 million.")).toBe(1);
    expect(
      refused(
        "en",
        "Japan provided Uzbekistan with a loan of USD 5 million.",
        "Japan provided Kazakhstan with a loan of USD 5 million.",
      ),
    ).toBe(1);
  });

  test("is not held against anything in a language that no table is of", () => {
    expect(refused("fr", "Le Japon a prêté 6 millions de dollars.")).toBe(0);
  });
});
