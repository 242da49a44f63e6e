import fc from "fast-check";
import { expect, test } from "vitest";
import { trimmed } from "./trimmed.js";

test("what is taken off is what an expression with + would take off", () => {
  const words = fc.string({ unit: fc.constantFrom(" ", ",", "a", "🌍", "\u00e9", ".", "\ud83c") });
  fc.assert(
    fc.property(words, (text) => {
      expect(trimmed(text, /[\s.]/u, /[\s,🌍]/u)).toBe(text.replace(/[\s,🌍]+$/u, "").replace(/^[\s.]+/u, ""));
      expect(trimmed(text, null, /[\s,]/u)).toBe(text.replace(/[\s,]+$/u, ""));
      expect(trimmed(text, /\s/u, null)).toBe(text.replace(/^\s+/u, ""));
    }),
  );
});

test("a long run in the midst costs nothing", () => {
  const text = `a${" ".repeat(5_000_000)}b`;
  expect(trimmed(text, null, /\s/u)).toBe(text);
});
