import { expect, test } from "vitest";
import { withHyphens } from "./hyphens.js";

function shown(text: string): string[] {
  const tokens = [...text.matchAll(/[\p{L}]+|[–—,.]/gu)].map((found) => ({
    form: found[0],
    span: { start: found.index, end: found.index + found[0].length },
  }));
  return withHyphens(tokens);
}

test("a dash that ties two names is a hyphen to the network, one with spaces or between other words is none", () => {
  expect(shown("the Lima–Quito line")).toEqual(["the", "Lima", "-", "Quito", "line"]);
  expect(shown("Lima – Quito said")).toEqual(["Lima", "–", "Quito", "said"]);
  expect(shown("Lima—and Quito")).toEqual(["Lima", "—", "and", "Quito"]);
});
