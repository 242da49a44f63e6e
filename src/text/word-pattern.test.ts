import { expect, test } from "vitest";
import { wordPattern } from "./word-pattern.js";

test("words are found with any signs in them, and any white space between them", () => {
  const words = "the Japan-U.S. (a|b) [c] {2} ^x$ *+? a\\b </p> -->";
  const text = `So ${words.replaceAll(" ", " \n")} it is.`;
  expect([...text.matchAll(wordPattern(words))]).toHaveLength(1);
  expect([..."JapanXUYSY".matchAll(wordPattern("Japan-U.S."))]).toEqual([]);
});
