import { expect, test } from "vitest";
import { own } from "./own.js";

const NUMBERS: Readonly<Record<string, number>> = { ii: 2 };

test("a table tells what it has itself, and nothing that every object has", () => {
  expect(own(NUMBERS, "ii")).toBe(2);
  for (const word of ["constructor", "__proto__", "toString", "iii"]) expect(own(NUMBERS, word)).toBeUndefined();
});
