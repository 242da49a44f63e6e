import { expect, test } from "vitest";
import { bracketed, signsOf } from "./signs.js";

test.each([
  ["en-GB", "Kenya; Uganda: “aid” (3). All"],
  ["ru-RU", "Kenya; Uganda: «aid» (3). All"],
  ["tr-TR", "Kenya; Uganda: “aid” (3). All"],
  ["zh-CN", "Kenya；Uganda：“aid”（3）。All"],
])("what parts and quotes words is the language's own (%s)", (locale, written) => {
  const signs = signsOf(locale);
  const { semicolon, colon, stop, quotes, gap } = signs;
  const aid = `${quotes[0]}aid${quotes[1]}`;
  expect(`Kenya${semicolon}Uganda${colon}${aid}${bracketed("3", signs)}${stop}${gap}All`).toBe(written);
});
