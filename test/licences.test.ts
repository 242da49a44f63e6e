import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dependencies, isAllowed } from "../tools/licences.js";
import { ROOT } from "./imports.js";

const all = dependencies(readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));

test("every package that Entente runs with is under a licence of the list", () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^better-sqlite3@/u));
  expect(all.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR WTFPL)", true],
  ["MIT AND OFL-1.1", true],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT AND (GPL-2.0 OR GPL-3.0))", false],
  ["SEE LICENSE IN LICENSE.md", false],
  [null, false],
])("a licence %s may be taken: %s", (licence, may) => {
  expect(isAllowed(licence)).toBe(may);
});
