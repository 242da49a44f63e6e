import { expect, test } from "vitest";
import { annotate } from "../../annotation/index.js";
import { readRecord } from "../../document/index.js";
import { languageOf } from "../../language/index.js";
import { officeWords, SPEECHES, stateName } from "../../words/index.js";
import { OFFICES } from "./chinese-offices.js";

test.each([
  ["president", "FRA", "总统"],
  ["president", "CHN", "国家主席"],
  ["supreme-leader", "IRN", "最高领袖"],
  ["prime-minister", "JPN", "首相"],
  ["prime-minister", "ITA", "总理"],
  ["foreign-minister", "USA", "国务卿"],
  ["foreign-minister", "GBR", "外交大臣"],
  ["foreign-minister", "KOR", "外长"],
  ["chief-executive", "HKG", "行政长官"],
  ["governor", "USA", "州长"],
  ["governor", "CHN", "省长"],
])("%s of %s is %s", (slug, state, title) => {
  expect((OFFICES[`${slug}:${state}`] ?? OFFICES[slug])!.text).toBe(title);
});

test("every office is read as what it was written for, so that the checker passes it", async () => {
  const wrong: string[] = [];
  for (const [key, title] of Object.entries(OFFICES)) {
    const [slug, state = "FRA"] = key.split(":");
    if (slug === "deputy" || title === null) continue;
    const text = `${stateName(state, SPEECHES.zh)}${title.text}伊万·彼得罗夫发表讲话。`;
    const { document } = await readRecord("a", { text, language: "zh" });
    const { names } = annotate(document!, languageOf("zh")!);
    const read = names.flatMap(({ office }) => office ?? []);
    // Chinese has one word for a premier and a chancellor.
    const wordsOf = (office: string) => officeWords(office, SPEECHES.zh, state);
    if (!read.some((one) => wordsOf(one) === wordsOf(slug!))) wrong.push(`${text}: ${read}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
