import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Keys of the lexicon files' tables, with the files that define them. */
function keys(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const folder = new URL(".", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => /^lexicon(?:-\w+)?\.ts$/.test(name)))
    for (const [, key] of readFileSync(new URL(file, folder), "utf8").matchAll(/^ {2}"([\w.-]+)":/gm))
      found.set(key!, [...(found.get(key!) ?? []), file]);
  return found;
}

test("no concept is defined twice: the later table would silently win", () => {
  const all = keys();
  expect(all.size).toBeGreaterThan(300);
  expect([...all].filter(([, files]) => files.length > 1)).toEqual([]);
});
