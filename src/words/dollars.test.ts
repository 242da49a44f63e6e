import { expect, test } from "vitest";
import { dollarWords } from "./dollars.js";

test.each([
  ["en-GB", "US$7.58bn", "US$0"],
  ["zh-CN", "75.8亿美元", "0美元"],
])("US dollars in few figures are written as in the language (%s)", (locale, many, none) => {
  expect(dollarWords(7_580_000_000, locale)).toBe(many);
  expect(dollarWords(0, locale)).toBe(none);
});
