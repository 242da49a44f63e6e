import { expect, test } from "vitest";
import { harmless, harmlessJson } from "./harmless.js";

test.each([
  ["plain words,\n\tas they are\r\n", "plain words,\n\tas they are\r\n"],
  ["\u001b[31mred\u0007", "␛[31mred␇"],
  ["null\u0000, delete\u007f, C1 \u009b31m", "null␀, delete␡, C1 \ufffd31m"],
  ["\u202etxt.exe\u202c and \u2066this\u2069", "txt.exe and this"],
  ["a\u0085b\u2028c", "a\nb\nc"],
  ["half \ud800 of \udc00", "half \ufffd of \ufffd"],
  ["می\u200cخواهم \u{1f468}\u200d\u{1f469}", "می\u200cخواهم \u{1f468}\u200d\u{1f469}"],
  ["tag\u{e0001}\u{e0041}", "tag"],
])("%j is harmless as %j", (given, expected) => {
  expect(harmless(given)).toBe(expected);
});

test("JSON keeps its meaning", () => {
  const value = ["\u001b\u009b\u202e\u2028\u{e0041}\u{e007f}", { "\u007f": 1 }];
  const written = harmlessJson(value);
  expect(written).toMatch(/^[\x20-\x7e]+$/u);
  expect(JSON.parse(written)).toEqual(value);
});
