import { describe, expect, test } from "vitest";
import { annotate } from "../../annotation/index.js";
import { readRecord } from "../../document/index.js";
import { languageOf } from "../../language/index.js";
import { cooperation } from "./cooperation.js";
import { partnership } from "./partnership.js";
import { slugsIn } from "./worded.js";

const annotated = async (language: string, text: string) => {
  const { document } = await readRecord("a", { text, language });
  return annotate(document!, languageOf(language)!);
};

describe("levels of relations in words", () => {
  test.each([
    [
      "en",
      "Both agreed to lift ties to a comprehensive strategic partnership.",
      ["comprehensive-strategic-partnership"],
    ],
    ["en", "The permanent comprehensive strategic partners met.", ["permanent-comprehensive-strategic-partnership"]],
    ["en", "They went from a strategic partnership to an alliance.", ["strategic-partnership", "alliance"]],
    ["en", "Trade with its partners grew.", []],
    [
      "ru",
      "Стороны подняли отношения до уровня всеобъемлющего стратегического партнёрства.",
      ["comprehensive-strategic-partnership"],
    ],
    ["ru", "Минск и Баку — стратегические партнеры.", ["strategic-partnership"]],
    ["tr", "İki ülke ilişkilerini kapsamlı stratejik ortaklığa taşıdı.", ["comprehensive-strategic-partnership"]],
    ["tr", "Diplomatik ilişkilerin kurulmasından bu yana", ["diplomatic-relations"]],
    [
      "zh",
      "两国由战略伙伴关系提升为全面战略合作伙伴关系。",
      ["strategic-partnership", "comprehensive-strategic-partnership"],
    ],
    ["zh", "雙方願構建命運共同體。", ["community-of-shared-future"]],
  ])("%s: %s", async (language, text, levels) => {
    const annotation = await annotated(language, text);
    expect(slugsIn(annotation, { start: 0, end: text.length }, "levels")).toEqual(levels);
  });

  test("go before what was proposed, and what they do not hold is left out", async () => {
    const text = "They set up a strategic partnership. Ties are warm.";
    const annotation = await annotated("en", text);
    const [one, other] = [
      { start: 0, end: 36 },
      { start: 37, end: text.length },
    ];
    const read = (level: string, sentence: typeof one) =>
      partnership.reread!({ level }, { annotation, words: sentence, sentence });
    expect(read("comprehensive-strategic-partnership", one)).toEqual({ level: "strategic-partnership" });
    expect(read("alliance", other)).toEqual({});
    expect(read("special-relationship", other)).toEqual({ level: "special-relationship" });
  });
});

describe("fields of cooperation in words", () => {
  test.each([
    [
      "en",
      "They will work together on energy, transport and counter-terrorism.",
      ["energy", "connectivity", "counter-terrorism"],
    ],
    ["ru", "Стороны развивают торгово-экономическое сотрудничество.", ["economy", "trade"]],
    ["tr", "İki ülke savunma ve tarım alanında işbirliği yapacak.", ["defence", "agriculture"]],
    ["zh", "双方将深化能源、人文领域合作。", ["energy", "culture"]],
  ])("%s: %s", async (language, text, fields) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    const read = (proposed: Record<string, unknown>) =>
      cooperation.reread!(proposed, { annotation, words, sentence: words });
    expect(read({ fields: ["politics"], trend: "rising" })).toEqual({ fields, trend: "rising" });
  });

  test("stay as they were chosen where no word names one", async () => {
    const text = "They agreed to work more closely together.";
    const words = { start: 0, end: text.length };
    const annotation = await annotated("en", text);
    expect(cooperation.reread!({ fields: ["politics"] }, { annotation, words, sentence: words })).toEqual({
      fields: ["politics"],
    });
  });
});
