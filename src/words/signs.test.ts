import { expect, test } from "vitest";
import { signsOf } from "./signs.js";

test.each([
  ["en-GB", "Kenya; Uganda: “aid”"],
  ["ru-RU", "Kenya; Uganda: «aid»"],
  ["tr-TR", "Kenya; Uganda: “aid”"],
  ["zh-CN", "Kenya；Uganda：“aid”"],
])("what parts and quotes words is the language's own (%s)", (locale, written) => {
  const { semicolon, colon, quotes } = signsOf(locale);
  expect(`Kenya${semicolon}Uganda${colon}${quotes[0]}aid${quotes[1]}`).toBe(written);
});
