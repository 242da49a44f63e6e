import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { FOLDS_VERSION } from "../src/dossier/index.js";
// @ts-expect-error: a script of the build, which has no types.
import { digestOf } from "../tools/build-digests.js";
import { entente } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-made-of-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a digest of code is another when a file is, and the same wherever it lies", () => {
  const made = (name: string, files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
      writeFileSync(path.join(folder, name, file), text);
    }
    return digestOf(path.join(folder, name), ["a", "b"]);
  };
  const files = { "a/one.js": "1", "a/in/two.js": "2", "b/three.js": "3" };
  const digest = made("first", files);
  expect(made("second", { ...files, "a/one.test.js": "a test", "a/notes.md": "words" })).toBe(digest);
  expect(made("third", { ...files, "a/in/two.js": "2 and more" })).not.toBe(digest);
  expect(made("fourth", { ...files, "b/four.js": "" })).not.toBe(digest);
});

test("the program that was built says what it is made of", async () => {
  expect(FOLDS_VERSION).toMatch(/^folds@[0-9a-f]{12}$/u);
  const ledger = path.join(folder, "ledger.db");
  const text = path.join(folder, "a.txt");
  writeFileSync(text, "China lent Kazakhstan 5 million dollars in 2011.");
  await entente(["add", text, "--ledger", ledger]);
  const { out } = await entente(["status", "--ledger", ledger]);
  expect(out).toMatch(/read by \w+\/en@\d+\.\d+\.\d+\+[0-9a-f]{12}/u);
  expect((await entente(["export", "--ledger", ledger])).out).toContain(`"folds":"${FOLDS_VERSION}"`);
});
