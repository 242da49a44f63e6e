import { expect, test } from "vitest";
import { wholeCharacters } from "./radicals.js";

test.each([
  ["⼟耳其 2031年3⽉2⽇", "土耳其 2031年3月2日"],
  ["⻢来西亚的⻋", "马来西亚的车"],
  ["土耳其 km² ﬁ", "土耳其 km² ﬁ"],
])("radicals are the characters that they look like, and nothing else changes: %s", (printed, words) => {
  expect(wholeCharacters(printed)).toBe(words);
});
